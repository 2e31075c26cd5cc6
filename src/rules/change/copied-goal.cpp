#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

#include <string>

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    if (c.changes->same_plan) {
        sink.not_checked("both pages are of the same plan");
        return;
    }
    if (c.iep().goals.is_absent() || c.prior->read.iep.goals.is_absent()) {
        sink.not_checked("the files do not give the goals of both years");
        return;
    }
    for (const CopiedGoal& copy : c.changes->copied_goals) {
        const Goal& goal = c.iep().goals.items[copy.now];
        const Part which("Goal " + std::to_string(copy.now + 1));
        const Part old("goal " + std::to_string(copy.before + 1));
        if (copy.baseline_only) {
            sink.report(goal.place, say("{} starts from the same number as last year's {}.", {which, old}))
                .soften(Severity::note, "the goal itself is another one");
        } else if (copy.new_dates) {
            sink.report(goal.place, say("{} is last year's {} with new dates.", {which, old}));
        } else {
            sink.report(goal.place, say("{} is last year's {} word for word.", {which, old}));
        }
    }
}

constexpr Citation citations[] = {sources::cfr_review};

constexpr std::string_view leaves_alone[] = {
    "a goal that keeps a skill as it is, and says so",
    "a goal with a new baseline or a new target",
    "goals of a few words only",
    "an amendment of the same plan",
    "a new goal that starts from last year's number: a note",
};

} // namespace

extern const Rule copied_goal;
constinit const Rule copied_goal{
    .id = "copied-goal",
    .family = Family::change,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "A goal is last year's goal again.",
    .meaning = "A goal that says what it said last year may mean that nobody looked at what the child did. It can be "
               "right to go on with a goal, but then the data should say so.",
    .ask = "What did last year's data show for this goal, and why does it start from the same place for my child?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A goal in other words with the same aim; a baseline in percent, which two goals often share by chance.",
    .bad = "both years: read 90 words per minute, up from 62",
    .good = "last year: 90 words per minute, up from 62; this year: 110, up from 88",
    .needs = OtherPaper::last_year,
    .check = check,
};

} // namespace iepaudit::rules
