#include "iepaudit/rule.hpp"
#include "meaning/postsecondary.hpp"
#include "rules/goals/goal_words.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    if (!goals_are_given(c, sink)) {
        return;
    }
    const List<Goal>& goals = c.iep().goals;
    bool judged = goals.empty();
    for (std::size_t i = 0; i < goals.size(); ++i) {
        const Goal& goal = goals.items[i];
        const GoalReading& reading = c.meaning().goals[i].reading;
        const bool in_objectives = c.meaning().goals[i].in_objectives.contains(GoalPart::method);
        // A goal typed as a whole sentence has no column to be empty; what it does not say is missing.
        const bool given = !goal.method.is_absent() || goal.statement.has_value();
        judged = judged || given;
        const bool has_method = in_objectives || goal.method.has_value() || !reading.method.empty() ||
                                !reading.missing.contains(GoalPart::method);
        if (!given || has_method || is_postsecondary(goal)) {
            continue;
        }
        sink.report(!goal.method.is_absent() ? goal.method.place : goal.statement.place,
                    say("{} does not say how it will be measured.", {goal_label(c, i)}));
    }
    if (!judged) {
        sink.not_checked("the file does not say how goals are measured");
    }
}

constexpr Citation citations[] = {sources::wac_iep_content};

constexpr std::string_view leaves_alone[] = {
    "a method named in the goal's own sentence: \"on weekly probes\", \"as measured by\"",
    "a method named in one of the goal's short-term objectives",
    "a goal whose method was not typed into the file",
    "goals for life after school",
};

} // namespace

extern const Rule goal_no_method;
constinit const Rule goal_no_method{
    .id = "goal-no-method",
    .family = Family::goals,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "A goal does not say how it is measured.",
    .meaning = "The IEP must say how progress toward each goal is measured. Here the page leaves it open.",
    .ask = "How will you measure this, and may I see the data?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A method that does not fit the goal counts as a method.",
    .bad = "Will solve 8 of 10 two-step problems, up from 3.",
    .good = "Will solve 8 of 10 two-step problems, up from 3, on a weekly quiz.",
    .check = check,
};

} // namespace iepaudit::rules
