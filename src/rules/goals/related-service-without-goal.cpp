#include "iepaudit/rule.hpp"
#include "meaning/area_set.hpp"
#include "rules/goals/goal_words.hpp"
#include "rules/sources.hpp"

#include <algorithm>
#include <iterator>

namespace iepaudit::rules {

namespace {

/// Help that carries no goal by its nature.
constexpr Area without_goals[] = {Area::transportation,      Area::nursing_health, Area::assistive_technology,
                                  Area::parent_training,     Area::para_support,   Area::consultation,
                                  Area::extended_school_year};

bool may_need_goal(const RowMeaning& means) {
    const bool instruction = means.counting != Counting::indirect && means.counting != Counting::stands_apart &&
                             means.counting != Counting::support && !means.is_consultation && !means.is_extended_year;
    return instruction && is_known(means.service.areas) &&
           std::none_of(std::begin(without_goals), std::end(without_goals),
                        [&](Area area) { return means.service.areas.contains(area); });
}

void check(const Case& c, Sink& sink) {
    if (!goals_are_given(c, sink)) {
        return;
    }
    const bool no_goals = c.iep().goals.empty();
    const bool open_goal = some_goal_has_no_area(c);
    for (const Row& row : c.service_rows()) {
        const RowMeaning& means = row.means;
        if (means.is_sdi() || !means.goals.empty() || names_a_goal(row.printed) || !may_need_goal(means)) {
            continue;
        }
        const bool says_related = means.service.says_related || means.service.kind_stated;
        const Part why =
            no_goals
                ? Part("this IEP lists no goal")
                : Part("no goal is about " + areas_in_words(means.service.areas).shown + ", and the row names no goal",
                       "no goal is about this area, and the row names no goal");
        Finding& finding = sink.report(
            row, goal_cell(row.printed),
            says_related
                ? say("{} has no goal: {}. As a support service it can help with another goal, if the row says which.",
                      {row.label(), why})
                : say("{} has no goal: {}. As special teaching it needs its own goal. As a support service it can help "
                      "with another goal.",
                      {row.label(), why}));
        if (says_related) {
            finding.soften(Severity::note, "the row says it is a related service, and those need no goal of their own");
        } else if (open_goal) {
            finding.soften(Severity::note, "one goal does not say what it is about");
        }
    }
}

constexpr Citation citations[] = {sources::ospi_review_form, sources::wac_special_education, sources::matrix_guide};

constexpr std::string_view leaves_alone[] = {
    "transportation, interpreting, nursing, devices, parent training and paraeducators",
    "consultation between adults and summer services",
    "a row that names its goal, or a goal under another name for the same area",
};

} // namespace

extern const Rule related_service_without_goal;
constinit const Rule related_service_without_goal{
    .id = "related-service-without-goal",
    .family = Family::goals,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "A related service is tied to no goal.",
    .meaning = "No goal shows what this service is for. The state's form asks for its own goal only when the service "
               "is special teaching. But a goal makes it clear what the time should do.",
    .ask = "Is this special teaching or a support service? If support, which of my child's goals does it help with? If "
           "teaching, where is its goal?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A service that is there only for an evaluation looks like any other.",
    .bad = "Occupational therapy, 30 minutes weekly; no goal for fine motor skills",
    .good = "Occupational therapy, 30 minutes weekly; goal 4: legible letters, from 18 to 35 a minute",
    .check = check,
};

} // namespace iepaudit::rules
