// `iepaudit import`: what is printed where, what is written, and that the plan it gives is the one a person would type.
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/json.hpp"
#include "support/schema.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>

using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

/// What `template csv` prints, filled in as a parent would: the Washington columns, the goal and the group behind them.
std::string filled_form() {
    return type({"template", "csv"}).out +
           "No,Reading,Paraeducator,Special Education Teacher,40 Minutes / 5 Times Weekly,Special Education,10/20/2026,"
           "10/13/2027,G1,up to 3\n"
           "No,Written Expression,Special Education Teacher,Special Education Teacher,\"3x per week, 30 "
           "minutes\",General "
           "Education,10/20/2026,10/13/2027,G2,4\n"
           "Yes,Speech/Language Therapy,SLP,SLP,30 Minutes / 2 Times Weekly,Special "
           "Education,10/20/2026,7/13/2028,G3,3\n"
           "No,Occupational Therapy,,COTA,as needed,Special Education,10/20/2026,10/13/2027,\"G4, G5\",1:1\n"
           "Total minutes per week student spends in school,1650,,,,,,,,\n";
}

constexpr const char* the_same_typed = R"({
  "services": [
    { "concurrent": false, "service": "Reading", "provider": "Paraeducator", "monitor": "Special Education Teacher",
      "frequency": "40 Minutes / 5 Times Weekly", "location": "Special Education", "startDate": "2026-10-20",
      "endDate": "2027-10-13", "goals": ["G1"], "groupSize": "up to 3" },
    { "concurrent": false, "service": "Written Expression", "provider": "Special Education Teacher",
      "monitor": "Special Education Teacher", "frequency": "3x per week, 30 minutes", "location": "General Education",
      "startDate": "2026-10-20", "endDate": "2027-10-13", "goals": ["G2"], "groupSize": 4 },
    { "concurrent": true, "service": "Speech/Language Therapy", "provider": "SLP", "monitor": "SLP",
      "frequency": "30 Minutes / 2 Times Weekly", "location": "Special Education", "startDate": "2026-10-20",
      "endDate": "2028-07-13", "goals": ["G3"], "groupSize": 3 },
    { "concurrent": false, "service": "Occupational Therapy", "provider": "", "monitor": "COTA",
      "frequency": "as needed", "location": "Special Education", "startDate": "2026-10-20", "endDate": "2027-10-13",
      "goals": ["G4", "G5"], "groupSize": "1:1" }
  ],
  "totals": { "schoolMinutesPerWeek": 1650 }
})";

/// Rule, place in the plan and words of every finding; the sums.
Json judged(const std::string& path) {
    const Json report = Json::parse(check({"--format", "json", path}).out);
    Json result{{"totals", report.at("files").at(0).at("totals")}, {"findings", Json::array()}};
    for (const Json& finding : report.at("findings")) {
        result["findings"].push_back({finding.at("rule"), finding.at("where"), finding.at("severity")});
    }
    std::sort(result["findings"].begin(), result["findings"].end()); // within a row they stand in the order of the file
    for (const Json& row : report.at("files").at(0).at("services")) {
        result["weekly"].push_back(row.at("weekly"));
    }
    return result;
}

} // namespace

TEST_CASE("import, round trip: the filled template gives the findings and sums of the same plan typed by hand",
          "[cli][import]") {
    const ScratchFolder folder;
    const std::string table = folder.file("services.csv", filled_form());
    const std::string typed = folder.file("typed.json", the_same_typed);
    const std::string plan = (folder.path() / "plan.json").string();
    const Typed import = type({"import", table, "-o", plan});
    CHECK(import.exit == 0);
    CHECK(import.out.empty());
    const Json imported = judged(plan);
    CHECK(imported.at("findings").size() > 3);
    CHECK(imported.at("totals").at("countedRows") == 2); // one more is concurrent, one gives no number
    CHECK(imported == judged(typed));
    const Json schema = Json::parse(content(repository() / "schema" / "iep.schema.json"));
    CHECK(schema_faults(schema, Json::parse(content(plan))) == std::vector<std::string>{});
}

