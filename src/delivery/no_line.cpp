#include "delivery/no_line.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace iepaudit::delivery {

namespace {

constexpr int longest_log = 1200; // days; a slip of the hand in a year is no reason to plan centuries

using std::chrono::days;
using std::chrono::sys_days;

/// Days on which no school of the state is open, with room (Policy).
bool in_long_break(sys_days day, const Policy& policy) {
    const Date date(day);
    const std::chrono::month_day of_year = date.month() / date.day();
    return (of_year >= policy.summer_from && of_year <= policy.summer_to) || of_year >= policy.winter_from ||
           of_year <= policy.winter_to;
}

int school_days(sys_days from, sys_days to, const ClosedDays& closed) {
    int count = 0;
    for (sys_days day = from; day <= to; day += days(1)) {
        const bool is_weekday = std::chrono::weekday(day).iso_encoding() <= 5;
        count += is_weekday && !closed.contains(day) ? 1 : 0;
    }
    return count;
}

/// Whole sessions in a week that has fewer days than usual; nothing when the row does not tell its sessions.
double in_short_week(const Amount& amount, int open_days, double days_per_week) {
    if (amount.period.unit == PeriodUnit::day) {
        return open_days * amount.minutes_per_period->low;
    }
    if (!amount.sessions || !amount.minutes_per_session) {
        return 0;
    }
    constexpr double rounding = 1e-9;
    return std::floor(amount.sessions->low * open_days / days_per_week + rounding) * amount.minutes_per_session->low;
}

struct Told {
    double planned = 0;
    bool any = false;
};

} // namespace

std::vector<NoLine> minutes_without_a_line(const RowMeaning& row, Date from, Date to, double days_per_week,
                                           const std::vector<std::size_t>& lines,
                                           const std::vector<SessionReading>& sessions, const ClosedDays& closed,
                                           const Policy& policy) {
    std::vector<NoLine> missing;
    const Amount& amount = row.amount.amount;
    const bool has_number =
        row.amount.presence == Presence::value && amount.has_number() && amount.kind != AmountKind::ceiling;
    if (!has_number || !row.weekly || from > to || days_between(from, to) > longest_log) {
        return missing;
    }
    const PeriodUnit unit = amount.period.unit;
    const bool monthly = unit == PeriodUnit::month;
    if (!monthly && unit != PeriodUnit::day && unit != PeriodUnit::week) {
        return missing; // nobody can say in which week a yearly amount falls due
    }
    const auto month_of = [](sys_days day) {
        const Date date(day);
        return sys_days(date.year() / date.month() / 1);
    };
    const auto start_of = [&](sys_days day) { return monthly ? month_of(day) : week_of(day); };

    std::map<sys_days, Told> told;
    for (const std::size_t line : lines) {
        const SessionReading& session = sessions[line];
        Told& period = told[start_of(sys_days(*session.date))];
        period.planned += session.planned;
        period.any = true;
    }
    const sys_days first(from);
    const sys_days last(to);
    sys_days next;
    for (sys_days start = start_of(first); start <= last; start = next) {
        next = monthly ? month_of(start + days(31)) : start + days(7);
        const sys_days begin = std::max(start, first);
        const sys_days end = std::min(next - days(1), last);
        const auto entry = told.find(start);
        const Told here = entry == told.end() ? Told{} : entry->second;
        if (!here.any && (in_long_break(begin, policy) || in_long_break(end, policy))) {
            continue;
        }
        double expected = 0;
        if (monthly) {
            expected = begin == start && end == next - days(1) ? amount.minutes_per_period->low : 0;
        } else {
            const int open = school_days(begin, end, closed);
            expected = open >= days_per_week ? row.weekly->minutes.low : in_short_week(amount, open, days_per_week);
        }
        if (expected > here.planned) {
            missing.push_back({.day = Date(begin), .minutes = expected - here.planned});
        }
    }
    return missing;
}

} // namespace iepaudit::delivery
