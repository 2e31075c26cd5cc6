#include "iepaudit/rule.hpp"
#include "rules/dates/days.hpp"
#include "rules/sources.hpp"

#include <algorithm>

namespace iepaudit::rules {

namespace {

/// A meeting about an amendment does not start the year anew.
bool is_amendment_meeting(const Case& c, Date meeting) {
    const List<Amendment>& amendments = c.iep().plan.amendments;
    return c.meaning().plan_types.contains(PlanType::amendment) ||
           std::any_of(amendments.begin(), amendments.end(),
                       [&](const Amendment& amendment) { return day_of(amendment.date) == meeting; });
}

/// The day the year is counted from.
const DateField* year_from(const Case& c) {
    const PlanInfo& plan = c.iep().plan;
    const std::optional<Date> meeting = day_of(plan.meeting_date);
    const std::optional<Date> start = day_of(plan.start_date);
    if (!meeting) {
        return start ? &plan.start_date : nullptr;
    }
    return start && *start < *meeting && is_amendment_meeting(c, *meeting) ? &plan.start_date : &plan.meeting_date;
}

void check(const Case& c, Sink& sink) {
    const PlanInfo& plan = c.iep().plan;
    const DateField* from = year_from(c);
    const DateField& printed = day_of(plan.review_due_date) ? plan.review_due_date : plan.end_date;
    const std::optional<Date> printed_day = day_of(printed);
    if (from == nullptr && !printed_day) {
        sink.not_checked("the file does not give the day of the last meeting");
        return;
    }
    if (has_left_school(c)) {
        return;
    }
    const bool transfers = c.meaning().plan_types.contains(PlanType::transfer);
    const bool page_day_is_past = printed_day && *printed_day < c.as_of;
    if (from != nullptr) {
        const Date due = add_years(*from->value.date, c.policy.review_years);
        const std::string_view what = from == &plan.meeting_date ? "The last yearly meeting was" : "The plan started";
        if (c.as_of > due) {
            Finding& finding = sink.report(
                from->place,
                say("{} {}. The next one was due by {} and is {} late ({}). The plan stays in effect.",
                    {what, day(*from->value.date), day(due), count_days(days_between(due, c.as_of)), as_of(c)}));
            if (transfers) {
                finding.soften(Severity::note, "the student came from another school, which sets other dates");
            }
            return;
        }
        if (!page_day_is_past && c.as_of >= add_days(due, -c.policy.review_soon_days)) {
            sink.report(from->place,
                        say("{} {}. The next one is due by {}, {} ({}).",
                            {what, day(*from->value.date), day(due), days_ahead(days_between(c.as_of, due)), as_of(c)}))
                .soften(transfers ? Severity::note : Severity::warning, "there is still time");
            return;
        }
    }
    if (page_day_is_past) {
        const std::string_view what = &printed == &plan.end_date ? "The plan ended" : "The page sets the review for";
        sink.report(printed.place,
                    say("{} {}. That day is past ({}). The plan stays in effect until there is a new one.",
                        {what, day(*printed_day), as_of(c)}))
            .soften(transfers ? Severity::note : Severity::warning,
                    "a year since the last meeting is not shown to be over");
    }
}

constexpr Citation citations[] = {sources::cfr_review, sources::wac_placement};

constexpr std::string_view leaves_alone[] = {
    "the anniversary itself, which is not late yet",
    "the days of amendments, which do not start a new year",
    "a leap day: the year ends on February 28",
    "a student who has left school by the exit date of the page",
    "a student who came from another school: a note",
    "a review date on the page that is past while the year is not over: a warning",
};

} // namespace

extern const Rule annual_review_overdue;
constinit const Rule annual_review_overdue{
    .id = "annual-review-overdue",
    .family = Family::dates,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "The yearly review of the plan is late or due soon.",
    .meaning = "The team must meet at least once a year to see if the plan works. A late plan stays in effect, but the "
               "check-up is missing.",
    .ask = "When is the yearly meeting about my child's plan?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A newer meeting that is not in this file is not seen.",
    .bad = "meeting 2025-10-14, no later one",
    .good = "meeting 2026-10-06",
    .check = check,
};

} // namespace iepaudit::rules
