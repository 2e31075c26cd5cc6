#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "lre-band-mismatch";

Json box(double percent, const char* words) {
    Json page = plan({teaching("Reading", "30 minutes weekly")});
    page["totals"]["generalEducationPercent"] = percent;
    page["lre"]["placement"] = words;
    return page;
}

bool is_clean(double percent, const char* words) {
    return places(rule, box(percent, words)).empty();
}

} // namespace

TEST_CASE("lre-band-mismatch: a box that holds the percent is clean, its ends included", "[rule][setting]") {
    CHECK(is_clean(80, "80%-100% in Regular Class"));
    CHECK(is_clean(100, "80-100% in general education"));
    CHECK(is_clean(79.9, "40%-79% in Regular Class"));
    CHECK(is_clean(40, "40% to 79%"));
    CHECK(is_clean(39.4, "0-39% in Regular Class"));
    CHECK(is_clean(10, "Regular class less than 40% of the day"));
    CHECK(is_clean(90, "In the regular class 80% or more of the day"));
}

TEST_CASE("lre-band-mismatch: another box is an error with the right one named", "[rule][setting]") {
    CHECK(places(rule, box(76, "80%-100% in Regular Class")) == Places{"/lre/placement error"});
    CHECK(places(rule, box(81, "40%-79% in Regular Class")) == Places{"/lre/placement error"});
    CHECK(places(rule, box(45, "Less than 40%")) == Places{"/lre/placement error"});
    CHECK(message_of(rule, box(76, "80%-100% in Regular Class")) ==
          "The page says 76% in general education, which belongs in the box 40-79%. The box chosen is \"80%-100% in "
          "Regular Class\".");
}

TEST_CASE("lre-band-mismatch: just under a line is a note about rounding", "[rule][setting]") {
    CHECK(places(rule, box(79.6, "80%-100% in Regular Class")) == Places{"/lre/placement note"});
    CHECK(places(rule, box(39.5, "40%-79% in Regular Class")) == Places{"/lre/placement note"});
    CHECK(places(rule, box(79.4, "80%-100% in Regular Class")) == Places{"/lre/placement error"});
}

TEST_CASE("lre-band-mismatch: the selected option stands in for the placement line", "[rule][setting]") {
    Json page = box(76, "");
    page["lre"].erase("placement");
    page["lre"]["optionsConsidered"] = Json::array({{{"placement", "80%-100% in Regular Class"}, {"selected", true}},
                                                    {{"placement", "40%-79% in Regular Class"}, {"selected", false}}});
    CHECK(places(rule, page) == Places{"/lre/optionsConsidered/0/placement error"});
    page["lre"]["optionsConsidered"][1]["selected"] = true; // two halves of a year
    CHECK(places(rule, page).empty());
}

TEST_CASE("lre-band-mismatch: preschool, separate schools and unknown words are left alone", "[rule][setting]") {
    CHECK(is_clean(20, "Residential facility"));
    CHECK(is_clean(20, "Outside the regular class 80-100%"));
    CHECK(is_clean(20, "Regular class with support"));
    Json page = box(20, "80%-100% in Regular Class");
    page["student"]["grade"] = "PreK";
    CHECK(places(rule, page).empty());
}

TEST_CASE("lre-band-mismatch: the page's own totals stand in for a missing percent", "[rule][setting]") {
    Json page = box(0, "80%-100% in Regular Class");
    page["totals"] = {{"schoolMinutesPerWeek", 1650}, {"specialEducationSettingMinutesPerWeek", 500}}; // 69.7%
    CHECK(places(rule, page) == Places{"/lre/placement error"});
}

TEST_CASE("lre-band-mismatch: a wrong percent beside a right box is one finding of another rule", "[rule][setting]") {
    Json page = box(70, "80%-100% in Regular Class");
    page["totals"]["schoolMinutesPerWeek"] = 1650;
    page["totals"]["specialEducationSettingMinutesPerWeek"] = 290; // 82.4%
    CHECK(places(rule, page).empty());
    CHECK(places("lre-percent-arithmetic", page).size() == 1);
}

TEST_CASE("lre-band-mismatch: not checked without a box or without a percent", "[rule][setting]") {
    Json page = box(50, "80%-100% in Regular Class");
    page["lre"].erase("placement");
    CHECK_FALSE(why_not_checked(audited(page), rule).empty());
    page = box(50, "80%-100% in Regular Class");
    page.erase("totals");
    CHECK_FALSE(why_not_checked(audited(page), rule).empty());
}
