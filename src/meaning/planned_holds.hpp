// Restraint or isolation among the strategies of a plan.
#pragma once

#include "iepaudit/meaning.hpp"

#include <vector>

namespace iepaudit {

/// One for each sentence of the plan's own strategies (behavior plan, accommodations, modifications, support for staff,
/// service rows) that plans restraint or isolation. A sentence that forbids it, tells of the past or trains staff is
/// none.
std::vector<PlannedHold> find_planned_holds(const Iep& iep);

} // namespace iepaudit
