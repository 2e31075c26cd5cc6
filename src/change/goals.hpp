// Goals that stand on both pages word for word, or from the same starting point.
#pragma once

#include "iepaudit/changes.hpp"

#include <vector>

namespace iepaudit::change {

std::vector<CopiedGoal> copied_goals(const Iep& last_iep, const Meaning& last, const Iep& iep, const Meaning& now);

} // namespace iepaudit::change
