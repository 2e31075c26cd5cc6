#include "iepaudit/rule.hpp"
#include "rules/change/row_changes.hpp"
#include "rules/sources.hpp"
#include "rules/totals/sums.hpp"

namespace iepaudit::rules {

namespace {

/// ", 60 minutes a week" where last year's row gives a number.
std::string amount_last_year(const RowChange& change) {
    return change.minutes_before ? ", " + in_words(*change.minutes_before) + " minutes a week" : std::string{};
}

void report_gone(const Case& c, Sink& sink, const RowChange& change) {
    Finding& finding = sink.report(c.iep().services.place, say("No row of this year's page goes on with {}{}.",
                                                               {rows_last_year(c, change), amount_last_year(change)}));
    soften_if_half_explained(finding, change);
    if (change.may_go_on_renamed) {
        finding.soften(Severity::note, "a new row whose area its name does not tell may be the same service");
    } else if (change.ended_early) {
        finding.soften(Severity::note, "it had ended before last year's plan did");
    }
}

void check(const Case& c, Sink& sink) {
    if (c.iep().services.empty()) {
        return; // a page without any service is another matter
    }
    for (const RowChange& change : c.changes->rows) {
        if (!change.was_service || is_explained(change)) {
            continue;
        }
        if (change.is(Direction::gone)) {
            report_gone(c, sink, change);
        } else if (change.is_aid_now) {
            report_change(c, sink, change, c.row(change.after.front()).printed.place,
                          say("{} is an aid or support; {} was a service.{}",
                              {rows_now(c, change), rows_last_year(c, change), match_shown(c, change)}))
                .soften(Severity::note, "the help goes on as an aid or support");
        }
    }
}

constexpr Citation citations[] = {sources::wac_prior_written_notice, sources::cfr_review};

constexpr std::string_view leaves_alone[] = {
    "a service that goes on under another name, in another row or as part of one",
    "rows of the same area joined into one",
    "summer services, consultation, aids and transportation",
    "a page that lists no service at all",
    "a service that had ended well before last year's plan did: a note",
    "a service that may go on under a name we cannot place: a note",
    "goals met and a notice about it in the file; one of the two alone makes it a note",
};

} // namespace

extern const Rule service_removed;
constinit const Rule service_removed{
    .id = "service-removed",
    .family = Family::change,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "A service of last year is gone.",
    .meaning = "The child had this service last year, and this year's page has nothing like it. The school must give "
               "written notice, with its reasons, before it ends a service.",
    .ask = "What data shows that my child no longer needs this? May I have Prior Written Notice of this change?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses =
        "An end of consultation, aids or transportation; and a service that went on only in words outside the table.",
    .bad = "last year: Reading and Speech therapy; this year: Reading",
    .good = "last year: Reading and Speech therapy; this year: Reading and Communication",
    .needs = OtherPaper::last_year,
    .check = check,
};

} // namespace iepaudit::rules
