#include "iepaudit/rule.hpp"
#include "rules/direct_services.hpp"
#include "rules/sources.hpp"
#include "text/fold.hpp"
#include "text/word_finder.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace iepaudit::rules {

namespace {

/// "1 year", "36 weeks": how long the service goes on, which is an end as good as a date.
bool says_how_long_it_runs(const CellField& duration) {
    constexpr std::array<std::string_view, 8> spans{"year",     "yr",        "week",    "month",
                                                    "semester", "trimester", "quarter", "term"};
    const std::string words = text::fold(duration->text);
    return !text::has_words(words, "minute") && !text::has_words(words, "min") && !text::has_words(words, "hour") &&
           text::has_any_words(words, spans);
}

void check(const Case& c, Sink& sink) {
    const DateField& plan = c.iep().plan.end_date;
    Column ends;
    std::size_t without_own = 0;
    for (const Row& row : direct_services(c)) {
        const DateField& own = row.printed.end_date;
        if (!ends.is_in_row(own.is_absent() ? plan.presence : own.presence) ||
            says_how_long_it_runs(row.printed.duration)) {
            continue;
        }
        if (own.is_blank()) {
            sink.report(row, own.place, say("{} has an empty end date.", {row.label()}));
        }
        without_own += own.is_absent() ? 1 : 0;
    }
    if (plan.is_blank() && without_own > 0) {
        sink.report(plan.place,
                    say("The plan has an empty end date, and {} service rows give none of their own.", {without_own}));
    }
    ends.finish(sink, "the file gives no end date for the plan or for any service");
}

constexpr Citation citations[] = {sources::cfr_services, sources::iep_form};

constexpr std::string_view leaves_alone[] = {
    "a row without an end column, when the plan gives its own end date",
    "\"1 year\" or \"36 weeks\" in the duration cell",
    "a date that cannot be read: that is unreadable-date",
    "consultation, supplementary aids and transportation",
};

} // namespace

extern const Rule missing_end_date;
constinit const Rule missing_end_date{
    .id = "missing-end-date",
    .family = Family::row,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "A service does not say when it ends.",
    .meaning = "The plan must say how long a service goes on. Without an end, it may stop early and nobody can say so.",
    .ask = "Until when will my child get this?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "An end that is only in a heading of the page is not seen.",
    .bad = "(empty)",
    .good = "2027-06-16",
    .check = check,
};

} // namespace iepaudit::rules
