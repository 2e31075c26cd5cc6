// What one part of an amount comes to.
#pragma once

#include "meaning/amount_parts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace iepaudit::amounts {

struct Value {
    std::optional<Range> total; ///< minutes in one period
    std::string low;            ///< the sum for either end
    std::string high;
    Period period;
    std::optional<Range> sessions;
    std::optional<Range> each; ///< minutes of one session
    AmountGap gap = AmountGap::none;
    std::string refusal;
    bool contradiction = false;
    std::vector<std::string> assumptions;
};

/// Multiplies what a part ties together.
Value multiply(const Part& part);

/// Compares a value with what says it again, and learns from it what was left out.
void check_restated(Value& value, const std::vector<const Part*>& pieces);

/// Brackets that only say how often or per what, "30 minutes (2x/week)": false when they say more.
bool fill(Part& part, const Part& said);

inline bool is_set(const Period& period) {
    return period.unit != PeriodUnit::none;
}
bool same(const Range& a, const Range& b);
/// The same minutes, in one period or in two whose lengths are known; a period not stated is the other's.
bool agree(const Range& a, const Period& of_a, const Range& b, const Period& of_b);

std::string words(const Range& range); ///< "20 to 30"
std::string two_periods(const Period& a, const Period& b);

} // namespace iepaudit::amounts
