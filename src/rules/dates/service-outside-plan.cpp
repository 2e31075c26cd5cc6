#include "iepaudit/rule.hpp"
#include "rules/dates/days.hpp"
#include "rules/sources.hpp"

#include <algorithm>
#include <vector>

namespace iepaudit::rules {

namespace {

enum class Fault : std::uint8_t { none, ends_late, starts_late, starts_early, starts_a_little_early };

struct PlanDays {
    std::optional<Date> start;
    std::optional<Date> end;
};

bool is_amended(const Case& c) {
    return c.meaning().plan_types.contains(PlanType::amendment) || !c.iep().plan.amendments.empty();
}

Fault fault_of(const Row& row, const PlanDays& plan, const Case& c) {
    const std::optional<Date> start = day_of(row.printed.start_date);
    const std::optional<Date> end = day_of(row.printed.end_date);
    const bool is_history = end && *end < c.as_of;
    if (row.means.is_extended_year || is_history || is_reversed(row.printed.start_date, row.printed.end_date)) {
        return Fault::none;
    }
    if (plan.end) {
        const Date last = add_days(*plan.end, c.policy.date_slack_days);
        if (start && *start > last) {
            return Fault::starts_late;
        }
        if (end && *end > last) {
            return Fault::ends_late;
        }
    }
    if (plan.start && start && *start < *plan.start && !is_amended(c)) {
        return *start < add_days(*plan.start, -c.policy.row_early_days) ? Fault::starts_early
                                                                        : Fault::starts_a_little_early;
    }
    return Fault::none;
}

void report(const Case& c, const Row& row, Fault fault, const PlanDays& plan, Sink& sink) {
    const DateField& start = row.printed.start_date;
    const DateField& end = row.printed.end_date;
    switch (fault) {
    case Fault::none:
        return;
    case Fault::ends_late:
        sink.report(
            row, end.place,
            say("{} ends {}, after the plan ends {} ({}).", {row.label(), day(*end->date), day(*plan.end), as_of(c)}));
        return;
    case Fault::starts_late:
        sink.report(row, start.place,
                    say("{} starts {}, after the plan ends {} ({}).",
                        {row.label(), day(*start->date), day(*plan.end), as_of(c)}));
        return;
    case Fault::starts_early:
    case Fault::starts_a_little_early: {
        Finding& finding = sink.report(row, start.place,
                                       say("{} starts {}, before the plan starts {} ({}).",
                                           {row.label(), day(*start->date), day(*plan.start), as_of(c)}));
        if (fault == Fault::starts_a_little_early) {
            finding.soften(Severity::warning, "it is only a few days");
        }
        return;
    }
    }
}

void check(const Case& c, Sink& sink) {
    const PlanInfo& plan = c.iep().plan;
    const PlanDays days{day_of(plan.start_date), day_of(plan.end_date)};
    if (!days.start && !days.end) {
        sink.not_checked("the file does not give the start or the end of the plan");
        return;
    }
    if (is_reversed(plan.start_date, plan.end_date)) {
        return;
    }
    std::vector<std::pair<Row, Fault>> outside;
    std::size_t with_end = 0;
    bool one_end = true;
    for (const Row& row : c.rows()) {
        const std::optional<Date> end = day_of(row.printed.end_date);
        with_end += end && !row.means.is_extended_year ? 1 : 0;
        if (const Fault fault = fault_of(row, days, c); fault != Fault::none) {
            outside.emplace_back(row, fault);
            one_end = one_end && fault == Fault::ends_late && end == day_of(outside.front().first.printed.end_date);
        }
    }
    // Every row ends on one same later day: then the plan's own end is the odd one.
    if (one_end && outside.size() > 1 && outside.size() == with_end) {
        sink.report(plan.end_date.place, say("The plan ends {}, but all {} rows with an end date end {} ({}).",
                                             {day(*days.end), outside.size(),
                                              day(*day_of(outside.front().first.printed.end_date)), as_of(c)}));
        return;
    }
    for (const auto& [row, fault] : outside) {
        report(c, row, fault, days, sink);
    }
}

constexpr Citation citations[] = {sources::cfr_services, sources::own_arithmetic};

constexpr std::string_view leaves_alone[] = {
    "summer services",
    "rows that start when the plan starts and end when it ends, even in less than a year",
    "a service that starts later than the plan: a first consent, an amendment, the next school day",
    "a row that ended before today",
    "an end one day after the plan ends",
    "plans that were amended, where rows may begin before the new start",
    "a row that starts a few days early: a warning",
};

} // namespace

extern const Rule service_outside_plan;
constinit const Rule service_outside_plan{
    .id = "service-outside-plan",
    .family = Family::dates,
    .severity = Severity::error,
    .basis = Basis::arithmetic,
    .title = "A service runs outside the dates of the plan.",
    .meaning = "A plan can promise help only for the time it covers. Dates before or after it leave doubt about who "
               "must give the help.",
    .ask = "What happens between these dates? Please make the dates of the row and of the plan agree.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Rows without their own dates are taken to run as long as the plan.",
    .bad = "plan to 2027-10-05, row to 2027-12-17",
    .good = "plan to 2027-10-05, row to 2027-10-05",
    .check = check,
};

} // namespace iepaudit::rules
