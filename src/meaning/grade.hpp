// Grades and ages as far as the checks need them.
#pragma once

#include "iepaudit/iep.hpp"

#include <optional>
#include <string_view>

namespace iepaudit {

/// "5", "5th", "Grade 5", "fifth grade": 5. K is 0, preschool -1; nothing when the words say something else.
std::optional<double> read_grade(std::string_view printed);
std::optional<double> read_grade(const CellField& grade);

/// Age in whole years on a day: from the birth date, else as printed.
std::optional<int> age_on(const Student& student, Date day);

} // namespace iepaudit
