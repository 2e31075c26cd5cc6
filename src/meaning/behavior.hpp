// What the file says about behavior: whether it gets in the way of learning, what helps, and whether restraint is
// planned.
#pragma once

#include "iepaudit/meaning.hpp"

namespace iepaudit {

/// Rows and goals must have been understood before.
BehaviorMeaning understand_behavior(const Iep& iep, const Meaning& meaning);

} // namespace iepaudit
