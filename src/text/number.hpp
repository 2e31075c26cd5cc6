// Numbers as people write them.
#pragma once

#include <string>

namespace iepaudit::text {

/// At most so many decimals, none where there are none: 60, 12.5, 4.33, 1650.
std::string plain_number(double value, int decimals = 2);
/// To a tenth; halves go up, so that 17.25 is 17.3 for everyone who checks it by hand.
double to_one_decimal(double value);
/// One decimal always: "4.0". For percentages.
std::string one_decimal(double value);

} // namespace iepaudit::text
