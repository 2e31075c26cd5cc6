// By when a goal is to be reached, and which numbers of the sentence belong to dates.
#pragma once

#include "iepaudit/date.hpp"
#include "meaning/goal_tokens.hpp"

#include <optional>
#include <vector>

namespace iepaudit::goal {

struct Dates {
    bool present = false;    ///< a time by which: a date, a month, "the end of the IEP period", "within 36 weeks"
    std::optional<Date> due; ///< only a full calendar date
    std::vector<bool> taken; ///< one per token: part of a date, so no quantity
};

Dates find_dates(const Sentence& sentence);

} // namespace iepaudit::goal
