#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"
#include "rules/totals/school_day.hpp"
#include "rules/totals/sums.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const NumberField& own = c.iep().totals.school_minutes_per_week;
    const NumberField& building = c.iep().school_week.minutes_per_week;
    if (!own.has_value() || !building.has_value()) {
        sink.not_checked("the file does not give both the student's and the building's school minutes");
        return;
    }
    if (!is_shortened(c) || has_reason_for_short_day(c)) {
        return;
    }
    sink.report(own.place,
                say("The student's school week is {} minutes, the building's is {}: {} fewer. No page says why.",
                    {own.value, building.value, to_tenth(building.value - own.value)}));
}

constexpr Citation citations[] = {sources::wac_lre, sources::wac_prior_written_notice};

constexpr std::string_view leaves_alone[] = {
    "a week at least nine tenths as long as the building's",
    "a short day that any page explains: half days, a gradual return, running start, part-time or private school",
    "home or hospital teaching and separate schools",
    "preschool",
};

} // namespace

extern const Rule shortened_day;
constinit const Rule shortened_day{
    .id = "shortened-day",
    .family = Family::totals,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "The school day is shorter than other children's, and no page says why.",
    .meaning =
        "A shorter day takes away lessons and time with other children. The team should decide it for the child's own "
        "needs and say so in writing.",
    .ask = "Why is my child's day shorter, who decided it, and what is the plan to make it longer?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A short day in a file that does not give the building's minutes, and a reason that is named but is not "
              "a good one.",
    .bad = "1000 minutes of school a week, building 1650, no reason",
    .good = "1650 minutes of school a week, building 1650",
    .check = check,
};

} // namespace iepaudit::rules