TEST_CASE("import: without -o the plan goes to standard output and all else to standard error", "[cli][import]") {
    const Typed import = type({"import", "-"}, "Service,Frequency,Locaton\nReading,2x30 min weekly,room 5\n");
    CHECK(import.exit == 1);
    CHECK(Json::parse(import.out).at("services").at(0).at("x-Locaton") == "room 5");
    CHECK_THAT(import.err, StartsWith("Read 1 service row; 1 thing needs a look.\n"));
    CHECK_THAT(import.err, ContainsSubstring("2 x 30 = 60 minutes a week, 12 a day"));
    CHECK_THAT(import.err, ContainsSubstring("Kept, but not used\n  - line 1, column 19: \"Locaton\""));
}

TEST_CASE("import: an amount is read back as the calculator reads it", "[cli][import]") {
    const Typed import = type({"import", "-"}, "Service,Frequency\nReading,45 min x 2 weekly\nOT,as needed\nPT,\n");
    std::string said = type({"minutes", "45 min x 2 weekly"}).out;
    said.resize(said.find(" a day"));
    CHECK_THAT(import.err, ContainsSubstring(said));
    CHECK_THAT(import.err,
               ContainsSubstring("\"as needed\" gives no number") && ContainsSubstring("the amount is empty"));
}

TEST_CASE("import: a file that is there stays unless --force says otherwise", "[cli][import]") {
    const ScratchFolder folder;
    const std::string table = folder.file("services.csv", "Service,Frequency\nReading,30 min daily\n");
    const std::string plan = folder.file("plan.json", "mine");
    const Typed refused = type({"import", table, "-o", plan});
    CHECK(refused.exit == 2);
    CHECK(content(plan) == "mine");
    const Typed forced = type({"import", table, "-o", plan, "--force"});
    CHECK(forced.exit == 0);
    CHECK_THAT(forced.err, ContainsSubstring("Now: iepaudit " + plan));
    CHECK(Json::parse(content(plan)).at("services").size() == 1);
}

TEST_CASE("import: what cannot be read is exit code 3 and writes nothing", "[cli][import]") {
    const ScratchFolder folder;
    const std::string plan = (folder.path() / "plan.json").string();
    const std::string workbook = folder.file("services.xlsx", std::string("PK\x03\x04 xl/workbook.xml"));
    const Typed import = type({"import", workbook, "-o", plan});
    CHECK(import.exit == 3);
    CHECK_THAT(import.err, ContainsSubstring("Excel workbook (.xlsx)") && ContainsSubstring("CSV"));
    CHECK_FALSE(std::filesystem::exists(plan));
    CHECK(type({"import", (folder.path() / "none.csv").string()}).exit == 3);
}

TEST_CASE("import: the command line is checked", "[cli][import]") {
    CHECK(type({"import"}).exit == 2);
    CHECK(type({"import", "a.csv", "b.csv"}).exit == 2);
    CHECK(type({"import", "a.csv", "--from", "tape"}).exit == 2);
    CHECK_THAT(type({"import", "--help"}).out, ContainsSubstring("--from KIND"));
}

TEST_CASE("import: --from says what a file is", "[cli][import]") {
    const Typed import = type({"import", "-", "--from", "json"}, "Service,Frequency\nReading,30 min daily\n");
    CHECK(import.exit == 3);
}

TEST_CASE("check: a table is refused with the command that reads it", "[cli][import]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    (void)folder.file("services.csv", filled_form());
    (void)folder.file("log.csv", "Date,Service,Minutes,Status\n2026-01-05,OT,30,held\n");
    CHECK_THAT(check({"services.csv"}).out, ContainsSubstring("iepaudit import FILE -o plan.json"));
    CHECK_THAT(check({"log.csv"}).out, ContainsSubstring("iepaudit log my-iep.json FILE"));
}
