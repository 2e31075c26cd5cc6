#include "iepaudit/rule.hpp"
#include "rules/setting/removal.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const RemovalMeaning& removal = c.meaning().removal;
    if (removal.presence == Presence::absent) {
        sink.not_checked("the file does not give the explanation of time away from general education");
        return;
    }
    if (removal.presence == Presence::value || !is_removed(c)) {
        return;
    }
    const std::size_t rows = pulled_out_rows(c).size();
    const std::string what = rows == 0   ? "The page counts time in a special education setting"
                             : rows == 1 ? "One row takes place in a special education setting"
                                         : Part(rows).shown + " rows take place in a special education setting";
    Finding& finding = sink.report(removal.place, say("{}, and the place for the reason is empty.", {what}));
    if (c.meaning().is_preschool && removal.need_elsewhere) {
        finding.soften(Severity::note, "another page of this preschool plan speaks of the need");
    }
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::cfr_nonparticipation};

constexpr std::string_view leaves_alone[] = {
    "plans without any time in a special education setting",
    "a placement page that gives a reason for each option",
    "a file that does not hold the placement page: that is not checked",
    "a statement of extent that also says why",
};

} // namespace

extern const Rule removal_not_explained;
constinit const Rule removal_not_explained{
    .id = "removal-not-explained",
    .family = Family::setting,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "No reason is given for time out of class.",
    .meaning =
        "The IEP takes the child out of general education and does not say why. The law asks for an explanation.",
    .ask = "Why does my child leave class for this, and what supports were tried in class first?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "An explanation that says nothing: removal-weak-reason looks for the most common ones.",
    .bad = "reading in the resource room, explanation: (empty)",
    .good = "reading in the resource room, explanation: needs a quiet place and a group of three",
    .check = check,
};

} // namespace iepaudit::rules
