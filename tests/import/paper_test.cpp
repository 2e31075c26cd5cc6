// samples/paper: two printed service pages, made up, read as a parent would have them read. The sums are worked out by
// hand from the pages.
#include "import/confirm.hpp"
#include "import/pdf.hpp"

#include "import/child_process.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/json.hpp"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

DraftPlan paper(const std::string& name) {
    if (run_child("pdftotext", {"-v"}).end == ChildResult::End::missing) {
        SKIP("pdftotext is not here; scripts/install-deps --tests installs it");
    }
    const Import import = import_pdf(content(repository() / "samples" / "paper" / name), {});
    REQUIRE(import.is_usable);
    return import.plan;
}

/// As somebody does who holds the page beside the screen and presses Enter at every row.
DraftPlan compared_with_the_page(DraftPlan plan) {
    std::istringstream in("\n\n\n\n\n\n\n\n");
    std::ostringstream out;
    CHECK(confirm_rows(plan, in, out).left == 0);
    return plan;
}

Json report_of(const DraftPlan& plan) {
    const ScratchFolder folder;
    return Json::parse(check({"--format", "json", folder.file("plan.json", plan_text(plan))}).out);
}

/// How many findings of each rule are an error or a warning.
std::map<std::string, int> findings_of(const Json& report) {
    std::map<std::string, int> found;
    for (const Json& finding : report.at("findings")) {
        if (finding.at("severity") != "note") {
            ++found[finding.at("rule").text()];
        }
    }
    return found;
}

} // namespace

TEST_CASE("paper: the plain page gives its five rows, its totals, and nothing to fix", "[import][pdf][paper]") {
    const DraftPlan plan = paper("service-page.pdf");
    REQUIRE(plan["services"].size() == 5);
    CHECK(plan["services"][2] == DraftPlan{{"category", "Special Education"},
                                           {"concurrent", "No"},
                                           {"service", "Math"},
                                           {"provider", "Special Education Teacher/Paraeducator"},
                                           {"monitor", "Special Education Teacher"},
                                           {"frequency", "20 Minutes / 5 Times Weekly"},
                                           {"location", "General Education"},
                                           {"startDate", "10/19/2026"},
                                           {"endDate", "10/18/2027"}});
    CHECK(plan["services"][4]["category"] == "Supplementary Aids and Services");
    CHECK(plan["totals"] == DraftPlan{{"schoolMinutesPerWeek", "1650 minutes per week"},
                                      {"specialEducationSettingMinutesPerWeek", "280 minutes per week"},
                                      {"generalEducationPercent", "83.0% in General Education Setting"}});
    const Json report = report_of(plan);
    const Json& totals = report.at("files").at(0).at("totals");
    CHECK(totals.at("weekly").at("low") == 380); // 150 + 100 + 100 + 30; the aide's 60 are support
    CHECK(totals.at("countedRows") == 4);
    CHECK(findings_of(report).empty()); // (1650 - 150 - 100 - 30) / 1650 = 83.03%
}

TEST_CASE("paper: the harder page keeps every wrapped cell whole", "[import][pdf][paper]") {
    const DraftPlan plan = paper("harder-page.pdf");
    REQUIRE(plan["services"].size() == 4);
    CHECK(plan["services"][0]["service"] == "Specially designed instruction: reading fluency and comprehension");
    CHECK(plan["services"][0]["provider"] ==
          "Special Education Teacher / Paraeducator under the teacher's supervision");
    CHECK(plan["services"][2]["service"] == "Social/Emotional/Behavioral");
    CHECK(plan["services"][2]["frequency"] == "As needed, up to 20 minutes");
    CHECK(plan["services"][3]["service"] == "Occupational Therapy (fine motor, keyboarding)");
    CHECK(plan["services"][3]["provider"] == "Certified Occupational Therapy Assistant");
    CHECK(plan["lre"]["placement"] == "80%-100% in Regular Class");
}

TEST_CASE("paper: the harder page has an amount that is none and a total that does not add up",
          "[import][pdf][paper]") {
    const Json report = report_of(paper("harder-page.pdf"));
    CHECK(report.at("files").at(0).at("totals").at("weekly").at("low") == 310); // 160 + 135 + 60 / 4; printed 280
    CHECK(findings_of(report) == std::map<std::string, int>{{"sped-minutes-less-than-rows", 1},
                                                            {"unconfirmed-cell", 1},
                                                            {"vague-frequency", 1}});
}

TEST_CASE("paper: an empty box counts as empty once somebody has compared it with the page", "[import][pdf][paper]") {
    const DraftPlan plan = paper("harder-page.pdf");
    CHECK_FALSE(plan["services"][1].contains("startDate"));
    CHECK(plan["services"][1]["unconfirmed"] == DraftPlan({"startDate"}));
    const DraftPlan compared = compared_with_the_page(plan);
    CHECK(compared["services"][1]["startDate"] == "");
    CHECK(findings_of(report_of(compared)) == std::map<std::string, int>{{"missing-start-date", 1},
                                                                         {"sped-minutes-less-than-rows", 1},
                                                                         {"vague-frequency", 1}});
}
