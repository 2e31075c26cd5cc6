// A number that may carry its unit: 1650, "1,650 minutes", "30 hours", "82.4%", "10% in General Education Setting".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace iepaudit {

/// What a number field counts. Decides which words may stand with the number and how large it may be.
enum class Unit : std::uint8_t {
    plain,
    sessions,
    people,
    minutes,
    minutes_per_week,
    minutes_per_month,
    minutes_per_year,
    days_per_week,
    weeks_per_month,
    weeks_per_year,
    percent,
    grade,
    years,
};

/// Nothing when the words say more or less than one number of that unit. Hours become minutes. Never half a number.
std::optional<double> read_number(std::string_view words, Unit unit);
/// False for what cannot be: negative, or beyond anything a page prints.
bool is_possible(double number, Unit unit);
/// What to write there: "a number of minutes a week, such as 150".
std::string_view expected_number(Unit unit);

} // namespace iepaudit
