// Amounts: what "2x per week, 30 minutes per session" means, or an honest "this is not an amount".
//
// The promise: a number is given only when the words leave one reading. Anything else is `vague`, `incomplete` or
// `not_understood`, with the reason. A wrong number is the worst fault this program can have.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

/// Lowest and highest value; equal when the page prints one number. Minutes, where nothing else is said.
struct Range {
    double low = 0;
    double high = 0;

    [[nodiscard]] bool is_single() const { return low == high; }
    friend bool operator==(const Range&, const Range&) = default;
};

enum class AmountKind : std::uint8_t {
    exact,          ///< one amount and one period
    range,          ///< lowest and highest, one period ("20-30 minutes weekly")
    floor,          ///< at least, minimum of
    ceiling,        ///< up to, not to exceed
    vague,          ///< as needed, ongoing, per teacher discretion
    incomplete,     ///< a number or a period is there, but minutes or period is missing
    not_understood, ///< contradiction, OR, two periods, a condition, a code: a person must read it
};

enum class PeriodUnit : std::uint8_t { none, day, week, two_weeks, month, quarter, trimester, semester, year, cycle };

struct Period {
    PeriodUnit unit = PeriodUnit::none;
    int school_days = 0; ///< length of a cycle in school days ("3 out of 4 weeks" = 20); 0 for every other unit

    friend bool operator==(const Period&, const Period&) = default;
};

/// What an incomplete amount lacks.
enum class AmountGap : std::uint8_t {
    none,
    minutes, ///< "2x/week", "two class periods a week": how often, but not how long
    period,  ///< "30 minutes", "240": how long, but not per what
    both,    ///< "weekly", "monthly group": a bare period word, no number
};

struct Amount {
    AmountKind kind = AmountKind::not_understood;
    AmountGap gap = AmountGap::none;
    std::optional<Range> sessions;            ///< sessions in one period, only when the words state them
    std::optional<Range> minutes_per_session; ///< only when the words state them
    std::optional<Range> minutes_per_period;  ///< present for exact, range, floor and ceiling
    Period period;
    std::string how; ///< the sum a parent can redo: "2 x 30", "60 + 2 x 45"; empty for a bare number
    /// for the kinds without a number: one plain clause, e.g. `it says both "weekly" and "monthly"`
    std::string reason;
    std::vector<std::string> assumptions; ///< whole sentences, each printed wherever the number is
    bool self_contradiction = false; ///< the words state two different numbers ("60 min x 2 Times = 150 min Weekly")

    /// True for the kinds that carry a number.
    [[nodiscard]] bool has_number() const { return minutes_per_period.has_value(); }
};

/// Reads one phrase. Linear in its length, no backtracking. Never throws on any bytes.
Amount read_amount(std::string_view phrase);

/// "exact", "range", "floor", "ceiling", "vague", "incomplete", "not-understood"
std::string_view name(AmountKind kind);
std::string name(Period period);       ///< "week", "two-weeks", "cycle:20 days"; empty for none
std::string_view per(PeriodUnit unit); ///< "a day", "a week", "every two weeks", "a month" ... for sentences

} // namespace iepaudit
