// What the file says about time away from general education, and why.
#pragma once

#include "iepaudit/meaning.hpp"

namespace iepaudit {

RemovalMeaning understand_removal(const Iep& iep);

} // namespace iepaudit
