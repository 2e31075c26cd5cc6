// What the file says about summer services (extended school year): decided or not, for which reason, with which rows.
#pragma once

#include "iepaudit/meaning.hpp"

namespace iepaudit {

SummerMeaning understand_summer(const Iep& iep, const std::vector<RowMeaning>& rows, const Policy& policy);

/// The day by which the words say it will be decided: "to be decided by 4/30/2027", "on March 16, 2027, with spring
/// data", "in April 2027" (its last sure day, the 28th). Of several the last; in the reason, only beside such words.
std::optional<Date> day_to_decide(const ExtendedSchoolYear& section);

} // namespace iepaudit
