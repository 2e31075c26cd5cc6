// What a page says became of a goal: "met", "partially met", "not mastered".
#pragma once

#include "iepaudit/meaning.hpp"

#include <string_view>

namespace iepaudit {

/// `not_said` also when the words say both.
GoalOutcome read_outcome(std::string_view printed);

} // namespace iepaudit
