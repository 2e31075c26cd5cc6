#include "rules/goals/goal_words.hpp"

#include "meaning/area_set.hpp"

#include <algorithm>
#include <string>

namespace iepaudit::rules {

namespace {

Part label(std::string_view what, std::size_t index, const AreaList& areas) {
    const std::string number = std::string(what) + " " + std::to_string(index + 1);
    return is_known(areas) ? Part(number + " (" + areas_in_words(areas).shown + ")", number) : Part(number);
}

} // namespace

Part goal_label(const Case& c, std::size_t index) {
    return label("Goal", index, c.meaning().goals[index].areas);
}

Part level_label(const Case& c, std::size_t index) {
    return label("Present level", index, c.meaning().levels[index].areas);
}

Part areas_in_words(const AreaList& areas) {
    std::string words;
    for (const Area area : areas) {
        if (area != Area::other) {
            words += words.empty() ? "" : " and ";
            words += plain_name(area);
        }
    }
    return words.empty() ? Part("this area") : Part(words, "this area");
}

bool goals_are_given(const Case& c, Sink& sink) {
    if (c.iep().goals.is_absent()) {
        sink.not_checked("the file does not list goals");
        return false;
    }
    return true;
}

bool some_goal_has_no_area(const Case& c) {
    const auto& goals = c.meaning().goals;
    return std::any_of(goals.begin(), goals.end(), [](const GoalMeaning& goal) { return !is_known(goal.areas); });
}

bool names_a_goal(const ServiceRow& row) {
    return std::any_of(row.goals.begin(), row.goals.end(), [](const Words& goal) { return goal.has_value(); });
}

Place goal_cell(const ServiceRow& row) {
    if (!row.goals.is_absent()) {
        return row.goals.place;
    }
    return row.service.is_absent() ? row.place : row.service.place;
}

bool stands_in_transition_plan(const Case& c, const AreaList& areas) {
    const Transition& plan = c.iep().transition;
    return areas.only(Area::vocational_transition) && (!plan.postsecondary_goals.empty() || !plan.services.empty());
}

} // namespace iepaudit::rules
