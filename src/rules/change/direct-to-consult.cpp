#include "iepaudit/rule.hpp"
#include "rules/change/row_changes.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    for (const RowChange& change : c.changes->rows) {
        if (!change.is(Direction::direct_to_consult) || is_explained(change)) {
            continue;
        }
        const bool is_one = change.after.size() == 1;
        Finding& finding = report_change(
            c, sink, change, c.row(change.after.front()).printed.place,
            say("{} {} consultation between adults; {} was given to the child.{}",
                {rows_now(c, change), is_one ? "is" : "are", rows_last_year(c, change), match_shown(c, change)}));
        soften_if_half_explained(finding, change);
    }
}

constexpr Citation citations[] = {sources::wac_prior_written_notice, sources::cfr_review};

constexpr std::string_view leaves_alone[] = {
    "consultation beside a service that goes on",
    "consultation that was consultation last year",
    "consultation that became a service given to the child",
    "goals met and a notice about it in the file; one of the two alone makes it a note",
};

} // namespace

extern const Rule direct_to_consult;
constinit const Rule direct_to_consult{
    .id = "direct-to-consult",
    .family = Family::change,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "A service given to the child became consultation.",
    .meaning = "Last year someone worked with the child. Now adults talk with each other about the child. That can be "
               "right, but it is less help, and it needs reasons.",
    .ask =
        "What changed, what data shows that my child no longer needs direct help, and may I have Prior Written Notice?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A row that says nothing of how it is given.",
    .bad = "last year: Occupational therapy, direct; this year: Occupational therapy, consultation",
    .good = "last year: Occupational therapy, direct; this year: Occupational therapy, direct",
    .needs = OtherPaper::last_year,
    .check = check,
};

} // namespace iepaudit::rules
