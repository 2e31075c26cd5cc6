// Rows that take the child out of general education, and what the file says about it.
#pragma once

#include "iepaudit/case.hpp"

#include <vector>

namespace iepaudit::rules {

/// Service rows in a special education setting, with or without a readable amount.
std::vector<Row> pulled_out_rows(const Case& c);

/// Some row or a printed number says that the child is out of general education for a part of the week.
bool is_removed(const Case& c);

} // namespace iepaudit::rules
