// From where to where: which quantities of a goal are its baseline and its target, and how the two compare.
#pragma once

#include "meaning/goal_clauses.hpp"
#include "meaning/goal_quantities.hpp"

#include <optional>

namespace iepaudit::goal {

struct Growth {
    std::optional<Found> baseline;
    std::optional<Found> target;
    std::optional<Found> beside; ///< right before the words of the baseline: the target when nothing says it better
};

/// What the sentence itself says: "from X to Y", "up from X", "Baseline: X", "increase to Y". The target may stay open.
Growth find_growth(const Marked& marked);

/// "from 2 to 4 of 5", "from 40 to 80%": one side lends the other its unit; minutes and seconds are made one.
void share_units(Growth& growth);

/// Both units are known and no number of one can be set beside a number of the other: words per minute and percent.
bool units_differ(const Quantity& a, const Quantity& b);

/// Both sides say what they are measured on, and it is not the same: grade 6 and grade 7 text, words and sentences.
bool tasks_differ(const Found& baseline, const Found& target);

/// A smaller number is the better one: errors, prompts, "no more than", a goal to reduce, seconds to start.
bool less_is_better(const Growth& growth, const Marked& marked, const Verbs& verbs);

} // namespace iepaudit::goal
