#include "iepaudit/rule.hpp"
#include "meaning/area_set.hpp"
#include "meaning/postsecondary.hpp"
#include "rules/goals/goal_words.hpp"
#include "rules/sources.hpp"

#include <algorithm>
#include <cstdint>

namespace iepaudit::rules {

namespace {

/// Who serves a goal, the best first.
enum class Served : std::uint8_t { taught, by_related, by_consulting, by_support, by_nobody };

/// School subjects are taught; therapy alone does not teach them.
bool is_subject(const AreaList& areas) {
    constexpr Area subjects[] = {Area::reading, Area::written_expression, Area::math, Area::academic_general,
                                 Area::pre_academic};
    return !areas.empty() && std::all_of(areas.begin(), areas.end(), [&](Area area) {
        return std::find(std::begin(subjects), std::end(subjects), area) != std::end(subjects);
    });
}

/// What a class in life skills teaches beside chores: to make oneself understood and to get along.
bool is_life_skill(const AreaList& areas) {
    constexpr Area skills[] = {Area::communication, Area::social_emotional, Area::vocational_transition};
    return !areas.empty() && std::all_of(areas.begin(), areas.end(), [&](Area area) {
        return std::find(std::begin(skills), std::end(skills), area) != std::end(skills);
    });
}

/// Areas of all rows by what they can do for a goal, and whether a service row leaves its area open.
struct Help {
    AreaSet teaching;
    AreaSet related;
    AreaSet consulting;
    AreaSet support;
    bool open_row = false;
};

Served kind_of(const RowMeaning& row) {
    switch (row.service.kind) {
    case ServiceKind::specially_designed_instruction:
    case ServiceKind::related_service:
        if (!row.is_consultation) {
            return row.is_sdi() ? Served::taught : Served::by_related;
        }
        return Served::by_consulting;
    case ServiceKind::consultation:
        return Served::by_consulting;
    case ServiceKind::extended_school_year:
        return Served::taught;
    case ServiceKind::supplementary_aid:
    case ServiceKind::transportation:
    case ServiceKind::other:
        break;
    }
    return Served::by_support;
}

Help help_in(const Case& c) {
    Help help;
    for (const Row& line : c.rows()) {
        const RowMeaning& row = line.means;
        const Served kind = kind_of(row);
        AreaSet& areas = kind == Served::taught          ? help.teaching
                         : kind == Served::by_related    ? help.related
                         : kind == Served::by_consulting ? help.consulting
                                                         : help.support;
        areas.add(row.service.areas);
        if (kind == Served::by_support) {
            areas.add(read_areas(line.printed.service.value)); // an aide "in math class" helps with math
        }
        help.open_row = help.open_row || (row.goals.empty() && !is_known(row.service.areas) &&
                                          (row.is_service() || row.service.kind == ServiceKind::other));
    }
    return help;
}

/// A row that names the goal, or bears its very name, is a fact; the same area is only a likely link.
Served served_by_links(const Case& c, const GoalMeaning& goal) {
    Served best = Served::by_nobody;
    for (const Link& link : goal.rows) {
        if (!link.stated && is_known(goal.areas)) {
            continue;
        }
        const Served kind = kind_of(c.meaning().rows[link.index]);
        best = std::min(best, kind == Served::by_related ? Served::taught : kind);
    }
    return best;
}

Served served_by_areas(const Help& help, const AreaList& areas) {
    AreaList life_skills;
    life_skills.add(Area::adaptive);
    if (help.teaching.matches(areas) || (is_life_skill(areas) && help.teaching.matches(life_skills))) {
        return Served::taught;
    }
    if (help.related.matches(areas)) {
        return is_subject(areas) ? Served::by_related : Served::taught;
    }
    return help.consulting.matches(areas) ? Served::by_consulting
           : help.support.matches(areas)  ? Served::by_support
                                          : Served::by_nobody;
}

void report(const Case& c, Sink& sink, std::size_t i, Served served, bool open_row) {
    const Goal& goal = c.iep().goals.items[i];
    const Place place = goal.statement.has_value() ? goal.statement.place : goal.place;
    const Part label = goal_label(c, i);
    if (served == Served::by_nobody) {
        Finding& finding = sink.report(place, say("{} has no service: no row is about {}, and no row names this goal.",
                                                  {label, areas_in_words(c.meaning().goals[i].areas)}));
        if (open_row) {
            finding.soften(Severity::note, "one row does not say what it is about");
        } else if (c.iep().behavior_plan.has_value() && (c.meaning().goals[i].areas.contains(Area::behavior) ||
                                                         c.meaning().goals[i].areas.contains(Area::social_emotional))) {
            finding.soften(Severity::note, "a behavior plan is part of this IEP");
        }
        return;
    }
    const std::string_view only = served == Served::by_related      ? "only a therapy or support service"
                                  : served == Served::by_consulting ? "only consultation between adults"
                                                                    : "only an aid or a support";
    sink.report(place, say("{} is not taught by anyone: {} is about {}.",
                           {label, only, areas_in_words(c.meaning().goals[i].areas)}))
        .soften(Severity::warning, "some help in this area is listed");
}

void check(const Case& c, Sink& sink) {
    if (!goals_are_given(c, sink)) {
        return;
    }
    const Iep& iep = c.iep();
    if (iep.services.empty()) {
        if (!iep.goals.empty() && !iep.services.is_absent()) {
            sink.report(iep.services.place,
                        say("The IEP has {} and no service at all.",
                            {iep.goals.size() == 1 ? std::string("1 goal") : Part(iep.goals.size()).shown + " goals"}));
        }
        return;
    }
    const Help help = help_in(c);
    for (std::size_t i = 0; i < iep.goals.size(); ++i) {
        const GoalMeaning& goal = c.meaning().goals[i];
        const Served served = std::min(served_by_links(c, goal), served_by_areas(help, goal.areas));
        const bool unplaced = served == Served::by_nobody && !is_known(goal.areas);
        if (served != Served::taught && !unplaced && !is_postsecondary(iep.goals.items[i]) &&
            !stands_in_transition_plan(c, goal.areas)) {
            report(c, sink, i, served, help.open_row);
        }
    }
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::matrix_guide};

constexpr std::string_view leaves_alone[] = {
    "goals for life after school, which the transition plan serves",
    "a communication or motor goal served by the therapist",
    "a communication, social or work goal served by a class in life skills",
    "a goal in one school subject served by a row for academics in general",
    "a row that names the goal, whatever its area",
    "a goal whose area is not clear",
};

} // namespace

extern const Rule goal_without_service;
constinit const Rule goal_without_service{
    .id = "goal-without-service",
    .family = Family::goals,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "A goal has no service.",
    .meaning = "The IEP sets a goal, but no row of the service table gives time to work on it.",
    .ask = "Who will teach my child this, and for how many minutes?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A goal counts as served when a row of the same area is there, even if that time goes to something else.",
    .bad = "a math goal; services only in reading",
    .good = "a math goal; Math, 30 minutes, 4 times weekly",
    .check = check,
};

} // namespace iepaudit::rules
