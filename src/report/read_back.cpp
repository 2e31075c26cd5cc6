#include "report/read_back.hpp"

#include "report/escape.hpp"
#include "report/phrases.hpp"

#include <fmt/format.h>

namespace iepaudit::report {

std::string week_in_words(const Amount& amount, const Weekly& weekly, const Policy& policy) {
    const Range day{weekly.minutes.low / policy.days_per_week, weekly.minutes.high / policy.days_per_week};
    const Range share{day.low / policy.rough_day_minutes * 100, day.high / policy.rough_day_minutes * 100};
    const std::string sum = weekly.how.empty() ? std::string{} : weekly.how + " = ";
    // More than a whole day is no share of it.
    const std::string of_day = share.low > 100 ? "more than" : percent(share) + " of";
    return fmt::format("{}{}{} minutes a week, {} a day, {} a 300-minute day", sum,
                       amount.kind == AmountKind::floor ? "at least " : "", minutes(weekly.minutes), minutes(day),
                       of_day);
}

std::string no_number_in_words(std::string_view phrase, const Amount& amount) {
    return fmt::format("\"{}\" gives no number: {}", for_terminal(phrase), for_terminal(amount.reason));
}

} // namespace iepaudit::report
