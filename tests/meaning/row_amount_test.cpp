// The three forms of an amount in one row: words, columns, a lump. Where two give different numbers, none is taken.
#include "meaning/row_amount.hpp"

#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

struct Read {
    RowMeaning means;
    std::optional<Range> weekly;
};

/// What a row with these cells comes to.
Read row_with(const Json& cells) {
    Json row = {{"category", "special education"}, {"service", "Reading"}, {"location", "Special Education"}};
    row.update(cells);
    const Paper paper = take_up(Json{{"services", Json::array({row})}}.dump(), today(), washington());
    const RowMeaning& means = paper.meaning.rows.at(0);
    RowMeaning copy = means;
    copy.amount.printed = {}; // its words go away with the paper
    return {copy, means.weekly ? std::optional<Range>(means.weekly->minutes) : std::nullopt};
}

std::optional<Range> weekly_of(const Json& cells) {
    return row_with(cells).weekly;
}

constexpr Range sixty{60, 60};

} // namespace

TEST_CASE("row amount: the same amount in every form", "[meaning][row-amount]") {
    CHECK(weekly_of({{"frequency", "30 minutes, 2 times weekly"}}) == sixty);
    CHECK(weekly_of({{"frequency", "2x per week"}, {"duration", 30}}) == sixty);
    CHECK(weekly_of({{"frequency", "2x per week"}, {"duration", "30"}}) == sixty);
    CHECK(weekly_of({{"frequency", "2x per week"}, {"duration", "30 min"}}) == sixty);
    CHECK(weekly_of({{"frequency", 2}, {"frequencyInterval", "week"}, {"duration", 30}}) == sixty);
    CHECK(weekly_of({{"sessions", 2}, {"frequencyInterval", "week"}, {"duration", 30}}) == sixty);
    CHECK(weekly_of({{"sessions", 2}, {"frequencyInterval", "weekly"}, {"duration", "30 minutes"}}) == sixty);
    CHECK(weekly_of({{"Times Per Week", 2}, {"Minutes", 30}}) == sixty);
    CHECK(weekly_of({{"frequency", "30 minutes"}, {"sessions", 2}, {"frequencyInterval", "week"}}) == sixty);
    CHECK(weekly_of({{"minutesPerWeek", 60}}) == sixty);
    CHECK(weekly_of({{"minutesPerMonth", 240}}) == sixty);
    CHECK(weekly_of({{"minutesPerYear", 2160}}) == sixty);
}

TEST_CASE("row amount: a minutes column may hold a range or a cap", "[meaning][row-amount]") {
    CHECK(weekly_of({{"frequency", "2x per week"}, {"duration", "20-30"}}) == Range{40, 60});
    CHECK(weekly_of({{"frequency", "2x per week"}, {"duration", "up to 30"}}) == Range{0, 60});
}

TEST_CASE("row amount: a duration that is no length of a session is not used", "[meaning][row-amount]") {
    for (const char* const duration : {"1 year", "10/19/2026 - 10/12/2027", "one semester", "varies"}) {
        CAPTURE(duration);
        CHECK_FALSE(weekly_of({{"frequency", "2x per week"}, {"duration", duration}}).has_value());
    }
}

TEST_CASE("row amount: forms that agree are one amount", "[meaning][row-amount]") {
    const Read read = row_with({{"frequency", "30 minutes, 2 times weekly"}, {"minutesPerWeek", 60}});
    CHECK_FALSE(read.means.amount.forms_disagree);
    CHECK(read.weekly == sixty);
    CHECK(weekly_of({{"frequency", "30 minutes, 2 times weekly"}, {"duration", 30}}) == sixty);
}

TEST_CASE("row amount: forms that disagree give no number, and both are named", "[meaning][row-amount]") {
    const Read lump = row_with({{"frequency", "30 minutes, 2 times weekly"}, {"minutesPerWeek", 90}});
    CHECK(lump.means.amount.forms_disagree);
    CHECK_FALSE(lump.weekly.has_value());
    CHECK(lump.means.amount.disagreement.find("60") != std::string::npos);
    CHECK(lump.means.amount.disagreement.find("90") != std::string::npos);
    CHECK(row_with({{"frequency", "30 minutes, 2 times weekly"}, {"duration", 45}}).means.amount.forms_disagree);
    CHECK(row_with({{"minutesPerWeek", 60}, {"minutesPerMonth", 480}}).means.amount.forms_disagree);
}

TEST_CASE("row amount: absent, blank and value are three things", "[meaning][row-amount]") {
    CHECK(row_with(Json::object()).means.amount.presence == Presence::absent);
    CHECK(row_with({{"frequency", ""}}).means.amount.presence == Presence::blank);
    CHECK(row_with({{"frequency", nullptr}}).means.amount.presence == Presence::blank);
    CHECK(row_with({{"frequency", "as needed"}}).means.amount.presence == Presence::value);
    CHECK(row_with({{"frequency", ""}, {"minutesPerWeek", 60}}).weekly == sixty);
}

