// What the rules on goals share: how a goal and a present level are called in sentences, and whether goals can be
// judged.
#pragma once

#include "iepaudit/rule.hpp"

#include <cstddef>

namespace iepaudit::rules {

/// `Goal 2 (math)`; safe: `Goal 2`.
Part goal_label(const Case& c, std::size_t index);
/// `Present level 1 (reading)`; safe: `Present level 1`.
Part level_label(const Case& c, std::size_t index);
/// "reading and math", for sentences.
Part areas_in_words(const AreaList& areas);

/// False when the file does not list goals; the sink then knows why.
bool goals_are_given(const Case& c, Sink& sink);
/// Some goal gives no hint of its area, so that no goal can be ruled out for a row or a need.
bool some_goal_has_no_area(const Case& c);
/// The row's own goal column names something, known or not.
bool names_a_goal(const ServiceRow& row);
/// The cell to point at when a row lacks a goal.
Place goal_cell(const ServiceRow& row);
/// Work skills and transition, where the transition plan has goals of its own.
bool stands_in_transition_plan(const Case& c, const AreaList& areas);

} // namespace iepaudit::rules
