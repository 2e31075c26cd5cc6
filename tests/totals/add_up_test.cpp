// The sums of a page: what is counted, the share of the day, the percentage of general education.
#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

Totals totals_of(const Json& iep) {
    return take_up(iep.dump(), today(), washington()).totals;
}

bool near(double value, double expected) {
    return std::abs(value - expected) < 0.01;
}

} // namespace

TEST_CASE("totals: rows are added, and what is not added is counted apart", "[totals]") {
    const Totals totals = totals_of(clean_iep());
    CHECK(totals.counted_rows == 4);
    CHECK(totals.uncounted_rows == 0);
    CHECK(totals.set_apart_rows == 1);
    CHECK(totals.weekly == Range{380, 380}); // 200 + 90 + 60 + 30
    CHECK(totals.per_day == Range{76, 76});
    CHECK(near(totals.percent_of_day.low, 25.33)); // 76 / 300
    CHECK(totals.outside == Range{290, 290});
    CHECK(totals.outside_is_certain);
}

TEST_CASE("totals: a month is wide in comparisons and narrow in the sum", "[totals]") {
    const Totals totals = totals_of(clean_iep()); // 120 a month: 30, or 24 to 33.3
    CHECK(totals.comparison.low == 380);          // this plan says its own four weeks
    Json iep = clean_iep();
    iep.erase("schoolWeek");
    CHECK(near(totals_of(iep).comparison.low, 374));
    CHECK(near(totals_of(iep).comparison.high, 383.33));
}

TEST_CASE("totals: a row without a number is said to be uncounted, and nothing is guessed for it", "[totals]") {
    Json iep = clean_iep();
    iep["services"][0]["frequency"] = "as needed";
    const Totals totals = totals_of(iep);
    CHECK(totals.counted_rows == 3);
    CHECK(totals.uncounted_rows == 1);
    CHECK(totals.weekly == Range{180, 180});
    CHECK_FALSE(totals.outside_is_certain);
    CHECK_FALSE(totals.general_education.has_value());
}

TEST_CASE("totals: general education is school time less the rows outside, over school time", "[totals]") {
    const auto general = totals_of(balanced_page()).general_education;
    REQUIRE(general.has_value());
    CHECK(near(general->percent.low, 82.42)); // (1650 - 290) / 1650
    CHECK(general->percent.is_single());
    CHECK(general->school_minutes == 1650);
    CHECK(general->stated == 82.4);
    CHECK(general->band == Band::from_80);
    CHECK(near(general->minutes_to_nearest_band, 40)); // 330 would be 80%
}

TEST_CASE("totals: a range over a boundary has no band", "[totals]") {
    Json page = balanced_page();
    page["services"][0]["frequency"] = "40-60 minutes 5 times weekly"; // 200 to 300: 290 to 390 outside
    const auto general = totals_of(page).general_education;
    REQUIRE(general.has_value());
    CHECK(near(general->percent.low, 76.36));
    CHECK(near(general->percent.high, 82.42));
    CHECK_FALSE(general->band.has_value());
}

TEST_CASE("totals: no percentage where it would be a guess", "[totals]") {
    Json page = balanced_page();
    page["totals"].erase("schoolMinutesPerWeek");
    CHECK_FALSE(totals_of(page).general_education.has_value());
    page = balanced_page();
    page["student"]["grade"] = "PreK";
    CHECK_FALSE(totals_of(page).general_education.has_value());
    for (const char* const place : {"", "TBD", "General Education and/or Special Education"}) {
        CAPTURE(place);
        page = balanced_page();
        page["services"][1]["location"] = place;
        CHECK_FALSE(totals_of(page).general_education.has_value());
    }
    page = balanced_page();
    page["iep"]["planKind"] = "504";
    CHECK_FALSE(totals_of(page).general_education.has_value());
}

TEST_CASE("totals: the bands meet at 80 and 40", "[totals]") {
    CHECK(band_of(80, washington()) == Band::from_80);
    CHECK(band_of(79.99, washington()) == Band::from_40_to_79);
    CHECK(band_of(40, washington()) == Band::from_40_to_79);
    CHECK(band_of(39.99, washington()) == Band::below_40);
    CHECK(name(Band::from_80) == "80-100%");
    CHECK(name(Band::from_40_to_79) == "40-79%");
    CHECK(name(Band::below_40) == "0-39%");
}

TEST_CASE("totals: more minutes outside than there is school is no negative percentage", "[totals]") {
    Json page = plan({teaching("Reading", "400 minutes daily")});
    page["totals"]["schoolMinutesPerWeek"] = 1000;
    const auto general = totals_of(page).general_education;
    REQUIRE(general.has_value());
    CHECK(general->percent == Range{0, 0});
}

TEST_CASE("totals: an assumption is said once, however many rows rest on it", "[totals]") {
    const Totals totals =
        totals_of(plan({teaching("Reading", "30 minutes daily"), teaching("Math", "20 minutes daily")}));
    CHECK(totals.assumptions == std::vector<std::string>{"A daily amount is counted for 5 school days a week."});
}

TEST_CASE("totals: an empty table adds up to nothing", "[totals]") {
    const Totals totals = totals_of(plan({}));
    CHECK(totals.counted_rows == 0);
    CHECK(totals.weekly == Range{0, 0});
    CHECK_FALSE(totals.general_education.has_value());
}
