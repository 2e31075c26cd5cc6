// The JSON report: every key that scripts may rely on.
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include "iepaudit/rule.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

Json report_of(const std::string& bytes, std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"--format", "json", "--stdin-name", "plan.json", "-"});
    return Json::parse(check(more, bytes).out);
}

std::vector<std::string> keys(const Json& object) {
    std::vector<std::string> names;
    for (const auto& [key, value] : object.items()) {
        names.push_back(key);
    }
    return names;
}

using Keys = std::vector<std::string>;

} // namespace

TEST_CASE("json: the report has these keys, in this order", "[report][json]") {
    const Json report = report_of(clean_iep().dump());
    CHECK(keys(report) ==
          Keys{"formatVersion", "tool", "asOf", "rulesAsOf", "files", "findings", "notChecked", "waived", "summary"});
    CHECK(report["formatVersion"] == 1);
    CHECK(report["tool"]["name"] == "iepaudit");
    CHECK(report["asOf"] == "2026-11-22");
    CHECK(report["rulesAsOf"].text().size() == 10);
    CHECK(report["findings"].empty());
    CHECK(report["summary"]["files"] == 1);
    CHECK(report["summary"]["unreadable"] == 0);
    CHECK(report["summary"]["errors"] == 0);
    CHECK(report["summary"]["warnings"] == 0);
    CHECK(report["summary"]["notes"] == 0);
}

TEST_CASE("json: a service says what it is, where, who, how much, and which goals it serves", "[report][json]") {
    const Json report = report_of(clean_iep().dump());
    const Json& file = report["files"].at(0);
    CHECK(file["path"] == "plan.json");
    REQUIRE(file["services"].size() == 5);
    const Json& reading = file["services"][0];
    CHECK(reading["row"] == 1);
    CHECK(reading["where"] == "/services/0");
    CHECK(reading["service"] == "Reading");
    CHECK(reading["kind"] == "specially-designed-instruction");
    CHECK(reading["areas"] == Json{"reading"});
    CHECK(reading["setting"] == "special-education");
    CHECK(reading["providers"] == Json{"special-education-teacher"});
    CHECK(reading["amount"]["kind"] == "exact");
    CHECK(reading["amount"]["sessions"] == 5);
    CHECK(reading["amount"]["minutesPerSession"] == 40);
    CHECK(reading["amount"]["minutesPerPeriod"] == 200);
    CHECK(reading["amount"]["period"] == "week");
    CHECK(reading["amount"]["how"] == "5 x 40");
    CHECK(reading["amount"]["assumptions"].is_array());
    CHECK(reading["weekly"] == Json{{"low", 200}, {"high", 200}});
    CHECK(reading["concurrent"] == false);
    CHECK(reading["counted"] == true);
    CHECK(reading["linkedGoals"] == Json{"G1"});

    const Json& therapy = file["services"][3]; // 4 x 30 a month = 120; 120 / 4 weeks = 30
    CHECK(therapy["kind"] == "related-service");
    CHECK(therapy["amount"]["period"] == "month");
    CHECK(therapy["weekly"]["low"] == 30);
    const Json& aid = file["services"][4];
    CHECK(aid["kind"] == "supplementary-aid");
    CHECK(aid["counted"] == false);
    CHECK(aid["providers"] == Json{"paraeducator"});
}

TEST_CASE("json: totals hold the sums and their base", "[report][json]") {
    const Json report = report_of(clean_iep().dump());
    const Json& totals = report["files"].at(0)["totals"];
    CHECK(totals["countedRows"] == 4);
    CHECK(totals["uncountedRows"] == 0);
    CHECK(totals["weekly"] == Json{{"low", 380}, {"high", 380}});
    CHECK(totals["perDay"] == 76);
    CHECK(totals["shareOfDay"]["minutes"] == 300);
    CHECK(totals["shareOfDay"]["percent"] == 25.3);
    CHECK(totals["shareOfDay"]["basis"].is_string());
    CHECK(totals["generalEducation"]["percent"] == 82.4);
    CHECK(totals["generalEducation"]["stated"] == 82.4);
    CHECK(totals["generalEducation"]["band"] == "80-100%");
    CHECK(totals["generalEducation"]["basis"].is_string());
    CHECK(totals["generalEducation"]["minutesToNearestBand"] == 40); // 80% of 1650 leaves 330; 330 - 290
}

TEST_CASE("json: without the school week there is no percentage of general education", "[report][json]") {
    const Json report = report_of(one_row().dump());
    CHECK(report["files"].at(0)["totals"]["generalEducation"].is_null());
}

