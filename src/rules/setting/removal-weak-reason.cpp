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
    if (removal.presence == Presence::value && !removal.weak_reason.empty() && is_removed(c)) {
        sink.report(removal.place, say("The only reason given is {} ({}). A reason about this child is expected.",
                                       {removal.weak_reason, quoted(removal.printed, "the explanation")}));
    }
}

constexpr Citation citations[] = {sources::wac_lre, sources::wac_placement};

constexpr std::string_view leaves_alone[] = {
    "a reason that speaks of the child: quiet, a small group, pace, safety, privacy, data",
    "a weak reason beside supports that were tried or thought about in class",
    "a placement page that gives reasons option by option",
    "plans without any time in a special education setting",
};

} // namespace

extern const Rule removal_weak_reason;
constinit const Rule removal_weak_reason{
    .id = "removal-weak-reason",
    .family = Family::setting,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "The reason for leaving class is about the school, not the child.",
    .meaning = "A schedule, a lack of staff, a label or changed lessons are not enough to take a child out of class.",
    .ask = "What does my child need that cannot be done in class, and what supports were tried there first?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Weak reasons in words the program does not know, and any weak reason next to a word about the child.",
    .bad = "Reading is taught in the resource room because of the master schedule.",
    .good = "Reading is taught in the resource room because noise in class made decoding practice fail.",
    .check = check,
};

} // namespace iepaudit::rules
