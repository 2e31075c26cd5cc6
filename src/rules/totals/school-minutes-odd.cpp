#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"
#include "rules/totals/school_day.hpp"
#include "rules/totals/sums.hpp"

namespace iepaudit::rules {

namespace {

/// Nobody goes to school for 60 minutes a week: a number this small is hours.
constexpr double most_hours_a_week = 60;

bool has_five_days(const Case& c) {
    const NumberField& days = c.iep().school_week.days_per_week;
    return !days.has_value() || days.value == 5;
}

void check(const Case& c, Sink& sink) {
    const NumberField& school = c.iep().totals.school_minutes_per_week;
    if (!school.has_value()) {
        sink.not_checked("the file does not give the student's school minutes");
        return;
    }
    if (!has_school_week(c) || !has_five_days(c) || school.value <= most_hours_a_week || is_shortened(c) ||
        has_reason_for_short_day(c)) {
        return;
    }
    const Range& full_week = c.policy.full_week_minutes;
    if (school.value >= full_week.low && school.value <= full_week.high) {
        return;
    }
    sink.report(school.place,
                say("The page says {} minutes of school a week, {} a day in five days. A full week is mostly {} to {}.",
                    {school.value, to_tenth(school.value / 5), full_week.low, full_week.high}));
}

constexpr Citation citations[] = {sources::rcw_school_hours, sources::wac_full_time};

constexpr std::string_view leaves_alone[] = {
    "preschool",
    "a four-day week",
    "a short or part-time day that the file explains, home or hospital teaching, private school, running start",
    "a number of hours",
    "a day shorter than the building's: shortened-day asks about that",
};

} // namespace

extern const Rule school_minutes_odd;
constinit const Rule school_minutes_odd{
    .id = "school-minutes-odd",
    .family = Family::totals,
    .severity = Severity::note,
    .basis = Basis::practice,
    .title = "The school week looks short or long.",
    .meaning =
        "The percent of time in general education rests on this number. If it is wrong, the percent is wrong too.",
    .ask = "Is this a full week of school for my child?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A wrong number that looks like a full week.",
    .bad = "360 minutes of school a week",
    .good = "1800 minutes of school a week",
    .check = check,
};

} // namespace iepaudit::rules
