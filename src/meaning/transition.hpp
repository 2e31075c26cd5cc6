// What the transition page has: goals for life after school, and the other parts the page must fill.
#pragma once

#include "iepaudit/meaning.hpp"

namespace iepaudit {

TransitionMeaning understand_transition(const Iep& iep, const std::vector<RowMeaning>& rows);

} // namespace iepaudit
