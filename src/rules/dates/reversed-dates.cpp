#include "iepaudit/rule.hpp"
#include "rules/dates/days.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

constexpr std::string_view no_set_dates = "a 504 plan has no dates that special education law sets";

/// The pairs of dates in a file, and whether there was any.
class Pairs {
public:
    explicit Pairs(const Case& c) : case_(c) {}

    template <class Report>
    void check(const DateField& start, const DateField& end, Report report) {
        const std::optional<Date> first = day_of(start);
        const std::optional<Date> last = day_of(end);
        seen_ = seen_ || (first && last);
        if (first && last && *last < *first) {
            Finding& finding = report(*first, *last);
            if (case_.meaning().is_504) {
                finding.soften(Severity::note, no_set_dates);
            }
        }
    }
    [[nodiscard]] bool seen() const { return seen_; }

private:
    const Case& case_;
    bool seen_ = false;
};

void check(const Case& c, Sink& sink) {
    const PlanInfo& plan = c.iep().plan;
    Pairs pairs(c);
    pairs.check(plan.start_date, plan.end_date, [&](Date start, Date end) -> Finding& {
        return sink.report(plan.end_date.place, say("The plan ends {}, before it starts {}.", {day(end), day(start)}));
    });
    const bool plan_is_reversed = is_reversed(plan.start_date, plan.end_date);
    // The plan's own slip, copied into every line, is one slip.
    const auto is_copy = [&](const DateField& start, const DateField& end) {
        return plan_is_reversed && day_of(start) == day_of(plan.start_date) && day_of(end) == day_of(plan.end_date);
    };
    for (const Row& row : c.rows()) {
        const ServiceRow& printed = row.printed;
        if (is_copy(printed.start_date, printed.end_date)) {
            continue;
        }
        pairs.check(printed.start_date, printed.end_date, [&](Date start, Date end) -> Finding& {
            return sink.report(row, printed.end_date.place,
                               say("{} ends {}, before it starts {}.", {row.label(), day(end), day(start)}));
        });
    }
    for (const List<Support>* supports : {&c.iep().accommodations, &c.iep().modifications, &c.iep().staff_supports}) {
        for (const Support& support : *supports) {
            if (is_copy(support.start_date, support.end_date)) {
                continue;
            }
            pairs.check(support.start_date, support.end_date, [&](Date start, Date end) -> Finding& {
                return sink.report(support.end_date.place,
                                   say("This support ends {}, before it starts {}.", {day(end), day(start)}));
            });
        }
    }
    if (!pairs.seen()) {
        sink.not_checked("the file gives no start and end date together");
    }
}

constexpr Citation citations[] = {sources::own_arithmetic, sources::cfr_services};

constexpr std::string_view leaves_alone[] = {
    "a start and an end on the same day",
    "a month written before the day, as is usual here",
    "a date that is not in the calendar: that is unreadable-date",
    "a 504 plan: a note",
    "rows that repeat the reversed dates of the plan: said once",
};

} // namespace

extern const Rule reversed_dates;
constinit const Rule reversed_dates{
    .id = "reversed-dates",
    .family = Family::dates,
    .severity = Severity::error,
    .basis = Basis::arithmetic,
    .title = "An end date comes before its start date.",
    .meaning = "One of the two dates must be wrong. As printed, the help never takes place.",
    .ask = "Which of these two dates is wrong? Please correct it on my child's plan.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Two wrong dates in the right order are not seen. A day written before its month is read as month first.",
    .bad = "2026-10-14 to 2025-10-05",
    .good = "2026-10-14 to 2027-10-05",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