TEST_CASE("row amount: half of an amount is incomplete, and no number", "[meaning][row-amount]") {
    for (const Json& cells :
         {Json{{"frequency", "2x per week"}}, Json{{"duration", 30}}, Json{{"frequency", 2}, {"duration", 30}},
          Json{{"sessions", 2}, {"frequencyInterval", "week"}}}) {
        CAPTURE(cells.dump());
        CHECK_FALSE(weekly_of(cells).has_value());
    }
}

TEST_CASE("row amount: a frequency too large to be a count is minutes, and the report says so",
          "[meaning][row-amount]") {
    CHECK(weekly_of({{"Frequency", "45"}, {"Interval", "Daily"}}) == Range{225, 225});
    CHECK(weekly_of({{"Frequency", 30}, {"Interval", "per day"}}) == Range{150, 150});
    CHECK(weekly_of({{"frequency", "60"}, {"frequencyInterval", "week"}}) == sixty);
    const Read daily = row_with({{"Frequency", "45"}, {"Interval", "Daily"}});
    CHECK(daily.means.amount.amount.assumptions == std::vector<std::string>{"45 is read as minutes."});
}

TEST_CASE("row amount: a frequency that may be a count, or may be anything, stays one", "[meaning][row-amount]") {
    for (const Json& cells :
         {Json{{"frequency", "2"}, {"frequencyInterval", "week"}}, Json{{"frequency", 5}, {"frequencyInterval", "day"}},
          Json{{"frequency", "20"}, {"frequencyInterval", "week"}},
          Json{{"frequency", 36}, {"frequencyInterval", "year"}},
          Json{{"frequency", "60"}, {"frequencyInterval", "month"}}, Json{{"Times", 45}, {"Interval", "Daily"}},
          Json{{"frequency", "33"}, {"frequencyInterval", "week"}}}) {
        CAPTURE(cells.dump());
        CHECK_FALSE(weekly_of(cells).has_value());
    }
    CHECK(weekly_of({{"frequency", "30"}, {"frequencyInterval", "week"}, {"duration", 5}}) == Range{150, 150});
}

TEST_CASE("row amount: minutes a day are multiplied by the days a week of another cell", "[meaning][row-amount]") {
    CHECK(weekly_of({{"frequency", "20 min/day"}, {"Days Per Week", 3}}) == sixty);
    CHECK(weekly_of({{"frequency", "daily"}, {"Days Per Week", 3}, {"minutes", 20}}) == sixty);
    CHECK(weekly_of({{"frequency", "20-30 minutes daily"}, {"Times Per Week", 2}}) == Range{40, 60});
    CHECK(weekly_of({{"frequency", "up to 30 minutes a day"}, {"Days Per Week", 2}}) == Range{0, 60});
    CHECK(weekly_of({{"frequency", "12 minutes daily"}, {"Days Per Week", 5}}) == sixty);
    CHECK(weekly_of({{"frequency", "6 minutes, 2 times daily"}, {"sessions", 2}}) == sixty);
    // Three days a week, or three times a day?
    CHECK_FALSE(weekly_of({{"frequency", "20 min/day"}, {"sessions", 3}}).has_value());
    CHECK_FALSE(weekly_of({{"frequency", "daily"}, {"times", 3}, {"minutes", 20}}).has_value());
}

TEST_CASE("row amount: a count in words is never left out of the sum", "[meaning][row-amount]") {
    CHECK(weekly_of({{"Times", "2-3"}, {"Per", "week"}, {"Minutes", 20}}) == Range{40, 60});
    CHECK(weekly_of({{"Frequency", "weekly"}, {"Sessions", 2}, {"Minutes", 30}}) == sixty);
    CHECK(weekly_of({{"Frequency", "monthly"}, {"Times", 4}, {"Minutes", 30}}) == Range{30, 30});
    CHECK(weekly_of({{"Frequency", "2x weekly"}, {"Sessions", 2}, {"Minutes", 30}}) == sixty);
    CHECK(weekly_of({{"Frequency", "weekly"}, {"Sessions", 1}, {"Minutes", 30}}) == Range{30, 30});
    // Thirty each time, or thirty in all? The words are joined with the cell beside them, and that leaves it open.
    CHECK_FALSE(weekly_of({{"Frequency", "weekly"}, {"Sessions", "twice"}, {"Minutes", 30}}).has_value());
    CHECK_FALSE(weekly_of({{"Times", "as needed"}, {"Per", "week"}, {"Minutes", 30}}).has_value());
    CHECK_FALSE(weekly_of({{"Frequency", "weekly"}, {"Sessions", "varies"}, {"Minutes", 30}}).has_value());
}
