// What is wrong with one amount cell. A cell has exactly one flaw, so exactly one rule speaks about it.
#pragma once

#include "iepaudit/rule.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace iepaudit::rules {

enum class AmountFlaw : std::uint8_t {
    none,           ///< it has a number, or an event on the page sets it off
    not_given,      ///< the file has no amount for this row
    blank,          ///< missing-frequency
    contradictory,  ///< contradictory-amount
    vague,          ///< vague-frequency
    no_minutes,     ///< missing-duration
    no_period,      ///< ambiguous-period
    not_understood, ///< amount-not-understood
};
AmountFlaw flaw_of(const Row& row);

/// Why a rule about amounts could not be done.
inline constexpr std::string_view no_amounts = "the file does not give the amount of any service";

/// The direct services whose amount has this flaw. Says "not checked" when no row of the file has an amount.
std::vector<Row> direct_services_with(AmountFlaw flaw, const Case& c, Sink& sink);

/// A nurse's row that points to a health plan, which can set the care from day to day.
bool follows_health_plan(const Row& row);
/// Nursing "as needed for seizures": the cell names what sets it off.
bool waits_for_health_event(const Row& row);

/// Someone who is with the child the whole day: a one-to-one aide, an interpreter. Hours are worth asking for.
bool stays_all_day(const Row& row);

} // namespace iepaudit::rules
