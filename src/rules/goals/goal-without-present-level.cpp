#include "iepaudit/rule.hpp"
#include "meaning/area_set.hpp"
#include "meaning/postsecondary.hpp"
#include "rules/goals/goal_words.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    if (!goals_are_given(c, sink)) {
        return;
    }
    const List<PresentLevel>& levels = c.iep().present_levels;
    if (levels.is_absent()) {
        sink.not_checked("the file does not give present levels");
        return;
    }
    if (levels.empty()) {
        return; // missing-present-levels tells it once
    }
    AreaSet described;
    bool open_level = false;
    bool in_evaluation = false;
    for (const LevelMeaning& level : c.meaning().levels) {
        described.add(level.mentioned);
        open_level = open_level || !is_known(level.mentioned);
        in_evaluation = in_evaluation || level.in_evaluation;
    }
    for (std::size_t i = 0; i < c.iep().goals.size(); ++i) {
        const Goal& goal = c.iep().goals.items[i];
        const GoalMeaning& means = c.meaning().goals[i];
        if (!is_known(means.areas) || described.matches(means.areas) || is_postsecondary(goal) ||
            stands_in_transition_plan(c, means.areas)) {
            continue;
        }
        Finding& finding = sink.report(
            goal.statement.has_value() ? goal.statement.place : goal.place,
            say("{} has no present level: none is about {}.", {goal_label(c, i), areas_in_words(means.areas)}));
        if (in_evaluation) {
            finding.soften(Severity::note, "the present levels point to the evaluation report");
        } else if (open_level) {
            finding.soften(Severity::note, "one present level does not say what it is about");
        } else if (!means.area_stated) {
            finding.soften(Severity::note, "the area of this goal was read from its sentence");
        }
    }
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::ospi_review_form};

constexpr std::string_view leaves_alone[] = {
    "a present level under another name for the same area",
    "an area named inside another present level",
    "goals for life after school",
    "a goal whose area is not clear",
};

} // namespace

extern const Rule goal_without_present_level;
constinit const Rule goal_without_present_level{
    .id = "goal-without-present-level",
    .family = Family::goals,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "A goal has no present level.",
    .meaning =
        "The IEP sets a goal but does not tell where the child stands now. Without a start, growth cannot be seen.",
    .ask = "Where is my child now in this area, and can we write that down?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Any word about the area in a present level counts as a present level.",
    .bad = "a math goal; present levels only in reading",
    .good = "a math goal; math: solves 3 of 10 two-step problems",
    .check = check,
};

} // namespace iepaudit::rules
