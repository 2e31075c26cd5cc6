#include "change/minutes.hpp"

#include <algorithm>
#include <chrono>
#include <limits>
#include <vector>

namespace iepaudit::change {

namespace {

// Pages in different units rarely come out even: 60 a week is called 2,160 or 2,200 a year.
constexpr double slack_between_units = 0.05;
constexpr double rounding = 0.5; // minutes

using Day = std::chrono::sys_days;

struct Step {
    Day day;
    int begins;     ///< +1 or -1
    double alone;   ///< minutes that certainly add to the others
    double at_most; ///< the most it may add
};

/// What one row adds. Nothing when its words give no number.
using Weighing = std::optional<Range> (*)(const RowMeaning&);

std::optional<Range> weekly_shown(const RowMeaning& row) {
    return row.weekly ? std::optional(row.weekly->minutes) : std::nullopt;
}

std::optional<Range> weekly_at_most(const RowMeaning& row) {
    return row.weekly ? std::optional(row.weekly->comparison) : std::nullopt;
}

std::optional<Range> in_its_own_period(const RowMeaning& row) {
    return row.amount.amount.minutes_per_period;
}

std::optional<Range> added_up(const Rows& rows, Weighing minutes_of) {
    const auto row_at = [&](std::size_t index) -> const RowMeaning& { return rows.meaning.rows[index]; };
    const bool all_concurrent = std::all_of(rows.indexes.begin(), rows.indexes.end(),
                                            [&](std::size_t index) { return row_at(index).is_concurrent; });
    std::vector<Step> steps;
    steps.reserve(rows.indexes.size() * 2);
    for (const std::size_t index : rows.indexes) {
        const RowMeaning& row = row_at(index);
        const std::optional<Range> minutes = minutes_of(row);
        if (!minutes) {
            return std::nullopt;
        }
        const double alone = row.is_concurrent && !all_concurrent ? 0 : minutes->low;
        const Day begin = row.start ? Day(*row.start) : Day::min();
        Day end = row.end ? Day(*row.end) : Day::max();
        if (end <= begin) {
            // A row of one day; dates the wrong way round are another rule's business.
            end = begin + std::chrono::days(1);
        }
        steps.push_back({begin, 1, alone, minutes->high});
        steps.push_back({end, -1, -alone, -minutes->high});
    }
    // On the day one row gives way to the next, the next one counts.
    std::sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.day < b.day; });
    std::optional<Range> sum;
    int running = 0;
    int endless = 0; // "at least 60": no highest number; infinities must not be taken away from each other
    Range now;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        running += steps[i].begins;
        now.low += steps[i].alone;
        if (std::abs(steps[i].at_most) == std::numeric_limits<double>::infinity()) {
            endless += steps[i].begins;
        } else {
            now.high += steps[i].at_most;
        }
        const bool day_is_done = i + 1 == steps.size() || steps[i + 1].day != steps[i].day;
        if (day_is_done && running > 0) {
            const double high = endless > 0 ? std::numeric_limits<double>::infinity() : now.high;
            sum = sum ? Range{std::min(sum->low, now.low), std::max(sum->high, high)} : Range{now.low, high};
        }
    }
    return sum;
}

/// All rows of both pages say their minutes for the same period and in the same way, so the period cancels out.
bool speak_alike(const Rows& before, const Rows& after) {
    const Amount* first = nullptr;
    for (const Rows* rows : {&before, &after}) {
        for (const std::size_t index : rows->indexes) {
            const Amount& amount = rows->meaning.rows[index].amount.amount;
            first = first == nullptr ? &amount : first;
            if (amount.period != first->period || amount.kind != first->kind || !amount.has_number()) {
                return false;
            }
        }
    }
    return first != nullptr && first->period.unit != PeriodUnit::none;
}

} // namespace

std::optional<Range> minutes_shown(const Rows& rows) {
    return added_up(rows, weekly_shown);
}

Difference difference(const Rows& before, const Rows& after) {
    const std::optional<Range> shown_before = minutes_shown(before);
    const std::optional<Range> shown_after = minutes_shown(after);
    if (before.indexes.empty() || after.indexes.empty() || !shown_before || !shown_after) {
        return Difference::unknown;
    }
    const bool alike = speak_alike(before, after);
    const Weighing weighing = alike ? in_its_own_period : weekly_at_most;
    const Range was = *added_up(before, weighing);
    const Range is = *added_up(after, weighing);
    const double slack = alike ? 0 : slack_between_units;
    if (is.high < was.low * (1 - slack) - rounding) {
        return Difference::less;
    }
    if (is.low * (1 - slack) > was.high + rounding) {
        return Difference::more;
    }
    const bool one_number = was.is_single() && is.is_single();
    return one_number ? Difference::none : Difference::may_be_none;
}

} // namespace iepaudit::change
