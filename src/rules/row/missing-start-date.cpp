#include "iepaudit/rule.hpp"
#include "rules/direct_services.hpp"
#include "rules/sources.hpp"

#include <cstddef>

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const DateField& plan = c.iep().plan.start_date;
    Column starts;
    std::size_t without_own = 0;
    for (const Row& row : direct_services(c)) {
        const DateField& own = row.printed.start_date;
        if (starts.is_in_row(own.is_absent() ? plan.presence : own.presence) && own.is_blank()) {
            sink.report(row, own.place, say("{} has an empty start date.", {row.label()}));
        }
        without_own += own.is_absent() ? 1 : 0;
    }
    if (plan.is_blank() && without_own > 0) {
        sink.report(plan.place, say("The plan has an empty start date, and {} service rows give none of their own.",
                                    {without_own}));
    }
    starts.finish(sink, "the file gives no start date for the plan or for any service");
}

constexpr Citation citations[] = {sources::cfr_services, sources::iep_form};

constexpr std::string_view leaves_alone[] = {
    "a row without a start column, when the plan gives its own start date",
    "a date that cannot be read: that is unreadable-date",
    "consultation, supplementary aids and transportation",
};

} // namespace

extern const Rule missing_start_date;
constinit const Rule missing_start_date{
    .id = "missing-start-date",
    .family = Family::row,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "A service does not say when it begins.",
    .meaning = "A plan must give the day each service starts. Without it, nobody can say that the help is late.",
    .ask = "When does it begin for my child?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A start that is only in a heading of the page is not seen.",
    .bad = "(empty)",
    .good = "2026-09-08",
    .check = check,
};

} // namespace iepaudit::rules
