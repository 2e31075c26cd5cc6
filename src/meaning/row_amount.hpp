// The amount of one service row, put together from every form the row uses: words ("40 Minutes / 5 Times Weekly"),
// columns (frequency 2, frequencyInterval week, duration 30), a lump (minutesPerWeek 90).
#pragma once

#include "iepaudit/meaning.hpp"

namespace iepaudit {

RowAmount read_row_amount(const ServiceRow& row, const SchoolWeek& week, const Policy& policy);

} // namespace iepaudit
