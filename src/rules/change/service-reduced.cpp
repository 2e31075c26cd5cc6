#include "iepaudit/rule.hpp"
#include "rules/change/row_changes.hpp"
#include "rules/sources.hpp"
#include "rules/totals/sums.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    for (const RowChange* change : unexplained(c, Direction::less_time)) {
        if (change->is(Direction::direct_to_consult) || change->is_aid_now) {
            continue; // said by direct-to-consult and by service-removed
        }
        const Row first = c.row(change->after.front());
        const bool is_one = change->after.size() == 1;
        Finding& finding = report_change(
            c, sink, *change, first.means.amount.place,
            say("{} {} to {} minutes a week; {} came to {}.{}",
                {rows_now(c, *change), is_one ? "comes" : "come", in_words(*change->minutes_after),
                 rows_last_year(c, *change), in_words(*change->minutes_before), match_shown(c, *change)}));
        soften_if_half_explained(finding, *change);
        if (change->is(Direction::into_class)) {
            finding.soften(Severity::note, "the service moved into class");
        } else if (change->ended_early) {
            finding.soften(Severity::note, "last year's rows had ended before that plan did");
        }
    }
}

constexpr Citation citations[] = {sources::wac_prior_written_notice, sources::cfr_review};

constexpr std::string_view leaves_alone[] = {
    "the same minutes said another way: 60 a week, 240 a month",
    "a row split in two or two rows made one, when the sum stays",
    "a new name, a corrected typing mistake, another order of rows",
    "minutes that moved from a separate room into class",
    "summer services beside the school year's",
    "a month or a range that may hold the same minutes",
    "an amount that cannot be counted on either page",
    "goals met and a notice about it in the file; one of the two alone makes it a note",
};

} // namespace

extern const Rule service_reduced;
constinit const Rule service_reduced{
    .id = "service-reduced",
    .family = Family::change,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "A service has fewer minutes than last year.",
    .meaning = "The child gets less time than last year. The school must give written notice, with its reasons, before "
               "it cuts a service.",
    .ask = "What data shows that less time is enough for my child? May I have Prior Written Notice of this change?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses =
        "Cuts in consultation, in aids and in transportation. Cuts that a printed range may hide, such as 30 to 60 "
        "minutes that became 30.",
    .bad = "last year: Reading, 5 x 30 minutes weekly; this year: Reading, 3 x 30 minutes weekly",
    .good = "last year: Reading, 5 x 30 minutes weekly; this year: Reading, 5 x 30 minutes weekly",
    .needs = OtherPaper::last_year,
    .check = check,
};

} // namespace iepaudit::rules
