#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

/// Less of the week in general education for certain: the boxes do not touch.
bool is_more_separate(const PlacementMeaning& was, const PlacementMeaning& is) {
    if (was.separate || is.separate) {
        return is.separate && !was.separate && was.percent.has_value();
    }
    return was.percent && is.percent && is.percent->high < was.percent->low;
}

bool is_known(const PlacementMeaning& placement) {
    return placement.separate || placement.percent.has_value();
}

void check(const Case& c, Sink& sink) {
    const PlacementMeaning& was = c.prior->meaning.placement;
    const PlacementMeaning& is = c.meaning().placement;
    if (!is_known(was) || !is_known(is)) {
        sink.not_checked("the files do not give the placement of both years");
        return;
    }
    if (!is_more_separate(was, is)) {
        return;
    }
    Finding& finding = sink.report(is.place, say("The placement is {}; last year it was {}.",
                                                 {quoted(is.printed, "a more separate one"),
                                                  quoted(was.printed, "one with more general education")}));
    if (!c.meaning().notices.empty()) {
        finding.soften(Severity::note, "the file has a notice; see whether it is about this");
    }
}

constexpr Citation citations[] = {sources::wac_placement, sources::wac_prior_written_notice};

constexpr std::string_view leaves_alone[] = {
    "the same placement, or one with more general education",
    "placements whose words give no share of the week",
    "a file with a notice in it: a note",
};

} // namespace

extern const Rule placement_changed;
constinit const Rule placement_changed{
    .id = "placement-changed",
    .family = Family::change,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "The placement is more separate than last year.",
    .meaning = "The child is placed with less time among other children than last year. That is a change of placement. "
               "The school must give written notice of it, with its reasons.",
    .ask = "What changed for my child, what was tried in class first, and where is the Prior Written Notice?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A smaller share of the week inside the same box.",
    .bad = "last year: 80%-100% in Regular Class; this year: 40%-79% in Regular Class",
    .good = "last year: 80%-100% in Regular Class; this year: 80%-100% in Regular Class",
    .needs = OtherPaper::last_year,
    .check = check,
};

} // namespace iepaudit::rules
