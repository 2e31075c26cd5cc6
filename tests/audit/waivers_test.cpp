// Waivers: the file that holds them, what they cover, and what the run says about them.
#include "audit/ledger.hpp"
#include "iepaudit/audit.hpp"
#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

using Sentences = std::vector<std::string>;

Json waiver(const std::string& rule = "vague-frequency") {
    return {{"rule", rule}, {"file", "plan.json"}, {"reason", "Agreed."}, {"expires", "2027-01-31"}};
}

Json with(const std::string& key, Json value, Json one = waiver()) {
    one[key] = std::move(value);
    return one;
}

std::string file_of(Json list) {
    return Json{{"formatVersion", 1}, {"waivers", std::move(list)}}.dump();
}

/// "line:column sentence" of each fault.
Sentences faults(const std::string& bytes) {
    Sentences said;
    for (const SettingsFault& fault : read_waivers(bytes).faults) {
        said.push_back(fmt::format("{}:{} {}", fault.line, fault.column, fault.message.shown));
    }
    return said;
}

/// The sentences alone, of a file with one waiver.
Sentences faults_of(const Json& one) {
    Sentences said;
    for (const SettingsFault& fault : read_waivers(file_of(Json::array({one}))).faults) {
        said.push_back(fault.message.shown);
    }
    return said;
}

/// Two rows that give no amount: "Speech therapy" and "Math (SDI)".
Json vague_plan() {
    Json plan = one_row();
    plan["services"][0]["service"] = "Speech therapy";
    plan["services"][0]["frequency"] = "as needed";
    plan["services"].push_back({{"service", "Math (SDI)"},
                                {"frequency", "ongoing"},
                                {"location", "Special Education"},
                                {"provider", "Teacher"}});
    return plan;
}

struct Run {
    FileReport report;
    Summary summary;
    Sentences remarks; ///< "id: sentence"
};

Run run(const Json& plan, const Json& waivers, Date as_of = today(), Severity least_shown = Severity::note) {
    const WaiversRead read = read_waivers(file_of(waivers));
    REQUIRE(read.faults.empty());
    AuditOptions options;
    options.as_of = as_of;
    options.rules = {find_rule("vague-frequency"), find_rule("vague-provider")};
    options.waivers = &read.waivers;
    options.least_shown = least_shown;
    Run result{.report = audit("plan.json", plan.dump(), options), .summary = {}, .remarks = {}};
    Ledger ledger(options);
    ledger.note(result.report, "plan.json");
    result.summary.add(result.report);
    ledger.close(result.summary);
    for (const Remark& remark : result.summary.remarks) {
        result.remarks.push_back(fmt::format("{}: {}", remark.id, remark.message.shown));
    }
    return result;
}

/// The rows whose vague amount is waived, and those where it is open.
std::vector<int> rows_of(const std::vector<ReportedFinding>& findings) {
    std::vector<int> rows;
    for (const ReportedFinding& finding : findings) {
        if (finding.rule->id == "vague-frequency") {
            rows.push_back(finding.row.value_or(0));
        }
    }
    return rows;
}
std::vector<int> waived_rows(const Run& done) {
    std::vector<ReportedFinding> findings;
    for (const WaivedFinding& waived : done.report.waived) {
        findings.push_back(waived.finding);
    }
    return rows_of(findings);
}

using Rows = std::vector<int>;

} // namespace

TEST_CASE("waivers: a file is taken with every key of its form", "[audit][waivers]") {
    const WaiversRead read = read_waivers(R"({ "$schema": "waivers.schema.json", "formatVersion": 1, "x-mine": 1,
  "waivers": [
    { "rule": "vague-frequency", "file": "./cases/r.json", "where": "/services/0", "row": "Speech therapy",
      "reason": " Agreed in writing. ", "by": "M. Ortiz", "expires": "2027-01-31", "x-ticket": "7" } ] })");
    REQUIRE(read.faults.empty());
    REQUIRE(read.waivers.list().size() == 1);
    const Waiver& waiver = read.waivers.list()[0];
    CHECK(waiver.rule == find_rule("vague-frequency"));
    CHECK(waiver.file == "cases/r.json");
    CHECK(waiver.where == "/services/0");
    CHECK(waiver.row == "Speech therapy");
    CHECK(waiver.reason == "Agreed in writing.");
    CHECK(waiver.by == "M. Ortiz");
    CHECK(iso(waiver.expires) == "2027-01-31");
    CHECK(waiver.line == 3);
}

