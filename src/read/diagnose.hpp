// Text that is not JSON: what is wrong and where, in plain words. Walks on past every fault that leaves no doubt about
// what follows (a missing comma, a bare word), so that all of them are told at once; stops where there is doubt.
#pragma once

#include "iepaudit/read.hpp"
#include "read/problems.hpp"

#include <string_view>

namespace iepaudit {

/// `text` was refused by the JSON parser; comments and trailing commas are blank in it. Reports at least one problem.
void diagnose(std::string_view text, const ReadLimits& limits, Problems& problems);

} // namespace iepaudit
