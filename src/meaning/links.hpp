// Which goal each row serves, and the other way round.
#pragma once

#include "iepaudit/iep.hpp"
#include "iepaudit/meaning.hpp"

namespace iepaudit {

/// Fills RowMeaning::goals, RowMeaning::unknown_goals and GoalMeaning::rows. A row that names goals has stated links
/// only; otherwise the link is inferred from the area. Costs no more per row in a long table than in a short one.
void link_goals(const Iep& iep, Meaning& meaning);

} // namespace iepaudit
