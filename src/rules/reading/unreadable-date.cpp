#include "iepaudit/rule.hpp"
#include "rules/reading/report_problems.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    report_problems("unreadable-date", c, sink);
}

constexpr Citation citations[] = {sources::own_format};

constexpr std::string_view leaves_alone[] = {
    "2026-03-16, 3/16/2026, 3/16/26, 3-16-2026 and March 16, 2026",
    "a year with two digits: a note at most",
    "an empty cell: that is another rule",
};

} // namespace

extern const Rule unreadable_date;
constinit const Rule unreadable_date{
    .id = "unreadable-date",
    .family = Family::reading,
    .severity = Severity::error,
    .basis = Basis::practice,
    .title = "A date cannot be read.",
    .meaning = "These words are not a day of the calendar, so nothing that rests on this date was checked.",
    .ask = "Which day is meant? Please write month, day and year.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A real day that is the wrong day is not seen here.",
    .bad = "11/31/2026",
    .good = "11/30/2026",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
