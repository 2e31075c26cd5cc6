// The complete plan with one change, and days to judge it on.
#pragma once

#include "support/audited.hpp"

#include <string>
#include <utility>

namespace iepaudit::test {

/// The complete plan with one value set: edited("/iep/endDate", "2026-01-01").
inline Json edited(const std::string& pointer, Json value, Json iep = clean_iep()) {
    iep.at_pointer(pointer) = std::move(value);
    return iep;
}

/// The complete plan without one key.
inline Json without(const std::string& pointer, Json iep = clean_iep()) {
    iep.erase_pointer(pointer);
    return iep;
}

inline Date on(int year, unsigned month, unsigned day) {
    return Date(std::chrono::year(year), std::chrono::month(month), std::chrono::day(day));
}

/// The first sentence a rule says.
inline std::string says(std::string_view rule, const Json& iep, Date as_of = today()) {
    const auto found = findings(audited(iep, as_of), rule);
    return found.empty() ? std::string("nothing reported") : found.front().message.shown;
}

} // namespace iepaudit::test
