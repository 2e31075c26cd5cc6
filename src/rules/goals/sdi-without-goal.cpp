#include "iepaudit/rule.hpp"
#include "meaning/area_set.hpp"
#include "rules/goals/goal_words.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    if (!goals_are_given(c, sink)) {
        return;
    }
    const bool no_goals = c.iep().goals.empty();
    const bool open_goal = some_goal_has_no_area(c);
    for (const Row& row : c.service_rows()) {
        const RowMeaning& means = row.means;
        // A row that names a goal which is not there is one cause, and unknown-goal-reference tells it.
        if (!means.is_sdi() || means.is_consultation || means.is_extended_year || !means.goals.empty() ||
            names_a_goal(row.printed) || stands_in_transition_plan(c, means.service.areas)) {
            continue;
        }
        if (no_goals) {
            sink.report(row, goal_cell(row.printed),
                        say("{} is special teaching, and this IEP lists no goal.", {row.label()}));
        } else if (is_known(means.service.areas)) {
            Finding& finding =
                sink.report(row, goal_cell(row.printed),
                            say("{} is special teaching, but no goal is about {}, and the row names no goal.",
                                {row.label(), areas_in_words(means.service.areas)}));
            if (open_goal) {
                finding.soften(Severity::note, "one goal does not say what it is about, and may be about this");
            }
        }
    }
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::ospi_review_form, sources::matrix_guide};

constexpr std::string_view leaves_alone[] = {
    "a goal under another name for the same area, such as \"written language\" for writing",
    "a row that names its goal, whatever the area",
    "lessons in work skills when the transition plan has goals of its own",
    "consultation, summer services, aids and related services",
    "a service whose area is not clear, as long as the IEP has goals",
};

} // namespace

extern const Rule sdi_without_goal;
constinit const Rule sdi_without_goal{
    .id = "sdi-without-goal",
    .family = Family::goals,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "Special teaching has no goal.",
    .meaning =
        "The IEP lists special teaching, but no goal says what it is meant to change. Nobody can tell if it works.",
    .ask = "Which of my child's goals is this teaching for? If there is none, can we write one?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A row for two areas is left alone when only one of them has a goal.",
    .bad = "Math (specially designed instruction), goals only in reading",
    .good = "Math (specially designed instruction), goal 2: solve two-step problems, from 3 of 10 to 8 of 10",
    .check = check,
};

} // namespace iepaudit::rules
