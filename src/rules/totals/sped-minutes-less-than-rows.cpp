#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"
#include "rules/totals/sums.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const NumberField& printed = c.iep().totals.special_education_setting_minutes_per_week;
    if (!printed.has_value()) {
        sink.not_checked("the file does not give the printed minutes in a special education setting");
        return;
    }
    const Allowances& allowances = c.totals().allowances;
    if (allowances.schedule_changes || allowances.outside_at_least <= printed.value + slack(printed.value)) {
        return;
    }
    sink.report(printed.place, say("The rows in a special education setting add up to {}, the page says {}.",
                                   {sum_with_parts(c.totals().outside, counted_rows(c, {Setting::special_education})),
                                    printed.value}));
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::cfr_nonparticipation, sources::own_arithmetic};

constexpr std::string_view leaves_alone[] = {
    "a printed number larger than the rows: lunch, recess or homeroom in a special class is common",
    "rows given at the same time as another row, consultation, aids, transportation, nursing and summer services",
    "rows whose place is mixed, unclear or not stated",
    "monthly and yearly amounts, up to the least they may come to in a week",
    "plans whose rows change during the year",
};

} // namespace

extern const Rule sped_minutes_less_than_rows;
constinit const Rule sped_minutes_less_than_rows{
    .id = "sped-minutes-less-than-rows",
    .family = Family::totals,
    .severity = Severity::error,
    .basis = Basis::arithmetic,
    .title = "The rows out of class add up to more than the page says.",
    .meaning =
        "The rows take the child out of general education for longer than the printed number. The percent of time in "
        "general education then looks too good.",
    .ask = "Which is right for my child: the rows or the printed minutes out of class?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Rows whose place or amount cannot be read, and plans whose rows change during the year.",
    .bad = "rows in the resource room of 200 and 90 minutes a week, printed 200",
    .good = "rows in the resource room of 200 and 90 minutes a week, printed 290",
    .check = check,
};

} // namespace iepaudit::rules
