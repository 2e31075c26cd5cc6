// Where a skill stands today, as a goal sentence says it: "Baseline: 40%", "up from 62", "(35% now)".
#pragma once

#include "meaning/goal_clauses.hpp"
#include "meaning/goal_quantities.hpp"

namespace iepaudit::goal {

/// The quantity at `at`, with only words such as "an average of" or "a rubric score of" before it; or nullptr.
const Found* quantity_behind(const Marked& marked, std::size_t at);

/// A number of something known that is neither a change ("by 20%") nor a description ("5-sentence").
bool can_be_level(const Found& found);

struct Today {
    const Found* baseline = nullptr;
    const Found* beside = nullptr; ///< right before the words of the baseline: the 20 of "20 new words, up from 5"
};
/// The first place where the sentence says how it is today.
Today find_today(const Marked& marked);

} // namespace iepaudit::goal
