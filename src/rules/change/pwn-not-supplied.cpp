#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

#include <algorithm>
#include <string>

namespace iepaudit::rules {

namespace {

/// Less help, or help further from class: what a school must give notice of before it does it.
bool calls_for_notice(const RowChange& change) {
    return change.was_service && !change.ended_early && !change.may_go_on_renamed &&
           (change.is(Direction::gone) || change.is(Direction::less_time) || change.is(Direction::out_of_class) ||
            change.is(Direction::one_to_one_to_group) || change.is(Direction::direct_to_consult));
}

void check(const Case& c, Sink& sink) {
    const List<PriorWrittenNotice>& notices = c.iep().prior_written_notices;
    const auto count = std::count_if(c.changes->rows.begin(), c.changes->rows.end(), calls_for_notice);
    if (!notices.empty() || count == 0 || c.iep().services.empty()) {
        return;
    }
    sink.report(notices.place,
                say("Since last year {} cut, ended or moved, and this file holds no Prior Written Notice.",
                    {count == 1 ? std::string("a service was") : std::to_string(count) + " services were"}));
}

constexpr Citation citations[] = {sources::wac_prior_written_notice};

constexpr std::string_view leaves_alone[] = {
    "services that stayed, grew or moved into class",
    "a file that holds any notice",
};

} // namespace

extern const Rule pwn_not_supplied;
constinit const Rule pwn_not_supplied{
    .id = "pwn-not-supplied",
    .family = Family::change,
    .severity = Severity::note,
    .basis = Basis::law,
    .title = "A service got less and no notice is in the file.",
    .meaning = "We were not given a Prior Written Notice. You should have one: the school must send it a reasonable "
               "time before it cuts, ends or moves a service.",
    .ask = "May I have the Prior Written Notice for these changes to my child's services?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A notice that exists and was not typed into the file; a notice that is about something else.",
    .bad = "Reading cut from 150 to 90 minutes a week; no priorWrittenNotices",
    .good = "Reading cut from 150 to 90 minutes a week; a notice of 10 October with its reasons",
    .needs = OtherPaper::last_year,
    .check = check,
};

} // namespace iepaudit::rules
