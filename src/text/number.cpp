#include "text/number.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstdint>

namespace iepaudit::text {

std::string plain_number(double value, int decimals) {
    constexpr double most_exact = 1e15; // whole numbers up to here are themselves
    if (std::trunc(value) == value && std::abs(value) < most_exact) {
        return fmt::format_int(static_cast<std::int64_t>(value)).str(); // as nearly all are
    }
    std::string digits = fmt::format("{:.{}f}", value, decimals);
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
