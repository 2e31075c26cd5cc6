// What single cells of a service log say: the status, the reason, minutes, a time of day, the day of a missed session.
// Statuses and reasons stand in one table.
#pragma once

#include "iepaudit/delivery.hpp"

#include <optional>
#include <string_view>

namespace iepaudit::delivery {

struct LogWords {
    SessionStatus status = SessionStatus::not_stated; ///< not_understood: words, and none of them in the table
    MissCause cause = MissCause::not_stated;          ///< not_understood: words, and no side can be told from them
};
LogWords read_log_words(std::string_view cell);

/// "30", "30 min", "1h 15", "half an hour". Nothing when it is no single number of minutes, or more than a day has.
std::optional<double> read_minutes(const Cell& cell);

/// Minutes of the day: "10:15", "1:05 pm", "13:05".
std::optional<int> read_time(std::string_view words);

/// A month and a day, with or without a year: "2025-10-28", "for 10/28".
struct NamedDay {
    std::optional<Date> date; ///< when the year stands there
    std::optional<std::chrono::month_day> day;
};
NamedDay read_named_day(std::string_view words);

} // namespace iepaudit::delivery
