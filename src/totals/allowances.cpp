#include "iepaudit/totals.hpp"

#include <array>
#include <cstddef>
#include <limits>

namespace iepaudit {

namespace {

constexpr double no_limit = std::numeric_limits<double>::infinity();

/// Rows that a page's total may hold or leave out together.
enum class Group : std::uint8_t {
    instruction,
    related,
    concurrent,
    indirect,
    apart,
    support,
    extended_year,
    other_days,
    unknown_kind
};
constexpr std::size_t group_count = 9;

struct Sum {
    Range minutes;
    bool has_rows = false;

    void add(const Range& more) {
        minutes.low += more.low;
        minutes.high += more.high;
        has_rows = true;
    }
};

std::optional<Group> group_of(const RowMeaning& row) {
    switch (row.counting) {
    case Counting::counted:
        return row.is_sdi() ? Group::instruction : Group::related;
    case Counting::concurrent:
        return Group::concurrent;
    case Counting::indirect:
        return Group::indirect;
    case Counting::stands_apart:
        return Group::apart;
    case Counting::support:
        return Group::support;
    case Counting::extended_year:
        return Group::extended_year;
    case Counting::not_in_force:
        return Group::other_days;
    case Counting::kind_unknown:
        return Group::unknown_kind;
    case Counting::no_number:
        break;
    }
    return std::nullopt;
}

/// Forms that add a daily amount five times, whatever the student's own week.
Range on_five_days(const RowMeaning& row, Range minutes, double days_per_week) {
    if (row.amount.amount.period.unit == PeriodUnit::day && days_per_week > 0) {
        minutes.low *= 5 / days_per_week;
        minutes.high *= 5 / days_per_week;
    }
    return minutes;
}

using Sums = std::array<Sum, group_count>;

bool holds(std::size_t choice, Group group) {
    return (choice >> static_cast<std::size_t>(group) & 1U) != 0;
}

/// Instruction is in every total, the other groups in or out; without instruction, related services take its place.
void add_every_choice(const Sums& sums, std::vector<Range>& totals) {
    const bool teaches = sums[static_cast<std::size_t>(Group::instruction)].has_rows;
    const Group basis = teaches ? Group::instruction : Group::related;
    for (std::size_t choice = 0; choice < (std::size_t{1} << group_count); ++choice) {
        if (!holds(choice, basis)) {
            continue;
        }
        Range total;
        bool is_new = true; // a choice of an empty group repeats the sum without it
        for (std::size_t group = 0; group < group_count && is_new; ++group) {
            if (!holds(choice, static_cast<Group>(group))) {
                continue;
            }
            is_new = sums[group].has_rows;
            total.low += sums[group].minutes.low;
            total.high += sums[group].minutes.high;
        }
        if (is_new) {
            totals.push_back(total);
        }
    }
}

bool may_be_outside(const RowMeaning& row) {
    return row.setting.setting != Setting::general_education && row.setting.setting != Setting::other;
}

} // namespace

Allowances allow(const Meaning& meaning) {
    Allowances allowances;
    Sums on_own_days;
    Sums on_five;
    for (const RowMeaning& row : meaning.rows) {
        const bool counts = row.counting == Counting::counted;
        if (row.counting == Counting::not_in_force && row.is_service()) {
            allowances.schedule_changes = true;
        }
        if (!row.weekly) {
            const bool may_be_in_total = row.counting == Counting::no_number || row.counting == Counting::kind_unknown;
            allowances.has_open_row = allowances.has_open_row || may_be_in_total;
            if (row.is_service() && may_be_outside(row)) {
                allowances.outside_at_most = no_limit;
            }
            continue;
        }
        const Range minutes = row.weekly->comparison;
        if (const std::optional<Group> group = group_of(row)) {
            on_own_days[static_cast<std::size_t>(*group)].add(minutes);
            on_five[static_cast<std::size_t>(*group)].add(on_five_days(row, minutes, meaning.days_per_week));
        }
        if (counts && row.setting.setting != Setting::other) {
            allowances.in_school_week.low += minutes.low;
            allowances.in_school_week.high += minutes.high;
        }
        if (counts && row.setting.setting == Setting::special_education) {
            allowances.outside_at_least += minutes.low;
        }
        if (may_be_outside(row)) {
            allowances.outside_at_most += minutes.high;
        }
    }
    add_every_choice(on_own_days, allowances.totals);
    if (meaning.days_per_week != 5) {
        add_every_choice(on_five, allowances.totals);
    }
    return allowances;
}

} // namespace iepaudit
