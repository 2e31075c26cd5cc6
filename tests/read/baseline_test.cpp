// An earlier report as a baseline: what is taken from it, and what is refused.
#include "iepaudit/baseline.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace iepaudit;

namespace {

std::string report(const std::string& findings) {
    return R"({"formatVersion":1,"tool":{"name":"iepaudit","version":"0.1.0"},"files":[{"path":"a.json","goals":[{"id":"fingerprint"}]}],
        "findings":[)" +
           findings + R"(],"waived":[{"fingerprint":"99","file":"a.json","rule":"r"}],"summary":{}})";
}

std::string refusal(const std::string& bytes) {
    const BaselineRead read = read_baseline(bytes);
    return read.fault ? std::to_string(read.fault->line) + ':' + std::to_string(read.fault->column) + ' ' +
                            read.fault->message.shown
                      : "taken";
}

constexpr const char* how = " A baseline is an earlier report made with --format json.";

} // namespace

TEST_CASE("baseline: holds the findings of a report by their fingerprints, and nothing that was waived",
          "[read][baseline]") {
    const BaselineRead read = read_baseline(
        report(R"({"rule":"vague-frequency","file":"a.json","citations":[{"authority":"x"}],"fingerprint":"11"},
                  {"rule":"duplicate-row","file":"b.json","fingerprint":"11:2"})"));
    REQUIRE(!read.fault);
    REQUIRE(read.baseline.entries().size() == 2);
    CHECK(read.baseline.find("11") == 0);
    CHECK(read.baseline.find("11:2") == 1);
    CHECK(read.baseline.entries()[1].file == "b.json");
    CHECK(read.baseline.entries()[1].rule == "duplicate-row");
    CHECK(!read.baseline.find("99"));
    CHECK(!read.baseline.find("11:3"));
}

TEST_CASE("baseline: a report without findings is one", "[read][baseline]") {
    CHECK(refusal(report("")) == "taken");
}

TEST_CASE("baseline: another file is refused, and the sentence says what to give instead", "[read][baseline]") {
    const std::string not_ours = std::string("1:1 This is not a report of iepaudit.") + how;
    CHECK(refusal(R"({"services":[]})") == not_ours);
    CHECK(refusal("[]") == not_ours);
    CHECK(refusal(R"({"formatVersion":1,"tool":{"name":"other"},"findings":[]})") == not_ours);
    CHECK(refusal(R"({"formatVersion":1,"tool":{"name":"iepaudit"}})") == not_ours);
    CHECK(refusal(report(R"({"rule":"x"})")) == not_ours);
    CHECK(refusal("").ends_with(how));
    CHECK(refusal("{\n  \"formatVersion\": 1,\n  \"tool\" ").starts_with("3:"));
    CHECK(refusal("{\"formatVersion\":1} {}").ends_with(how)); // a report as JSON lines is two values
    CHECK(refusal(R"({"formatVersion":2,"tool":{"name":"iepaudit"},"findings":[]})") ==
          "1:1 This report has formatVersion 2; this version of iepaudit reads 1.");
}

TEST_CASE("baseline: deep nesting and odd bytes are refused without harm", "[read][baseline]") {
    CHECK(refusal(std::string(200000, '[')) != "taken");
    CHECK(refusal(std::string("\xff\xfe\x00", 3)) != "taken");
    CHECK(refusal("{\"formatVersion\":1e999}") != "taken");
}
