#include "meaning/outcome.hpp"

#include "meaning/phrases.hpp"

namespace iepaudit {

namespace {

struct OutcomeRow {
    std::string_view phrases;
    GoalOutcome outcome;
};
constexpr OutcomeRow outcome_rows[] = {
    {"met | goal met | goal reached | target reached | mastered | achieved | exceeded | accomplished | attained",
     GoalOutcome::met},
    {"partially met | partly met | partially mastered | partially achieved | partially attained | partially | partly | "
     "some progress | nearly met | almost met | emerging | in part",
     GoalOutcome::partly_met},
    {"not met | not yet met | not been met | not fully met | unmet | not mastered | not yet mastered | not been "
     "mastered | "
     "not achieved | not yet achieved | not been achieved | not attained | not yet attained | not reached | not yet "
     "reached | "
     "did not meet | did not master | did not achieve | did not reach | has not met | has not mastered | failed to "
     "meet | "
     "no progress | not making progress | insufficient progress | minimal progress | regressed | discontinued before "
     "met",
     GoalOutcome::not_met},
    // What will be is no outcome.
    {"to be met | will be met | expected to be met | on track to be met | expected to meet | on track to meet | "
     "not expected to meet | not expected to be met | when met | until met | if met | sufficient progress to be met | "
     "team met | committee met | we met | met with | met on",
     GoalOutcome::not_said},
};

} // namespace

GoalOutcome read_outcome(std::string_view printed) {
    constexpr auto& vocabulary = meaning::vocabulary_of<outcome_rows>;
    const meaning::WordList words(printed);
    GoalOutcome outcome = GoalOutcome::not_said;
    for (const auto& mark : vocabulary.find(words)) {
        if (mark.row->outcome == GoalOutcome::not_said) {
            continue;
        }
        if (outcome != GoalOutcome::not_said && outcome != mark.row->outcome) {
            return GoalOutcome::not_said;
        }
        outcome = mark.row->outcome;
    }
    return outcome;
}

} // namespace iepaudit