TEST_CASE("waivers: rule, file, reason and expires are required", "[audit][waivers]") {
    for (const std::string key : {"rule", "file", "reason", "expires"}) {
        Json one = waiver();
        one.erase(key);
        CHECK(faults_of(one) == Sentences{fmt::format("\"{}\" is missing here.", key)});
    }
    CHECK(faults("{\"formatVersion\": 1}") == Sentences{"1:1 \"waivers\" is missing here."});
    CHECK(faults("{\"waivers\": []}") == Sentences{"1:1 \"formatVersion\" is missing here."});
}

TEST_CASE("waivers: what is wrong is told with its place and what was probably meant", "[audit][waivers]") {
    CHECK(faults("{ \"formatVersion\": 1,\n  \"waivers\": [\n"
                 "    { \"rule\": \"vague-frequencey\", \"file\": \"a\", \"reason\": \"  \",\n"
                 "      \"expirs\": \"2027-01-31\", \"expires\": \"31.1.2027\" } ] }") ==
          Sentences{"3:15 There is no rule \"vague-frequencey\". Did you mean \"vague-frequency\"?",
                    "3:58 There is nothing between these quotes.",
                    "4:7 There is no field \"expirs\". Did you mean \"expires\"?",
                    "4:42 \"31.1.2027\" is not a date. Write it as 2027-01-31."});
    CHECK(faults_of(with("expires", "1/31/2027")) ==
          Sentences{"\"1/31/2027\" must be written year first. Did you mean \"2027-01-31\"?"});
    CHECK(faults_of(with("expires", "2027-02-30")) ==
          Sentences{"\"2027-02-30\" is not a date. Write it as 2027-01-31."});
    CHECK(faults_of(with("where", "services/0")) ==
          Sentences{"Write a place as in the reports, such as \"/services/0\"."});
    CHECK(faults_of(with("reason", 7)) == Sentences{"Write words in quotes here."});
    CHECK(faults_of(Json("vague-frequency")) == Sentences{"A waiver is a group of fields in { }."});
    CHECK(!faults_of(with("Reason", "again")).empty()); // a key in another spelling is the same key, said twice
    CHECK(faults("{\"formatVersion\": 2, \"waivers\": []}") ==
          Sentences{"1:19 This version of iepaudit reads formatVersion 1."});
    CHECK(faults("{\"formatVersion\": 1, \"waivers\": {}}") == Sentences{"1:33 Write a list in [ ] here."});
    CHECK(faults("[]") == Sentences{"1:1 This file must hold one group of fields in { }."});
    CHECK(faults("{").size() == 1);
    CHECK(!faults("").empty());
    CHECK(!faults("%PDF-1.4").empty());
}

TEST_CASE("waivers: a fault said on a build server holds no word of the file", "[audit][waivers][privacy]") {
    for (const SettingsFault& fault :
         read_waivers(
             R"({"formatVersion":1,"ZZ":1,"waivers":[{"rule":"ZZ","file":"ZZ","reason":"ZZ","expires":"ZZ"}]})")
             .faults) {
        CHECK(fault.message.shown.find("ZZ") != std::string::npos);
        CHECK(fault.message.safe.find("ZZ") == std::string::npos);
    }
}

TEST_CASE("waivers: a waived finding is listed and no longer counted", "[audit][waivers]") {
    const Run open = run(vague_plan(), Json::array());
    CHECK(rows_of(open.report.findings) == Rows{1, 2});
    const Run done = run(vague_plan(), Json::array({with("where", "/services/0")}));
    CHECK(rows_of(done.report.findings) == Rows{2});
    CHECK(waived_rows(done) == Rows{1});
    CHECK(done.report.waived[0].reason == "Agreed.");
    CHECK(done.summary.waived == 1);
    CHECK(done.summary.counts.all() + 1 == open.summary.counts.all());
    CHECK(done.remarks.empty());
}

TEST_CASE("waivers: without a place, every finding of the rule in the file", "[audit][waivers]") {
    CHECK(waived_rows(run(vague_plan(), Json::array({waiver()}))) == Rows{1, 2});
    CHECK(waived_rows(run(vague_plan(), Json::array({with("file", "*.json")}))) == Rows{1, 2});
    CHECK(waived_rows(run(vague_plan(), Json::array({waiver("vague-provider")}))).empty());
}

TEST_CASE("waivers: a place holds what stands below it and not its neighbour", "[audit][waivers]") {
    Json plan = vague_plan();
    for (int row = 2; row < 11; ++row) {
        plan["services"].push_back(plan["services"][1]);
    }
    CHECK(waived_rows(run(plan, Json::array({with("where", "/services/1")}))) == Rows{2});
    CHECK(waived_rows(run(plan, Json::array({with("where", "/services/1/frequency")}))) == Rows{2});
    CHECK(waived_rows(run(plan, Json::array({with("where", "/services/1/location")}))).empty());
}

