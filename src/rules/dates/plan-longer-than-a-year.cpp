#include "iepaudit/rule.hpp"
#include "rules/dates/days.hpp"
#include "rules/sources.hpp"

#include <algorithm>

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const PlanInfo& plan = c.iep().plan;
    const std::optional<Date> end = day_of(plan.end_date);
    const std::optional<Date> meeting = day_of(plan.meeting_date);
    const std::optional<Date> start = day_of(plan.start_date);
    if (!end || (!meeting && !start)) {
        sink.not_checked(end ? "the file does not give the meeting or the start of the plan"
                             : "the file does not give the end of the plan");
        return;
    }
    // The later of the two: a plan may be held and begin some days apart.
    const bool from_start = !meeting || (start && *start > *meeting);
    const Date from = from_start ? *start : *meeting;
    const Date last = add_days(add_years(from, c.policy.review_years), c.policy.date_slack_days);
    if (*end > last) {
        sink.report(plan.end_date.place, say("{} {} and {} {}. That is {} past one year.",
                                             {from_start ? "The plan starts" : "The meeting was", day(from),
                                              from_start ? "ends" : "the plan ends", day(*end),
                                              count_days(days_between(add_years(from, c.policy.review_years), *end))}));
    }
}

constexpr Citation citations[] = {sources::cfr_review, sources::wac_placement};

constexpr std::string_view leaves_alone[] = {
    "a plan that ends on the anniversary, one day before or one day after it",
    "a plan that ends earlier",
    "a plan that starts some days after the meeting: the year is counted from the start",
    "a leap day: the year ends on February 28",
};

} // namespace

extern const Rule plan_longer_than_a_year;
constinit const Rule plan_longer_than_a_year{
    .id = "plan-longer-than-a-year",
    .family = Family::dates,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "The plan runs for more than a year.",
    .meaning = "The team must look at the plan at least once a year. A plan that runs longer hides that day.",
    .ask = "When will the team meet again? That day must be within one year.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A start date long after the meeting moves the year with it.",
    .bad = "2026-10-14 to 2027-12-17",
    .good = "2026-10-14 to 2027-10-13",
    .check = check,
};

} // namespace iepaudit::rules
