// Is the student's school day shorter than the building's, and does the file say why?
#pragma once

#include "iepaudit/case.hpp"

namespace iepaudit::rules {

/// The student's stated minutes are well under the building's.
bool is_shortened(const Case& c);

/// Some page speaks of a short day, or the student is taught at home, in a hospital or in a separate school.
bool has_reason_for_short_day(const Case& c);

} // namespace iepaudit::rules
