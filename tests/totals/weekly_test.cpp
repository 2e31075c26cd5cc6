// From a period to a week. Every number below can be redone by hand with the sum in `how`.
#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

std::optional<Weekly> week_of(std::string_view phrase) {
    return weekly(read_amount(phrase), SchoolWeek{}, washington());
}

/// The same, in a plan whose school week says these things.
Weekly week_in(const Json& school_week, const char* frequency) {
    Json iep = one_row();
    iep["schoolWeek"] = school_week;
    iep["services"][0]["frequency"] = frequency;
    const Paper paper = take_up(iep.dump(), today(), washington());
    return *paper.meaning.rows.at(0).weekly;
}

Range minutes(std::string_view phrase) {
    return week_of(phrase)->minutes;
}

bool near(const Range& range, double low, double high) {
    return std::abs(range.low - low) < 0.01 && std::abs(range.high - high) < 0.01;
}

} // namespace

TEST_CASE("weekly: a week is a week, with nothing assumed", "[totals][weekly]") {
    const auto week = week_of("30 minutes, 2 times weekly");
    CHECK(week->minutes == Range{60, 60});
    CHECK(week->comparison == Range{60, 60});
    CHECK(week->how == "2 x 30");
    CHECK(week->assumptions.empty());
}

TEST_CASE("weekly: a day counts five times, and says so", "[totals][weekly]") {
    const auto week = week_of("30 minutes daily");
    CHECK(week->minutes == Range{150, 150});
    CHECK(week->how == "30 a day x 5 days");
    CHECK(week->assumptions == std::vector<std::string>{"A daily amount is counted for 5 school days a week."});
}

TEST_CASE("weekly: a month is four weeks, and for comparisons 3.6 to 5", "[totals][weekly]") {
    const auto week = week_of("60 minutes monthly");
    CHECK(week->minutes == Range{15, 15});
    CHECK(near(week->comparison, 12, 16.67));
    CHECK(week->how == "60 a month / 4 weeks");
    CHECK(week->assumptions.size() == 1);
}

TEST_CASE("weekly: longer periods", "[totals][weekly]") {
    CHECK(minutes("60 minutes every two weeks") == Range{30, 30});
    CHECK(minutes("90 minutes per quarter") == Range{10, 10});
    CHECK(minutes("120 minutes per trimester") == Range{10, 10});
    CHECK(minutes("180 minutes per semester") == Range{10, 10});
    CHECK(minutes("360 minutes per year") == Range{10, 10});
}

TEST_CASE("weekly: a sum of parts is put in brackets before it is divided", "[totals][weekly]") {
    const auto week = week_of("60 minutes monthly individual and 30 minutes monthly group");
    if (week) { // a reader may also refuse it; a wrong number it must not be
        CHECK(near(week->minutes, 22.5, 22.5));
        CHECK(week->how == "(60 + 30) a month / 4 weeks");
    }
}

TEST_CASE("weekly: a range stays a range; up to may be none; at least has no upper end", "[totals][weekly]") {
    CHECK(minutes("20-30 minutes weekly") == Range{20, 30});
    CHECK(minutes("up to 60 minutes weekly") == Range{0, 60});
    const auto floor = week_of("at least 60 minutes weekly");
    CHECK(floor->minutes == Range{60, 60});
    CHECK(floor->comparison.low == 60);
    CHECK(floor->comparison.high == std::numeric_limits<double>::infinity());
}

TEST_CASE("weekly: what is no amount has no week", "[totals][weekly]") {
    for (const char* const phrase : {"as needed", "2x/week", "30 minutes", "weekly", "", "30 minutes bi-weekly"}) {
        CAPTURE(phrase);
        CHECK_FALSE(week_of(phrase).has_value());
    }
}

TEST_CASE("weekly: the plan's own week comes first", "[totals][weekly]") {
    CHECK(week_in({{"daysPerWeek", 4}}, "30 minutes daily").minutes == Range{120, 120});
    CHECK(week_in({{"daysPerWeek", 4}}, "30 minutes daily").how == "30 a day x 4 days");
    const Weekly month = week_in({{"weeksPerMonth", 5}}, "60 minutes monthly");
    CHECK(month.minutes == Range{12, 12});
    CHECK(month.comparison == Range{12, 12}); // nothing is left open
    CHECK(week_in({{"weeksPerYear", 40}}, "360 minutes per year").minutes == Range{9, 9});
    CHECK(week_in({{"daysPerWeek", 0}}, "30 minutes daily").minutes == Range{150, 150});
}
