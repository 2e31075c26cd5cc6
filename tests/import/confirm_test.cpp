#include "import/confirm.hpp"

#include "text/display.hpp"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace iepaudit;

namespace {

DraftPlan two_rows() {
    DraftPlan plan;
    plan["services"] = DraftPlan::array();
    plan["services"].push_back({{"service", "Reading"},
                                {"frequency", "30 Minutes / 5 Times Weekly"},
                                {"startDate", "10/20/2025"},
                                {"unconfirmed", {"frequency", "location"}}});
    plan["services"].push_back(
        {{"service", "Math"}, {"frequency", "20 min"}, {"unconfirmed", {"service", "frequency"}}});
    return plan;
}

struct Talk {
    Confirmed result;
    std::string shown;
};

Talk answer(DraftPlan& plan, const std::string& answers) {
    std::istringstream in(answers);
    std::ostringstream out;
    Talk talk;
    talk.result = confirm_rows(plan, in, out);
    talk.shown = out.str();
    return talk;
}

} // namespace

TEST_CASE("confirm: Enter says that the page says the same", "[import][confirm]") {
    DraftPlan plan = two_rows();
    const Talk talk = answer(plan, "\n\n");
    CHECK_FALSE(plan["services"][0].contains("unconfirmed"));
    CHECK_FALSE(plan["services"][1].contains("unconfirmed"));
    CHECK(talk.result.rows == 2);
    CHECK(talk.result.went_to_end);
    CHECK(talk.shown.find("Row 1 of 2\n"
                          "   1  service               Reading\n"
                          "?  2  frequency             30 Minutes / 5 Times Weekly\n"
                          "   3  start date            10/20/2025\n"
                          "?  4  location              (nothing)\n"
                          "Look twice at the cells marked with a question mark.\n"
                          "Does the page say the same?\n"
                          "[Enter = yes, n = no, a cell's number = type it again] ") != std::string::npos);
}

TEST_CASE("confirm: a number types one cell anew, and the row is shown again", "[import][confirm]") {
    DraftPlan plan = two_rows();
    const Talk talk = answer(plan, "2\n40 Minutes / 5 Times Weekly\n4\nRoom 4\n\nn\n");
    CHECK(plan["services"][0]["frequency"] == "40 Minutes / 5 Times Weekly");
    CHECK(plan["services"][0]["location"] == "Room 4");
    CHECK_FALSE(plan["services"][0].contains("unconfirmed"));
    CHECK(plan["services"][1]["unconfirmed"] == DraftPlan({"service", "frequency"}));
    CHECK(talk.result.rows == 1);
    CHECK(talk.result.left == 1);
}

TEST_CASE("confirm: a cell can be emptied or left, and other words are asked again", "[import][confirm]") {
    DraftPlan plan = two_rows();
    const Talk talk = answer(plan, "what\n9\n0\n3\n-\n1\n\n\n\n");
    CHECK(plan["services"][0]["startDate"] == ""); // a box of the page with nothing in it
    CHECK(plan["services"][0]["location"] == "");  // shown as "(nothing)", and confirmed with the row
    CHECK(plan["services"][0]["service"] == "Reading");
    CHECK(talk.shown.find("Press Enter, or type n, or a number from 1 to 4.") != std::string::npos);
    CHECK(talk.result.rows == 2);
}

TEST_CASE("confirm: when the answers end, what was confirmed stays so", "[import][confirm]") {
    DraftPlan plan = two_rows();
    const Talk talk = answer(plan, "\n2\n25 min\n");
    CHECK_FALSE(plan["services"][0].contains("unconfirmed"));
    CHECK(plan["services"][1]["frequency"] == "25 min");
    CHECK(plan["services"][1]["unconfirmed"] == DraftPlan({"service"}));
    CHECK_FALSE(talk.result.went_to_end);
    CHECK(talk.result.rows == 1);
    CHECK(talk.result.left == 1);
}

TEST_CASE("confirm: no line is wider than 80 columns, and words cannot steer the terminal", "[import][confirm]") {
    DraftPlan plan;
    plan["services"] = DraftPlan::array();
    plan["services"].push_back({{"service", std::string(300, 'a')},
                                {"frequency", "one two three four five six seven eight nine ten eleven twelve thirteen "
                                              "fourteen fifteen"},
                                {"x-" + std::string(60, 'b'), "\x1B[2Jhello"}});
    const Talk talk = answer(plan, "\n");
    std::istringstream lines(talk.shown);
    for (std::string line; std::getline(lines, line);) {
        CHECK(text::display_width(line) <= 80);
    }
    CHECK(talk.shown.find('\x1B') == std::string::npos);
}

TEST_CASE("confirm: a plan without rows has nothing to ask", "[import][confirm]") {
    DraftPlan plan = DraftPlan::object();
    CHECK(answer(plan, "").result.went_to_end);
    plan["services"] = DraftPlan::array();
    CHECK(answer(plan, "").shown.empty());
}
