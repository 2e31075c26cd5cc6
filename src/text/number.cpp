#include "text/number.hpp"

#include <fmt/format.h>

#include <cmath>

namespace iepaudit::text {

std::string plain_number(double value) {
    std::string digits = fmt::format("{:.2f}", value);
    while (digits.back() == '0') {
        digits.pop_back();
    }
    if (digits.back() == '.') {
        digits.pop_back();
    }
    return digits == "-0" ? "0" : digits;
}

// Halves go up, so that 17.25 is 17.3 for everyone who checks it by hand.
std::string one_decimal(double value) { return fmt::format("{:.1f}", std::floor(value * 10 + 0.5 + 1e-9) / 10); }

} // namespace iepaudit::text