TEST_CASE("json: a goal says whether it is measurable, and what is missing", "[report][json]") {
    Json iep = clean_iep();
    iep["goals"][0].erase("baseline");
    const Json report = report_of(iep.dump());
    const Json& goals = report["files"].at(0)["goals"];
    REQUIRE(goals.size() == 4);
    CHECK(goals[0]["where"] == "/goals/0");
    CHECK(goals[0]["id"] == "G1");
    CHECK(goals[0]["area"] == "reading");
    CHECK(goals[0]["missing"][0] == "baseline");
    CHECK(goals[1]["measurable"] == true);
    CHECK(goals[1]["missing"] == Json{"condition"}); // "when given a passage"; not asked for by any rule
}

TEST_CASE("json: a finding carries all that is needed to show it", "[report][json]") {
    const Json report = report_of(
        "{\n  \"services\": [\n    { \"service\": \"Reading (SDI)\", \"frequency\": \"as needed\" }\n  ]\n}\n",
        {"--only", "vague-frequency"});
    REQUIRE(report["findings"].size() == 1);
    const Json& finding = report["findings"][0];
    for (const char* const key : {"rule", "family", "severity", "basis", "file", "where", "line", "column", "endLine",
                                  "endColumn", "row", "message", "why", "ask", "citations", "fingerprint"}) {
        CAPTURE(key);
        CHECK(finding.contains(key));
    }
    CHECK(finding["rule"] == "vague-frequency");
    CHECK(finding["family"] == "amount");
    CHECK(finding["severity"] == "error");
    CHECK(finding["basis"] == "law");
    CHECK(finding["file"] == "plan.json");
    CHECK(finding["where"] == "/services/0/frequency");
    CHECK(finding["line"] == 3);
    CHECK(finding["column"] == 48);
    CHECK(finding["endLine"] == 3);
    CHECK(finding["endColumn"] == 59);
    CHECK(finding["row"] == 1);
    CHECK(finding["why"] == std::string(find_rule("vague-frequency")->meaning));
    CHECK(!finding["citations"].empty());
    for (const Json& citation : finding["citations"]) {
        CHECK(keys(citation) == Keys{"authority", "says", "url"});
    }
    const std::string fingerprint = finding["fingerprint"];
    CHECK(fingerprint.size() == 32);
    CHECK(fingerprint.find_first_not_of("0123456789abcdef") == std::string::npos);
}

TEST_CASE("json: what is not checked says why", "[report][json]") {
    const Json report = report_of(one_row().dump());
    REQUIRE(!report["notChecked"].empty());
    for (const Json& entry : report["notChecked"]) {
        CHECK(entry["file"] == "plan.json");
        CHECK(find_rule(entry["rule"].text()) != nullptr);
        CHECK(!entry["why"].text().empty());
    }
}

TEST_CASE("json: a range has a low and a high end; an amount that is none has no number", "[report][json]") {
    Json iep = one_row();
    iep["services"][0]["frequency"] = "20-30 minutes weekly";
    Json service = report_of(iep.dump())["files"][0]["services"][0];
    CHECK(service["amount"]["kind"] == "range");
    CHECK(service["amount"]["minutesPerPeriod"] == Json{{"low", 20}, {"high", 30}});
    CHECK(service["weekly"] == Json{{"low", 20}, {"high", 30}});

    iep["services"][0]["frequency"] = "as needed";
    service = report_of(iep.dump())["files"][0]["services"][0];
    CHECK(service["amount"]["kind"] == "vague");
    CHECK(!service["amount"].contains("minutesPerPeriod"));
    CHECK(service["weekly"].is_null());
    CHECK(service["counted"] == false);
}

TEST_CASE("json: files that could not be read are listed, and the report is still whole", "[report][json]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("good.json", clean_iep().dump());
    write("bad.json", "{ \"services\": [ }");
    const Typed typed = check({"--format", "json", "gone.json", "bad.json", "good.json"});
    const Json report = Json::parse(typed.out);
    REQUIRE(report["files"].size() == 3);
    CHECK(report["files"][0]["readable"] == false);
    CHECK(report["files"][0]["unreadableBecause"] == "there is no such file");
    CHECK(report["files"][1]["readable"] == false);
    CHECK(report["files"][2]["services"].size() == 5);
    CHECK(report["findings"].size() == 1);
    CHECK(report["findings"][0]["rule"] == "not-json");
    CHECK(report["summary"]["unreadable"] == 2);
    CHECK(typed.exit == 3);
}

TEST_CASE("hostile sink, JSON: what a file holds cannot break the report", "[report][json]") {
    Json iep = one_row();
    iep["services"][0]["service"] =
        "</script><script>alert(1)</script> \"quoted\\\" \x1b[31m\u2028 Nu\u00f1ez \U0001F4D6";
    const Typed typed = check({"--format", "json", "-"}, iep.dump());
    const Json report = Json::parse(typed.out);
    CHECK(report["files"][0]["services"][0]["service"] == iep["services"][0]["service"]);
    CHECK(typed.out.find("</script>") == std::string::npos);
    for (const char c : typed.out) {
        const auto byte = static_cast<unsigned char>(c);
        CHECK((byte == '\n' || (byte >= 0x20 && byte < 0x7F)));
    }
}
