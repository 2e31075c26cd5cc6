// Rows that stand in the table twice: word for word, or the same service with another amount.
#pragma once

#include "iepaudit/rule.hpp"

#include <cstddef>
#include <vector>

namespace iepaudit::rules {

struct RepeatedRow {
    std::size_t earlier; ///< index of the row it repeats
    std::size_t later;
    bool goals_differ = false;
};

/// Every printed cell is the same but for dates, ids and goals, and the dates overlap.
std::vector<RepeatedRow> repeated_word_for_word(const Case& c);

/// The same service, setting, provider, group and goals, dates that overlap, and another amount.
std::vector<RepeatedRow> repeated_with_another_amount(const Case& c);

} // namespace iepaudit::rules
