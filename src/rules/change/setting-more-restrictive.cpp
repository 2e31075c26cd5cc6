#include "iepaudit/rule.hpp"
#include "rules/change/row_changes.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    for (const RowChange* change : unexplained(c, Direction::out_of_class)) {
        const Row first = c.row(change->after.front());
        const bool is_one = change->after.size() == 1;
        Finding& finding = report_change(
            c, sink, *change, first.printed.location.place,
            say("{} {} outside general education; {} gave more of it in class.{}",
                {rows_now(c, *change), is_one ? "is" : "are", rows_last_year(c, *change), match_shown(c, *change)}));
        if (change->on_notice) {
            finding.soften(Severity::note,
                           "a notice in the file may be about it; compare its reasons with what you know");
        }
    }
}

constexpr Citation citations[] = {sources::wac_lre, sources::wac_prior_written_notice};

constexpr std::string_view leaves_alone[] = {
    "a move from a separate room into class",
    "more minutes outside class while those in class stay the same",
    "a place that the page does not say, or that is not clear",
    "a row split between class and a separate room with no fewer minutes in class",
    "a notice about this area in the file: a note",
};

} // namespace

extern const Rule setting_more_restrictive;
constinit const Rule setting_more_restrictive{
    .id = "setting-more-restrictive",
    .family = Family::change,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "A service moved out of the regular classroom.",
    .meaning = "Last year this help was given in class. Now the child leaves class for it. That is a change of "
               "placement or services that calls for reasons and written notice.",
    .ask = "What changed, what data shows that it no longer works in class, and may I have Prior Written Notice?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A move to the community, to home or to an office; a move inside special education, such as to a "
              "separate class.",
    .bad = "last year: Writing in General Education; this year: Writing in the resource room",
    .good = "last year: Writing in General Education; this year: Writing in General Education",
    .needs = OtherPaper::last_year,
    .check = check,
};

} // namespace iepaudit::rules
