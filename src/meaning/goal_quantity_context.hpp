// What the words around a quantity say about it.
#pragma once

#include "meaning/goal_quantities.hpp"

#include <vector>

namespace iepaudit::goal {

/// "at least", "no more than", "by", "accuracy of" in front of a quantity.
void note_surroundings(const Sentence& sentence, Found& found);

/// "80% at the 6.0 grade level": a grade right behind a quantity says how hard the task is.
void attach_grades(const Sentence& sentence, std::vector<Found>& all);

/// The words behind a quantity up to the next clause ("at the sentence level"): the task that it is measured on.
std::string_view task_behind(const Sentence& sentence, const Found& found);

} // namespace iepaudit::goal
