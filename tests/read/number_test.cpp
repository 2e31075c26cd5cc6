#include "read/number.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace iepaudit;

namespace {

struct Row {
    std::string_view words;
    Unit unit;
    double number;
};

struct Refused {
    std::string_view words;
    Unit unit;
};

} // namespace

TEST_CASE("number: words that are one number with its unit are read", "[read][number]") {
    const auto row = GENERATE(
        Row{"1650", Unit::minutes_per_week, 1650}, Row{" 1,650 minutes ", Unit::minutes_per_week, 1650},
        Row{"900 minutes per week", Unit::minutes_per_week, 900}, Row{"90 min/wk", Unit::minutes_per_week, 90},
        Row{"90 Minutes Weekly.", Unit::minutes_per_week, 90}, Row{"30 hours", Unit::minutes_per_week, 1800},
        Row{"27.5 hrs per week", Unit::minutes_per_week, 1650}, Row{"5 hours 30 minutes", Unit::minutes_per_week, 330},
        Row{"1 hour and 15 min", Unit::minutes, 75},
        Row{"Total minutes in school each week: 1,200 minutes per week", Unit::minutes_per_week, 1200},
        Row{"120 min a month", Unit::minutes_per_month, 120},
        Row{"1800 minutes annually", Unit::minutes_per_year, 1800}, Row{"82.4%", Unit::percent, 82.4},
        Row{"82.4 percent", Unit::percent, 82.4}, Row{"100", Unit::percent, 100},
        Row{"35% of the day in the regular classroom", Unit::percent, 35}, Row{"0%", Unit::percent, 0},
        Row{"5 days", Unit::days_per_week, 5}, Row{"4 days a week", Unit::days_per_week, 4},
        Row{"36 weeks per year", Unit::weeks_per_year, 36}, Row{"4", Unit::weeks_per_month, 4},
        Row{"2x", Unit::sessions, 2}, Row{"3 sessions", Unit::sessions, 3},
        Row{"no more than 3 students", Unit::people, 3}, Row{"2.3", Unit::grade, 2.3}, Row{"2nd grade", Unit::grade, 2},
        Row{"Grade 4.5", Unit::grade, 4.5}, Row{"K", Unit::grade, 0}, Row{"10 years old", Unit::years, 10});
    CAPTURE(row.words);
    CHECK(read_number(row.words, row.unit) == row.number);
}

TEST_CASE("number: words that say more, less or something else are no number", "[read][number]") {
    const auto row = GENERATE(
        Refused{"", Unit::minutes}, Refused{"about 30", Unit::minutes},
        Refused{"30-45 minutes", Unit::minutes_per_week}, Refused{"30 minutes per month", Unit::minutes_per_week},
        Refused{"30 minutes per", Unit::minutes_per_week}, Refused{"30 minutes daily", Unit::minutes_per_week},
        Refused{"30 minutes per week", Unit::minutes}, Refused{"1,65 minutes", Unit::minutes},
        Refused{"1,6500", Unit::minutes}, Refused{"1.2.3", Unit::grade}, Refused{"30 40", Unit::minutes},
        Refused{"2 hours and", Unit::minutes}, Refused{"2 hours 30", Unit::minutes},
        Refused{"30 minimum", Unit::minutes}, Refused{"18% in special education", Unit::percent},
        Refused{"10% outside general education", Unit::percent}, Refused{"80-100%", Unit::percent},
        Refused{"varies", Unit::percent}, Refused{"thirty", Unit::minutes}, Refused{"below grade 2", Unit::grade},
        Refused{"2 to 3 students", Unit::people}, Refused{"1e3", Unit::minutes},
        Refused{"Week 2: 30 minutes", Unit::minutes_per_week});
    CAPTURE(row.words);
    CHECK_FALSE(read_number(row.words, row.unit).has_value());
}

TEST_CASE("number: what cannot be is refused", "[read][number]") {
    CHECK(is_possible(0, Unit::minutes_per_week));
    CHECK(is_possible(1e6, Unit::minutes_per_year));
    CHECK_FALSE(is_possible(1e6 + 1, Unit::minutes_per_year));
    CHECK_FALSE(is_possible(-1, Unit::minutes_per_week));
    CHECK(is_possible(7, Unit::days_per_week));
    CHECK_FALSE(is_possible(8, Unit::days_per_week));
    CHECK_FALSE(is_possible(100.5, Unit::percent));
    // A share of 0.824 or less than one percent: nobody can say, so nobody guesses.
    CHECK_FALSE(is_possible(0.824, Unit::percent));
    CHECK(is_possible(0, Unit::percent));
}
