#include "iepaudit/rule.hpp"
#include "meaning/area_set.hpp"
#include "rules/goals/goal_words.hpp"
#include "rules/sources.hpp"

#include <algorithm>
#include <iterator>

namespace iepaudit::rules {

namespace {

/// Background or a tool, not something a goal is set for.
constexpr Area background[] = {Area::nursing_health, Area::transportation, Area::assistive_technology,
                               Area::para_support,   Area::consultation,   Area::extended_school_year,
                               Area::parent_training};

bool calls_for_goal(const LevelMeaning& level) {
    return level.is_need && level.need_stated && !level.met_otherwise && is_known(level.areas) &&
           std::none_of(std::begin(background), std::end(background),
                        [&](Area area) { return level.areas.contains(area); });
}

/// Areas of goals, of rows of every kind, of aids and supports, of the behavior plan and of the transition plan.
AreaSet areas_worked_on(const Case& c) {
    AreaSet worked_on = areas_of_supports(c.iep());
    for (const GoalMeaning& goal : c.meaning().goals) {
        worked_on.add(goal.areas);
    }
    for (const RowMeaning& row : c.meaning().rows) {
        worked_on.add(row.service.areas);
    }
    AreaList plans;
    if (c.iep().behavior_plan.has_value()) {
        plans.add(Area::behavior);
        plans.add(Area::social_emotional);
    }
    if (c.iep().transition.has_value()) {
        plans.add(Area::vocational_transition);
    }
    worked_on.add(plans);
    return worked_on;
}

void check(const Case& c, Sink& sink) {
    if (!goals_are_given(c, sink)) {
        return;
    }
    const List<PresentLevel>& levels = c.iep().present_levels;
    if (levels.is_absent()) {
        sink.not_checked("the file does not give present levels");
        return;
    }
    const AreaSet worked_on = areas_worked_on(c);
    const bool open_goal = some_goal_has_no_area(c);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const LevelMeaning& level = c.meaning().levels[i];
        if (!calls_for_goal(level) || worked_on.matches(level.areas)) {
            continue;
        }
        const PresentLevel& printed = levels.items[i];
        Finding& finding = sink.report(printed.current_level.has_value() ? printed.current_level.place : printed.place,
                                       say("{} names a need, but no goal, service or support is about {}.",
                                           {level_label(c, i), areas_in_words(level.areas)}));
        if (level.only_parent_concern) {
            finding.soften(Severity::note, "a parent's concern names the need");
        } else if (open_goal) {
            finding.soften(Severity::note, "one goal does not say what it is about");
        }
    }
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::ospi_review_form};

constexpr std::string_view leaves_alone[] = {
    "a strength, an average score, \"no concern\", \"no adverse impact\"",
    "a level that does not call itself a need",
    "medical background, transportation and devices",
    "a need that a service, an aid or a plan for behavior or transition is about",
    "words that say how the need is met without a goal",
};

} // namespace

extern const Rule need_without_goal;
constinit const Rule need_without_goal{
    .id = "need-without-goal",
    .family = Family::goals,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "A need has no goal.",
    .meaning = "The IEP names a need, but nobody plans to work on it.",
    .ask = "Should there be a goal or a support for this need of my child?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A need that is only given in numbers, without a grade to compare with, is not seen as a need.",
    .bad = "math: works two years below grade level; no goal and no service in math",
    .good = "math: works two years below grade level; goal 3 is in math",
    .check = check,
};

} // namespace iepaudit::rules
