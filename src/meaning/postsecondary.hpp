// Goals for life after school stand in the transition plan; when they stand among the annual goals they are not judged
// as such.
#pragma once

#include "iepaudit/iep.hpp"

namespace iepaudit {

bool is_postsecondary(const Goal& goal);

} // namespace iepaudit
