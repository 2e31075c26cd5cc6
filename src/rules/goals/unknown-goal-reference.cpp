#include "iepaudit/rule.hpp"
#include "meaning/goal_ids.hpp"
#include "rules/goals/goal_words.hpp"
#include "rules/sources.hpp"

#include <string>

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const List<Goal>& goals = c.iep().goals;
    if (!goals_are_given(c, sink)) {
        return;
    }
    const GoalIds ids(goals);
    const std::string have = goals.empty()       ? "lists no goal"
                             : goals.size() == 1 ? "lists 1 goal, and not by that name"
                                                 : "lists " + Part(goals.size()).shown + " goals, none by that name";
    for (const Row& row : c.rows()) {
        for (const std::size_t position : row.means.unknown_goals) {
            const Words& cell = row.printed.goals.items[position];
            for (const std::string_view reference : split_references(*cell)) {
                if (ids.find(reference) || !ids.looks_like_id(reference)) {
                    continue;
                }
                Finding& finding = sink.report(
                    row, cell.place,
                    say("{} names goal {}; the IEP {}.", {row.label(), quoted(reference, "by a name"), have}));
                if (!ids.are_printed() && !goals.empty()) {
                    finding.soften(Severity::warning, "the goals carry no names, so this program counted them");
                }
            }
        }
    }
}

constexpr Citation citations[] = {sources::own_arithmetic};

constexpr std::string_view leaves_alone[] = {
    "\"Goal 2\", \"#2\" and \"G2\" for the same goal",
    "a number in place of a name, when the goals have no names and there are that many",
    "words that do not name a goal, such as \"all\" or \"reading goal\"",
};

} // namespace

extern const Rule unknown_goal_reference;
constinit const Rule unknown_goal_reference{
    .id = "unknown-goal-reference",
    .family = Family::goals,
    .severity = Severity::error,
    .basis = Basis::arithmetic,
    .title = "A service names a goal that is not there.",
    .meaning =
        "The row points to a goal that is nowhere in the IEP. A page may be missing, or the goals were renumbered.",
    .ask = "Which of my child's goals is meant here? Is a page missing?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A row that points to the wrong goal, but to one that exists, is not noticed.",
    .bad = "goals: G7, where the IEP has G1 to G4",
    .good = "goals: G4",
    .check = check,
};

} // namespace iepaudit::rules
