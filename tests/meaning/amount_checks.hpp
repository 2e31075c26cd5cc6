// What a phrase comes to, or that it comes to no number; every sum of `how` is done again.
#pragma once

#include "iepaudit/amount.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace iepaudit::test {

/// What a phrase must come to.
struct Expected {
    std::string_view phrase;
    Range minutes;
    Period period;
    std::optional<Range> sessions = std::nullopt;
    std::optional<Range> each = std::nullopt;
};

/// The numbers of `how` give the minutes of the amount.
void require_how(const Amount& amount);
void require_read(AmountKind kind, const std::vector<Expected>& table);
/// No number, and a reason.
void require_none(AmountKind kind, const std::vector<std::string_view>& phrases);

constexpr Range just(double minutes) {
    return {minutes, minutes};
}

} // namespace iepaudit::test
