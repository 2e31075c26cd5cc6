#include "read/number.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string>

namespace iepaudit {

namespace {

using WordList = std::span<const std::string_view>;

constexpr std::array<std::string_view, 6> minute_words{"minutes", "minute", "mins", "min", "mins.", "min."};
constexpr std::array<std::string_view, 7> hour_words{"hours", "hour", "hrs", "hr", "hrs.", "hr.", "h"};
constexpr std::array<std::string_view, 5> per_words{"per", "a", "each", "every", "/"};
constexpr std::array<std::string_view, 3> week_words{"week", "wk", "school week"};
constexpr std::array<std::string_view, 2> month_words{"month", "mo"};
constexpr std::array<std::string_view, 3> year_words{"year", "yr", "school year"};
constexpr std::array<std::string_view, 1> weekly_words{"weekly"};
constexpr std::array<std::string_view, 1> monthly_words{"monthly"};
constexpr std::array<std::string_view, 3> yearly_words{"yearly", "annually", "a year"};
constexpr std::array<std::string_view, 5> session_words{"x", "times", "time", "sessions", "session"};
constexpr std::array<std::string_view, 5> people_words{"students", "student", "children", "pupils", "people"};
constexpr std::array<std::string_view, 5> most_words{"up to", "no more than", "not more than", "at most", "max"};
constexpr std::array<std::string_view, 5> day_words{"school days", "days", "day", "d", "school day"};
constexpr std::array<std::string_view, 5> number_of_weeks_words{"school weeks", "weeks", "week", "wks", "wk"};
constexpr std::array<std::string_view, 2> percent_words{"%", "percent"};
constexpr std::array<std::string_view, 3> grade_words{"grade level", "grade", "gr"};
constexpr std::array<std::string_view, 4> ordinal_words{"st", "nd", "rd", "th"};
constexpr std::array<std::string_view, 6> age_words{"years old", "years", "year", "yrs", "yr", "y"};

// After the percent of time in general education. "special" or "outside" is not here: that percent is another one.
constexpr std::array<std::string_view, 17> general_education_words{
    "in",    "of",        "the",     "time", "general", "education", "regular", "gen",        "ed",
    "class", "classroom", "setting", "day",  "school",  "week",      "spent",   "environment"};

struct UnitRow {
    Unit unit;
    double most;
    std::string_view expected;
};

constexpr std::array unit_rows{
    UnitRow{Unit::plain, 1e6, "a number, 0 or more"},
    UnitRow{Unit::sessions, 1000, "a number of sessions, such as 2"},
    UnitRow{Unit::people, 1000, "a number of students, such as 3"},
    UnitRow{Unit::minutes, 1e6, "a number of minutes, such as 30"},
    UnitRow{Unit::minutes_per_week, 1e6, "a number of minutes a week, such as 150"},
    UnitRow{Unit::minutes_per_month, 1e6, "a number of minutes a month, such as 120"},
    UnitRow{Unit::minutes_per_year, 1e6, "a number of minutes a year, such as 1800"},
    UnitRow{Unit::days_per_week, 7, "a number of days, such as 5"},
    UnitRow{Unit::weeks_per_month, 6, "a number of weeks, such as 4"},
    UnitRow{Unit::weeks_per_year, 53, "a number of weeks, such as 36"},
    UnitRow{Unit::percent, 100, "a percent from 1 to 100, such as 82.4"},
    UnitRow{Unit::grade, 20, "a grade level as a number, such as 2.3"},
    UnitRow{Unit::years, 120, "a number of years, such as 10"},
};

const UnitRow& row_of(Unit unit) {
    return *std::ranges::find(unit_rows, unit, &UnitRow::unit);
}

/// Walks folded words; every step either takes something whole or leaves everything.
class Scanner {
public:
    explicit Scanner(std::string_view words) : rest_(words) {}

    [[nodiscard]] bool done() const { return rest_.empty() || rest_ == "."; }

    bool take(std::string_view word) {
        if (!rest_.starts_with(word)) {
            return false;
        }
        const std::string_view after = rest_.substr(word.size());
        if (!after.empty() && text::is_letter(word.back()) && text::is_word(after.front())) {
            return false;
        }
        rest_ = text::trim(after);
        return true;
    }
    bool take_any(WordList words) {
        return std::ranges::any_of(words, [&](std::string_view word) { return take(word); });
    }

