#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"
#include "rules/totals/school_day.hpp"
#include "rules/totals/sums.hpp"

namespace iepaudit::rules {

namespace {

/// A gap of a tenth of the school week is more than lunch in another room or the walk there.
constexpr double share_worth_asking = 0.10;

void check(const Case& c, Sink& sink) {
    const NumberField& printed = c.iep().totals.special_education_setting_minutes_per_week;
    const NumberField& school = c.iep().totals.school_minutes_per_week;
    if (!printed.has_value() || !school.has_value()) {
        sink.not_checked(
            "the file does not give both the minutes in a special education setting and the school minutes");
        return;
    }
    const Allowances& allowances = c.totals().allowances;
    if (!has_school_week(c) || c.rows().empty() || allowances.schedule_changes || printed.value > school.value) {
        return;
    }
    const double gap = printed.value - allowances.outside_at_most;
    if (gap <= school.value * share_worth_asking) {
        return;
    }
    const double in_no_row = to_tenth(gap);
    sink.report(printed.place,
                say("The page says {} minutes a week in a special education setting. The rows that may be there come "
                    "to {} at most, so {} minutes are in no row.",
                    {printed.value, to_tenth(allowances.outside_at_most), in_no_row}))
        .asking("What happens in the other " + Part(in_no_row).shown + " minutes my child spends out of class?");
}

constexpr Citation citations[] = {sources::cfr_nonparticipation, sources::own_arithmetic};

constexpr std::string_view leaves_alone[] = {
    "a gap of up to a tenth of the school week: lunch, recess, homeroom or travel",
    "a gap that rows of another kind may fill: aids, rows at the same time, rows with an unclear place or no number",
    "preschool, and pages without school minutes",
    "plans whose rows change during the year",
};

} // namespace

extern const Rule sped_minutes_more_than_rows;
constinit const Rule sped_minutes_more_than_rows{
    .id = "sped-minutes-more-than-rows",
    .family = Family::totals,
    .severity = Severity::note,
    .basis = Basis::arithmetic,
    .title = "The page says more time out of class than its rows explain.",
    .meaning =
        "The child is out of general education for longer than the rows say. It may be lunch, recess or homeroom in "
        "a special class, or help that nobody wrote down.",
    .ask = "What happens in the minutes my child spends out of class that are in no row?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Any gap beside a service row that has no number or no clear place.",
    .bad = "600 minutes a week printed, rows in a special class of 290",
    .good = "300 minutes a week printed, rows in a special class of 290",
    .check = check,
};

} // namespace iepaudit::rules
