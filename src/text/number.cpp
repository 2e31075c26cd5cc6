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

double to_one_decimal(double value) {
    return std::floor(value * 10 + 0.5 + 1e-9) / 10;
}

std::string one_decimal(double value) {
    return fmt::format("{:.1f}", to_one_decimal(value));
}

} // namespace iepaudit::text
