#include "iepaudit/rule.hpp"
#include "meaning/area_set.hpp"
#include "rules/goals/goal_words.hpp"
#include "rules/sources.hpp"

#include <algorithm>

namespace iepaudit::rules {

namespace {

/// What the state tests when the page does not say which subject the alternate test is in.
AreaList tested_subjects() {
    AreaList areas;
    for (const Area area : {Area::reading, Area::written_expression, Area::math, Area::academic_general}) {
        areas.add(area);
    }
    return areas;
}

struct Tested {
    AreaSet areas;
    bool any = false;
    bool any_subject_open = false;
};

/// Areas with an alternate test; also reports where the page says the parent was not told.
Tested alternately_tested(const Case& c, Sink& sink) {
    Tested tested;
    for (const AssessmentRow& row : c.iep().assessment_participation) {
        if (!row.alternate.has_value() || !row.alternate.value) {
            continue;
        }
        tested.any = true;
        const AreaList areas = read_areas(row.assessment.value);
        tested.areas.add(is_known(areas) ? areas : tested_subjects());
        tested.any_subject_open = tested.any_subject_open || !is_known(areas);
        const FlagField& told = row.parent_informed;
        if (told.is_blank() || (told.has_value() && !told.value)) {
            sink.report(told.place, say("An alternate test is planned, but the page does not say that you were told "
                                        "what it changes."));
        }
    }
    return tested;
}

void check(const Case& c, Sink& sink) {
    const auto& rows = c.iep().assessment_participation;
    if (std::none_of(rows.begin(), rows.end(), [](const AssessmentRow& row) { return row.alternate.has_value(); })) {
        sink.not_checked("the file does not say whether an alternate test is used");
        return;
    }
    const Tested tested = alternately_tested(c, sink);
    if (!tested.any || !goals_are_given(c, sink)) {
        return;
    }
    const List<Goal>& goals = c.iep().goals;
    bool any_given = goals.empty();
    for (std::size_t i = 0; i < goals.size(); ++i) {
        const List<Words>& steps = goals.items[i].objectives;
        any_given = any_given || !steps.is_absent();
        const bool none = !steps.is_absent() &&
                          std::none_of(steps.begin(), steps.end(), [](const Words& step) { return step.has_value(); });
        if (!none || !tested.areas.matches(c.meaning().goals[i].areas)) {
            continue;
        }
        Finding& finding =
            sink.report(steps.place, say("{} has no short-term objectives, and this area has an alternate test.",
                                         {goal_label(c, i)}));
        if (tested.any_subject_open) {
            finding.soften(Severity::warning, "the page does not say which subjects the alternate test is in");
        }
    }
    if (!any_given) {
        sink.not_checked("the file does not give short-term objectives");
    }
}

constexpr Citation citations[] = {sources::wac_iep_content};

constexpr std::string_view leaves_alone[] = {
    "goals in areas that have no alternate test",
    "children who take the regular state test, with or without accommodations",
    "goals whose objectives were not typed into the file",
};

} // namespace

extern const Rule alternate_assessment_no_objectives;
constinit const Rule alternate_assessment_no_objectives{
    .id = "alternate-assessment-no-objectives",
    .family = Family::goals,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "An alternate test is planned, but short-term objectives are missing.",
    .meaning = "A child who takes an alternate state test needs short-term objectives: small steps to each goal. The "
               "parent must be told "
               "what that test changes.",
    .ask = "Where are the short-term objectives for my child's goals, and what does the alternate test change?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Whether the steps lead to the goal is not judged.",
    .bad = "math goal, alternate math test, objectives: (empty)",
    .good = "math goal, alternate math test, objectives: count to 10; count to 20",
    .check = check,
};

} // namespace iepaudit::rules
