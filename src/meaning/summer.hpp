// What the file says about summer services (extended school year): decided or not, for which reason, with which rows.
#pragma once

#include "iepaudit/meaning.hpp"

namespace iepaudit {

SummerMeaning understand_summer(const Iep& iep, const std::vector<RowMeaning>& rows, const Policy& policy);

} // namespace iepaudit
