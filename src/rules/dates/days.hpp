// What every rule about dates needs: a printed day, a day in a sentence, the day of the audit.
#pragma once

#include "iepaudit/rule.hpp"

#include <optional>
#include <string>

namespace iepaudit::rules {

/// The day that stands there; nothing when the cell is empty, missing or cannot be read (unreadable-date says so).
inline std::optional<Date> day_of(const DateField& field) {
    return field.has_value() ? field->date : std::nullopt;
}

/// A day of the plan in a sentence. Days are data of a child's record too, so the safe form leaves them out.
inline Part day(Date date) {
    return {iso(date), "a day"};
}

/// "as of 2026-11-22": every sentence that rests on today says which day that was.
inline Part as_of(const Case& c) {
    return {"as of " + iso(c.as_of)};
}

/// "1 day", "39 days".
inline Part count_days(int days) {
    return {std::to_string(days) + (days == 1 ? " day" : " days")};
}
/// "today", "in 12 days".
inline Part days_ahead(int days) {
    return days == 0 ? Part("today") : Part("in " + count_days(days).shown);
}

/// The page itself says that the student has left school by now.
inline bool has_left_school(const Case& c) {
    const std::optional<Date> exit = day_of(c.iep().transition.projected_exit_date);
    return exit && *exit < c.as_of;
}

/// Start after end. reversed-dates speaks about it, and no other rule builds on such dates.
inline bool is_reversed(const DateField& start, const DateField& end) {
    const std::optional<Date> first = day_of(start);
    const std::optional<Date> last = day_of(end);
    return first && last && *last < *first;
}

} // namespace iepaudit::rules