TEST_CASE("waivers: a row that has another name now is not covered, and the run says so", "[audit][waivers]") {
    const Json guarded = with("where", "/services/0", with("row", "speech  Therapy"));
    CHECK(waived_rows(run(vague_plan(), Json::array({guarded}))) == Rows{1});
    Json moved = vague_plan();
    std::swap(moved["services"][0], moved["services"][1]);
    const Run done = run(moved, Json::array({guarded}));
    CHECK(waived_rows(done).empty());
    CHECK(done.remarks ==
          Sentences{"waiver-not-applied: The waiver of vague-frequency on line 1 of the waivers file was not applied: "
                    "row 1 is \"Math (SDI)\" now, not \"speech  Therapy\"."});
    CHECK(done.summary.remarks[0].message.safe.find("Math") == std::string::npos);
}

TEST_CASE("waivers: a row's name alone finds the row wherever it stands", "[audit][waivers]") {
    Json moved = vague_plan();
    std::swap(moved["services"][0], moved["services"][1]);
    CHECK(waived_rows(run(moved, Json::array({with("row", "Speech therapy")}))) == Rows{2});
}

TEST_CASE("waivers: the last day still counts, the day after it does not", "[audit][waivers]") {
    CHECK(waived_rows(run(vague_plan(), Json::array({waiver()}), on(2027, 1, 31))) == Rows{1, 2});
    const Run after = run(vague_plan(), Json::array({waiver()}), on(2027, 2, 1));
    CHECK(waived_rows(after).empty());
    CHECK(after.remarks ==
          Sentences{"waiver-expired: The waiver of vague-frequency on line 1 of the waivers file expired 1 day ago, on "
                    "2027-01-31, and was not applied. Its reason was: \"Agreed.\"."});
    CHECK(run(vague_plan(), Json::array({waiver()}), on(2027, 2, 12)).remarks.at(0).find("12 days ago") !=
          std::string::npos);
    CHECK(after.summary.remarks[0].message.safe.find("Agreed") == std::string::npos);
}

TEST_CASE("waivers: one that no finding fits is said to be unused", "[audit][waivers]") {
    CHECK(run(one_row(), Json::array({waiver()})).remarks ==
          Sentences{"waiver-unused: The waiver of vague-frequency on line 1 of the waivers file was not needed: no "
                    "finding fits it. Take it out."});
    CHECK(
        run(one_row(), Json::array({with("file", "other.json")})).remarks ==
        Sentences{"waiver-unused: The waiver of vague-frequency on line 1 of the waivers file was not needed: this run "
                  "read no file of that name."});
    CHECK(
        run(one_row(), Json::array({with("file", "b.json"), with("file", "c.json"), with("file", "d.json")})).remarks ==
        Sentences{"waiver-unused: The waiver of vague-frequency on line 1 of the waivers file and 2 more were not "
                  "needed: this run read no file of those names."});
    CHECK(run(one_row(), Json::array({waiver("duplicate-row")})).remarks.empty()); // a rule that is not run
}

TEST_CASE("waivers: what is not shown is waived all the same", "[audit][waivers]") {
    const Run done = run(vague_plan(), Json::array({waiver()}), today(), Severity::error);
    Json mild = vague_plan();
    mild["services"][0]["provider"] = "School staff"; // a warning
    const Run hidden = run(mild, Json::array({waiver("vague-provider")}), today(), Severity::error);
    CHECK(done.summary.waived == 2);
    CHECK(hidden.summary.waived == 1);
    CHECK(hidden.report.waived.empty());
    CHECK(hidden.remarks.empty());
}

TEST_CASE("waivers: what cannot be read is not for anybody to accept", "[audit][waivers]") {
    const WaiversRead read = read_waivers(file_of(Json::array({waiver("not-json")})));
    AuditOptions options;
    options.as_of = today();
    options.waivers = &read.waivers;
    const FileReport report = audit("plan.json", "{", options);
    CHECK(report.waived.empty());
    CHECK(!report.findings.empty());
}

TEST_CASE("waivers: hidden words take the reason and the name along", "[audit][waivers][privacy]") {
    Run done = run(vague_plan(), Json::array({with("by", "ZZ", with("reason", "ZZ"))}));
    redact(done.report);
    for (const WaivedFinding& waived : done.report.waived) {
        CHECK(waived.reason == "The reason is in the waivers file.");
        CHECK(waived.by.empty());
        CHECK(waived.finding.message.shown == waived.finding.message.safe);
        CHECK(waived.finding.excerpt.empty());
    }
}
