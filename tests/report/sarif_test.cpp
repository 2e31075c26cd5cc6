#include "report/rendering.hpp"

#include "iepaudit/rule.hpp"
#include "support/audited.hpp"
#include "support/json.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

Json run_of(const std::vector<FileReport>& reports) {
    return Json::parse(rendered("sarif", reports))["runs"][0];
}

} // namespace

TEST_CASE("sarif: all rules are listed by id, fired or not, and described", "[report][sarif]") {
    const Json rules = run_of({})["tool"]["driver"]["rules"];
    REQUIRE(rules.size() == all_rules().size());
    CHECK(std::is_sorted(rules.begin(), rules.end(), [](const Json& a, const Json& b) { return a["id"] < b["id"]; }));
    constexpr std::size_t longest_description = 1024; // GitHub refuses more
    for (const Json& rule : rules) {
        CAPTURE(rule["id"]);
        for (const char* const text : {"shortDescription", "fullDescription", "help"}) {
            const std::string words = rule[text]["text"];
            CHECK(!words.empty());
            CHECK(words.size() <= longest_description);
        }
        CHECK(rule["properties"]["tags"].size() <= 20);
        CHECK(!rule["properties"].contains("security-severity"));
    }
}

TEST_CASE("sarif: a result names its rule, by id and by index", "[report][sarif]") {
    std::vector<ReportedFinding> findings;
    for (const Rule* rule : all_rules()) {
        findings.push_back(finding_that_says("x", rule->severity));
        findings.back().rule = rule;
    }
    const Json run = run_of({report_on("a.json", findings)});
    REQUIRE(run["results"].size() == all_rules().size());
    for (const Json& result : run["results"]) {
        const std::size_t index = result["ruleIndex"].count();
        CHECK(run["tool"]["driver"]["rules"][index]["id"] == result["ruleId"]);
    }
}

TEST_CASE("sarif: place, message and fingerprint of a finding", "[report][sarif]") {
    ReportedFinding second = finding_that_says("x");
    second.fingerprint += ":2";
    const Json results =
        run_of({report_on("cases/a b#1.json", {finding_that_says("Row 1 is vague."), second})})["results"];
    CHECK(results[0]["level"] == "error");
    CHECK(results[0]["message"]["text"] == "Row 1 is vague.");
    const Json& physical = results[0]["locations"][0]["physicalLocation"];
    CHECK(physical["artifactLocation"]["uri"] == "cases/a%20b%231.json");
    CHECK(physical["region"] == Json{{"startLine", 4}, {"startColumn", 49}, {"endLine", 4}, {"endColumn", 60}});
    CHECK(results[0]["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "/services/0/frequency");
    CHECK(results[0]["partialFingerprints"]["primaryLocationLineHash"] == "0011223344556677:1");
    CHECK(results[1]["partialFingerprints"]["primaryLocationLineHash"] == "0011223344556677:2");
    CHECK(results[1]["partialFingerprints"]["iepauditFinding/v1"] == "00112233445566778899aabbccddeeff:2");
}

TEST_CASE("sarif: a run over readable files succeeded, and holds no snippet", "[report][sarif]") {
    const std::string text = rendered("sarif", {report_on("a.json", {finding_that_says("x")})});
    const Json run = Json::parse(text)["runs"][0];
    CHECK(run["invocations"] == Json::parse(R"([{"executionSuccessful": true}])"));
    CHECK(run["columnKind"] == "unicodeCodePoints");
    CHECK(text.find("snippet") == std::string::npos);
    CHECK(run_of({})["results"].empty());
}

TEST_CASE("sarif: a file that could not be read is a notification of a run that failed", "[report][sarif]") {
    const Json run = run_of({refused("a.json", "permission denied"), not_json("b.json")});
    const Json& invocation = run["invocations"][0];
    CHECK(invocation["executionSuccessful"] == false);
    CHECK(invocation["exitCode"] == 3);
    REQUIRE(invocation["toolExecutionNotifications"].size() == 2);
    const Json& first = invocation["toolExecutionNotifications"][0];
    CHECK(first["message"]["text"] == "permission denied");
    CHECK(first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a.json");
    CHECK(run["tool"]["driver"]["notifications"][0]["id"] == first["descriptor"]["id"]);
    CHECK(run["results"].size() == 1);
}