    /// "1650", "1,650", "27.5". "1,65" and "1.2.3" are no numbers.
    std::optional<double> number() {
        std::string digits;
        std::size_t at = 0;
        std::size_t group = 0;
        bool grouped = false;
        for (; at < rest_.size(); ++at) {
            if (text::is_digit(rest_[at])) {
                digits += rest_[at];
                ++group;
            } else if (rest_[at] == ',' && (grouped ? group == 3 : group >= 1 && group <= 3)) {
                grouped = true;
                group = 0;
            } else {
                break;
            }
        }
        if (digits.empty() || (grouped && group != 3)) {
            return std::nullopt;
        }
        if (at + 1 < rest_.size() && rest_[at] == '.' && text::is_digit(rest_[at + 1])) {
            digits += '.';
            for (++at; at < rest_.size() && text::is_digit(rest_[at]); ++at) {
                digits += rest_[at];
            }
            if (at < rest_.size() && rest_[at] == '.' && at + 1 < rest_.size()) {
                return std::nullopt;
            }
        }
        double value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc{}) {
            return std::nullopt;
        }
        rest_ = text::trim(rest_.substr(at));
        return value;
    }

private:
    std::string_view rest_;
};

/// "per week", "/ week", "weekly" - and nothing is fine too.
void take_period(Scanner& scanner, WordList period, WordList adverb) {
    if (!scanner.take_any(adverb) && scanner.take_any(per_words)) {
        // "per" without its period stays an unread rest: the number is then refused.
        if (!scanner.take_any(period)) {
            scanner = Scanner("per");
        }
    }
}

std::optional<double> minutes(Scanner& scanner) {
    const std::optional<double> number = scanner.number();
    if (!number) {
        return std::nullopt;
    }
    if (!scanner.take_any(hour_words)) {
        scanner.take_any(minute_words);
        return number;
    }
    constexpr double minutes_in_hour = 60;
    const bool more_must_follow = scanner.take("and") || scanner.take(",");
    const std::optional<double> rest = scanner.number();
    if (rest ? !scanner.take_any(minute_words) : more_must_follow) {
        return std::nullopt;
    }
    return *number * minutes_in_hour + rest.value_or(0);
}

std::optional<double> minutes_per(Scanner& scanner, WordList period, WordList adverb) {
    const std::optional<double> number = minutes(scanner);
    take_period(scanner, period, adverb);
    return number;
}

std::optional<double> counted(Scanner& scanner, WordList unit_words) {
    const std::optional<double> number = scanner.number();
    scanner.take_any(unit_words);
    return number;
}

std::optional<double> percent(Scanner& scanner) {
    const std::optional<double> number = counted(scanner, percent_words);
    while (scanner.take_any(general_education_words)) {
    }
    return number;
}

std::optional<double> grade(Scanner& scanner) {
    scanner.take_any(grade_words);
    if (scanner.take("k") || scanner.take("kindergarten")) {
        return 0;
    }
    const std::optional<double> number = scanner.number();
    scanner.take_any(ordinal_words);
    scanner.take_any(grade_words);
    return number;
}

std::optional<double> scan(Scanner& scanner, Unit unit) {
    switch (unit) {
    case Unit::plain:
        return scanner.number();
    case Unit::sessions:
        return counted(scanner, session_words);
    case Unit::people:
        scanner.take_any(most_words);
        return counted(scanner, people_words);
    case Unit::minutes:
        return minutes(scanner);
    case Unit::minutes_per_week:
        return minutes_per(scanner, week_words, weekly_words);
    case Unit::minutes_per_month:
        return minutes_per(scanner, month_words, monthly_words);
    case Unit::minutes_per_year:
        return minutes_per(scanner, year_words, yearly_words);
    case Unit::days_per_week: {
        const auto number = counted(scanner, day_words);
        take_period(scanner, week_words, weekly_words);
        return number;
    }
    case Unit::weeks_per_month: {
        const auto number = counted(scanner, number_of_weeks_words);
        take_period(scanner, month_words, monthly_words);
        return number;
    }
    case Unit::weeks_per_year: {
        const auto number = counted(scanner, number_of_weeks_words);
        take_period(scanner, year_words, yearly_words);
        return number;
    }
    case Unit::percent:
        return percent(scanner);
    case Unit::grade:
        return grade(scanner);
    case Unit::years:
        return counted(scanner, age_words);
    }
    return std::nullopt;
}

/// "Total minutes per week student spends in school: 1000 minutes per week": the printed line with its label.
std::string_view without_label(std::string_view words) {
    const std::size_t colon = words.find(": ");
    const bool labelled =
        colon != std::string_view::npos && std::ranges::none_of(words.substr(0, colon), text::is_digit);
    return labelled ? text::trim(words.substr(colon + 1)) : words;
}

} // namespace

std::optional<double> read_number(std::string_view words, Unit unit) {
    const std::string folded = text::fold(words);
    Scanner scanner(without_label(folded));
    const std::optional<double> number = scan(scanner, unit);
    return number && scanner.done() ? number : std::nullopt;
}

bool is_possible(double number, Unit unit) {
    // 0.824 as a percentage is 82.4% written as a share, or under one percent: nobody can say.
    const bool may_be_a_share = unit == Unit::percent && number > 0 && number < 1;
    return number >= 0 && number <= row_of(unit).most && !may_be_a_share;
}

std::string_view expected_number(Unit unit) {
    return row_of(unit).expected;
}

} // namespace iepaudit
