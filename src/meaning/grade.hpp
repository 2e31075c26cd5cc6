// Grades and ages as far as the checks need them.
#pragma once

#include "iepaudit/iep.hpp"

#include <optional>

namespace iepaudit {

/// K is 0, preschool -1, 1 to 12 their number; nothing when the cell says something else.
std::optional<double> read_grade(const CellField& grade);

/// Age in whole years on a day: from the birth date, else as printed.
std::optional<int> age_on(const Student& student, Date day);

} // namespace iepaudit
