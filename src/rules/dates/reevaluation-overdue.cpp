#include "iepaudit/rule.hpp"
#include "rules/dates/days.hpp"
#include "rules/sources.hpp"

#include <algorithm>

namespace iepaudit::rules {

namespace {

/// The latest day the file gives for an evaluation. A plan that came out of a reevaluation counts by its meeting.
const DateField* last_evaluation(const Case& c) {
    const Iep& iep = c.iep();
    const DateField* last = nullptr;
    const auto take = [&](const DateField& field) {
        const std::optional<Date> date = day_of(field);
        if (date && (last == nullptr || *date > *last->value.date)) {
            last = &field;
        }
    };
    take(iep.plan.evaluation_date);
    take(iep.evaluation.date);
    if (c.meaning().plan_types.contains(PlanType::reevaluation)) {
        take(iep.plan.meeting_date);
    }
    return last;
}

/// The day the page sets for the next evaluation, unless an evaluation since then has made it stale.
std::optional<Date> printed_due(const PlanInfo& plan, const DateField* last) {
    const std::optional<Date> due = day_of(plan.reevaluation_due_date);
    const bool stale = due && last != nullptr && *due < add_years(*last->value.date, 1);
    return stale ? std::nullopt : due;
}

void check(const Case& c, Sink& sink) {
    const PlanInfo& plan = c.iep().plan;
    const DateField* last = last_evaluation(c);
    const std::optional<Date> on_page = printed_due(plan, last);
    if (last == nullptr && !on_page) {
        sink.not_checked("the file does not give the day of the last evaluation");
        return;
    }
    if ((plan.reevaluation_waived.has_value() && *plan.reevaluation_waived) || has_left_school(c)) {
        return;
    }
    if (last != nullptr) {
        const Date evaluated = *last->value.date;
        const Date due = add_years(evaluated, c.policy.reevaluation_years);
        if (c.as_of > due) {
            sink.report(last->place, say("The last evaluation was {}. A new one was due by {} and is {} late ({}).",
                                         {day(evaluated), day(due), count_days(days_between(due, c.as_of)), as_of(c)}));
            return;
        }
        if (!(on_page && *on_page < c.as_of) && c.as_of >= add_days(due, -c.policy.reevaluation_soon_days)) {
            sink.report(last->place, say("The last evaluation was {}. A new one is due by {}, {} ({}).",
                                         {day(evaluated), day(due), days_ahead(days_between(c.as_of, due)), as_of(c)}))
                .soften(Severity::warning, "there is still time");
            return;
        }
    }
    if (on_page && *on_page < c.as_of) {
        sink.report(plan.reevaluation_due_date.place,
                    say("The page sets the next evaluation for {} at the latest. That day is past ({}).",
                        {day(*on_page), as_of(c)}))
            .soften(Severity::warning, "three years since the last evaluation are not shown to be over");
    }
}

constexpr Citation citations[] = {sources::wac_reevaluation};

constexpr std::string_view leaves_alone[] = {
    "a written agreement that no new evaluation is needed",
    "a review of the data at hand, which counts as an evaluation",
    "the third anniversary itself, which is not late yet",
    "a leap day: the years end on February 28",
    "a printed due date that is older than the last evaluation",
    "a student who has left school",
};

} // namespace

extern const Rule reevaluation_overdue;
constinit const Rule reevaluation_overdue{
    .id = "reevaluation-overdue",
    .family = Family::dates,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "The three-year evaluation is late or due soon.",
    .meaning =
        "A child is evaluated again at least every three years, so that the plan rests on facts that are still true.",
    .ask = "When is the new evaluation of my child? If we agreed to skip it, where is that paper?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "An evaluation that is not in this file is not seen.",
    .bad = "evaluation 2023-10-10, no agreement",
    .good = "evaluation 2025-10-07",
    .check = check,
};

} // namespace iepaudit::rules
