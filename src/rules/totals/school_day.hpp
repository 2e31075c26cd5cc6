// The student's school week as the file states it: is there one, is it shorter than the building's, and does some page
// say why?
#pragma once

#include "iepaudit/case.hpp"

namespace iepaudit::rules {

/// Preschoolers, and pages without a usable number of school minutes, have no school week to compare with.
bool has_school_week(const Case& c);

/// The student's stated minutes are well under the building's.
bool is_shortened(const Case& c);

/// Some page speaks of a short day, or the student is taught at home, in a hospital or in a separate school.
bool has_reason_for_short_day(const Case& c);

} // namespace iepaudit::rules
