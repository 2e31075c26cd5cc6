#include "iepaudit/rule.hpp"
#include "rules/goals/goal_words.hpp"
#include "rules/sources.hpp"
#include "text/fold.hpp"

namespace iepaudit::rules {

namespace {

/// Both are numbers in one unit, and more of it is better.
bool can_be_compared(const GoalReading& reading) {
    const auto& from = reading.baseline;
    const auto& to = reading.target;
    return from && to && from->value && to->value && !reading.units_differ && !reading.less_is_better &&
           !reading.maintains && (from->unit == to->unit || from->unit.empty() || to->unit.empty());
}

/// The text gets harder, or only one of the two names how hard it is.
bool difficulty_differs(const GoalReading& reading) {
    return reading.baseline->grade != reading.target->grade;
}

/// Equal numbers with other words around them ("80% with help", "80% alone") may well be growth.
bool words_differ(const Goal& goal) {
    return goal.baseline.has_value() && goal.target.has_value() &&
           text::fold(goal.baseline.value) != text::fold(goal.target.value);
}

/// "6 times a week" to "1 time a week" names no act: it may well be one that is wanted less.
bool counts_unnamed_acts(const GoalReading& reading) {
    return reading.baseline->unit.starts_with("time") && reading.target->unit.starts_with("time");
}

void check(const Case& c, Sink& sink) {
    if (!goals_are_given(c, sink)) {
        return;
    }
    const List<Goal>& goals = c.iep().goals;
    for (std::size_t i = 0; i < goals.size(); ++i) {
        const Goal& goal = goals.items[i];
        const GoalReading& reading = c.meaning().goals[i].reading;
        if (!can_be_compared(reading) || difficulty_differs(reading)) {
            continue;
        }
        const double from = *reading.baseline->value;
        const double to = *reading.target->value;
        const bool same = to == from;
        if (to > from || (same && words_differ(goal)) || (!same && counts_unnamed_acts(reading))) {
            continue;
        }
        Finding& finding = sink.report(goal.target.has_value()      ? goal.target.place
                                       : goal.statement.has_value() ? goal.statement.place
                                                                    : goal.place,
                                       same ? say("{} starts at {} and aims at {}, so it asks for no growth.",
                                                  {goal_label(c, i), quoted(reading.baseline->text, "a number"),
                                                   quoted(reading.target->text, "the same number")})
                                            : say("{} starts at {} and aims at {}, which is less.",
                                                  {goal_label(c, i), quoted(reading.baseline->text, "a number"),
                                                   quoted(reading.target->text, "a smaller number")}));
        if (same && reading.from_text) {
            finding.soften(Severity::note, "the sentence may name harder work that this program does not see");
        }
    }
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::endrew_f};

constexpr std::string_view leaves_alone[] = {
    "goals where less is better: incidents, prompts, errors, seconds to start, distance from a line, level of help",
    "a number of times that goes down, when nothing says of what",
    "goals that keep a skill up",
    "the same percent at a higher grade or on harder work",
    "a start and an end in different units, which unmeasurable-goal reports",
};

} // namespace

extern const Rule goal_target_not_above_baseline;
constinit const Rule goal_target_not_above_baseline{
    .id = "goal-target-not-above-baseline",
    .family = Family::goals,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "A goal asks for no growth.",
    .meaning = "The number to reach is not better than the number today. A goal is meant to move the child forward.",
    .ask = "What growth do we expect from my child by the date?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A goal that asks for very little growth is not noticed, and neither is one that lowers a number where "
              "less is better.",
    .bad = "from 70% to 70%",
    .good = "from 70% to 85%",
    .check = check,
};

} // namespace iepaudit::rules
