#include "iepaudit/rule.hpp"
#include "rules/amount/amount_flaw.hpp"
#include "rules/sources.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace iepaudit::rules {

namespace {

/// Help that goes on all day or in many short checks: its numbers follow the child's day.
bool follows_the_day(const Row& row) {
    const AreaList& areas = row.means.service.areas;
    return areas.contains(Area::nursing_health) || areas.contains(Area::para_support) ||
           row.means.provider.roles.contains(Provider::interpreter) || row.means.counting == Counting::stands_apart;
}

/// The building's week, unless the student's own is stated: then total-exceeds-school-week compares.
std::optional<double> week_to_compare(const Iep& iep) {
    if (iep.totals.school_minutes_per_week.has_value() || !iep.school_week.minutes_per_week.has_value()) {
        return std::nullopt;
    }
    return *iep.school_week.minutes_per_week;
}

/// One school subject or one therapy. Wider teaching (academics, behavior, life skills) may fill a whole day.
bool is_one_lesson(const Row& row) {
    constexpr std::array lessons{Area::reading,       Area::written_expression,   Area::math,
                                 Area::communication, Area::occupational_therapy, Area::physical_therapy,
                                 Area::counseling,    Area::study_organization,   Area::adapted_pe};
    const AreaList& areas = row.means.service.areas;
    return areas.size() == 1 && std::find(lessons.begin(), lessons.end(), areas.front()) != lessons.end();
}

/// Length of one session: as stated, or else the minutes of a day.
std::optional<Range> session(const Amount& amount) {
    if (amount.minutes_per_session) {
        return amount.minutes_per_session;
    }
    return amount.period.unit == PeriodUnit::day ? amount.minutes_per_period : std::nullopt;
}

std::optional<double> sessions_a_day(const Row& row, double days_per_week) {
    const Amount& amount = row.means.amount.amount;
    if (!amount.sessions || days_per_week <= 0) {
        return std::nullopt;
    }
    switch (amount.period.unit) {
    case PeriodUnit::day:
        return amount.sessions->high;
    case PeriodUnit::week:
        return amount.sessions->high / days_per_week;
    default:
        return std::nullopt;
    }
}

std::optional<Message> oddity(const Case& c, const Row& row) {
    const Part label = row.label();
    const std::optional<double> week = week_to_compare(c.iep());
    if (week && row.means.weekly && row.means.weekly->minutes.low > *week) {
        return say("{} comes to {} minutes a week, and the school week has {}.",
                   {label, row.means.weekly->minutes.low, *week});
    }
    if (const std::optional<Range> length = session(row.means.amount.amount)) {
        if (length->low < c.policy.shortest_session) {
            return say("{} has sessions of {} minutes, which is very short.", {label, length->low});
        }
        if (length->high > c.policy.longest_session && is_one_lesson(row)) {
            return say("{} has sessions of {} minutes, which is very long.", {label, length->high});
        }
    }
    const std::optional<double> times = sessions_a_day(row, c.meaning().days_per_week);
    if (times && *times > c.policy.most_sessions_a_day) {
        return say("{} has {} sessions a day, which is a lot.", {label, *times});
    }
    return std::nullopt;
}

void check(const Case& c, Sink& sink) {
    for (const Row& row : direct_services_with(AmountFlaw::none, c, sink)) {
        if (row.means.is_extended_year || follows_the_day(row)) {
            continue;
        }
        if (const std::optional<Message> odd = oddity(c, row)) {
            sink.report(row, row.means.amount.place, *odd);
        }
    }
}

constexpr Citation citations[] = {sources::own_arithmetic, sources::rcw_school_hours};

constexpr std::string_view leaves_alone[] = {
    "special teaching that fills the whole day",
    "a one-to-one paraeducator, an interpreter or nursing checks",
    "short lessons that are real, such as 5 minutes 3 times daily",
    "summer services, whose days are not school days",
};

} // namespace

extern const Rule unusual_amount;
constinit const Rule unusual_amount{
    .id = "unusual-amount",
    .family = Family::amount,
    .severity = Severity::note,
    .basis = Basis::arithmetic,
    .title = "An amount is far from what is usual.",
    .meaning = "A number this small or this large is often a typing mistake. One wrong digit changes the whole plan.",
    .ask = "Is this number typed correctly?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A wrong number within the usual is not seen. When the student's own school minutes are stated, a week "
              "that overflows is left to total-exceeds-school-week.",
    .bad = "2 minutes, 3 times weekly",
    .good = "20 minutes, 3 times weekly",
    .check = check,
};

} // namespace iepaudit::rules
