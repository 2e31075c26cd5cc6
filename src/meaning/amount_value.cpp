#include "meaning/amount_value.hpp"

#include "text/number.hpp"

#include <fmt/format.h>

#include <cmath>

namespace iepaudit::amounts {

namespace {

using Unit = PeriodUnit;

bool same(double a, double b) {
    return std::abs(a - b) < 0.01;
}

/// School days, to compare a day with a week or a week with a year; the same conventions as the totals.
double school_days(const Period& period) {
    switch (period.unit) {
    case Unit::day:
        return 1;
    case Unit::week:
        return 5;
    case Unit::two_weeks:
        return 10;
    case Unit::month:
        return 20;
    case Unit::quarter:
        return 45;
    case Unit::trimester:
        return 60;
    case Unit::semester:
        return 90;
    case Unit::year:
        return 180;
    case Unit::cycle:
        return period.school_days;
    case Unit::none:
        break;
    }
    return 0;
}

} // namespace

bool same(const Range& a, const Range& b) {
    return same(a.low, b.low) && same(a.high, b.high);
}

bool agree(const Range& a, const Period& of_a, const Range& b, const Period& of_b) {
    if (!is_set(of_a) || !is_set(of_b) || of_a == of_b) {
        return same(a, b);
    }
    const double scale = school_days(of_b) / school_days(of_a);
    return same({a.low * scale, a.high * scale}, b);
}

std::string words(const Range& range) {
    return range.is_single() ? plain(range.low) : fmt::format("{} to {}", plain(range.low), plain(range.high));
}

std::string two_periods(const Period& a, const Period& b) {
    return fmt::format("it gives an amount for {} and one for {}", per(a.unit), per(b.unit));
}

std::string plain(double number) {
    return text::plain_number(number, 4);
}

std::string quoted(std::string_view words) {
    return fmt::format("\"{}\"", words);
}

} // namespace iepaudit::amounts
