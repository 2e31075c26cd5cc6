#include "report/rendering.hpp"
#include "support/json.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("gitlab: every field GitLab asks for, in its own words", "[report][gitlab]") {
    const Json report =
        Json::parse(rendered("gitlab", {report_on("./cases/r.json", {finding_that_says("Row 1 is vague.")})}));
    CHECK(report == Json::parse(R"([{
        "description": "vague-frequency: Row 1 is vague.", "check_name": "vague-frequency",
        "fingerprint": "00112233445566778899aabbccddeeff", "severity": "major",
        "location": { "path": "cases/r.json", "lines": { "begin": 4, "end": 4 } } }])"));
}

TEST_CASE("gitlab: severities are GitLab's", "[report][gitlab]") {
    const Json report = Json::parse(rendered(
        "gitlab",
        {report_on("a.json", {finding_that_says("w", Severity::warning), finding_that_says("n", Severity::note)})}));
    CHECK(report[0]["severity"] == "minor");
    CHECK(report[1]["severity"] == "info");
}

TEST_CASE("gitlab: nothing to report is an empty list without a byte order mark", "[report][gitlab]") {
    CHECK(rendered("gitlab", {}) == "[]\n");
    CHECK(rendered("gitlab", {report_on("a.json", {})}) == "[]\n");
}

TEST_CASE("gitlab: files that could not be read have fingerprints of their own", "[report][gitlab]") {
    const Json report = Json::parse(rendered("gitlab", {refused("a.json", "gone"), refused("b.json", "gone")}));
    std::set<std::string> fingerprints;
    for (const Json& entry : report) {
        CHECK(entry["severity"] == "blocker");
        fingerprints.insert(entry["fingerprint"]);
    }
    CHECK(fingerprints.size() == 2);
}
