#include "iepaudit/rule.hpp"
#include "rules/change/row_changes.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    for (const RowChange* change : unexplained(c, Direction::one_to_one_to_group)) {
        const Row first = c.row(change->after.front());
        const bool is_one = change->after.size() == 1;
        Finding& finding = report_change(
            c, sink, *change, first.printed.group_size.place,
            say("{} {} given in a group; {} was one-to-one.{}",
                {rows_now(c, *change), is_one ? "is" : "are", rows_last_year(c, *change), match_shown(c, *change)}));
        soften_if_half_explained(finding, *change);
    }
}

constexpr Citation citations[] = {sources::wac_prior_written_notice, sources::wac_iep_development};

constexpr std::string_view leaves_alone[] = {
    "a page that does not say alone or in a group",
    "a service that still has some one-to-one time",
    "a larger or smaller group in place of a group",
    "goals met and a notice about it in the file; one of the two alone makes it a note",
};

} // namespace

extern const Rule individual_to_group;
constinit const Rule individual_to_group{
    .id = "individual-to-group",
    .family = Family::change,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "One-to-one help became help in a group.",
    .meaning = "Last year the child was taught alone. Now there is a group. The minutes may be the same, but the help "
               "for this child is not.",
    .ask = "What changed, what data shows that a group works for my child, and may I have Prior Written Notice?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Groups that only grew, and time that is one-to-one in part.",
    .bad = "last year: Speech therapy, 1:1; this year: Speech therapy, group of 4",
    .good = "last year: Speech therapy, 1:1; this year: Speech therapy, 1:1",
    .needs = OtherPaper::last_year,
    .check = check,
};

} // namespace iepaudit::rules
