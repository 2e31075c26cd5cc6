// The placement page: which box is chosen, and what share of the week in general education it stands for.
#pragma once

#include "iepaudit/meaning.hpp"

namespace iepaudit {

PlacementMeaning understand_placement(const Lre& lre);

} // namespace iepaudit
