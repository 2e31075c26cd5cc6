#include "meaning/transition.hpp"

#include "meaning/empty_words.hpp"
#include "meaning/phrases.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

enum class LaterLife : std::uint8_t { education, employment, independent_living };
struct LaterLifeRow {
    std::string_view phrases;
    LaterLife kind;
};
constexpr LaterLifeRow later_life_rows[] = {
    {"education | training | educational | postsecondary education | college | university | school | enroll | enrol | "
     "attend | degree | "
     "certificate | certification | apprenticeship | study | course | class | technical program | two year program | "
     "four year program | trade | military | learn",
     LaterLife::education},
    {"employment | employ | employed | job | work | working | career | business | paid | supported employment | "
     "vocation | vocational | "
     "occupation | hired | volunteer | competitive integrated",
     LaterLife::employment},
    {"independent living | independent life | live independently | daily living | living skill | community living | "
     "home living | "
     "live | budget | apartment | self care | transportation | household",
     LaterLife::independent_living},
};

const meaning::Vocabulary<LaterLifeRow>& vocabulary() {
    return meaning::vocabulary_of<later_life_rows>;
}

struct Kinds {
    bool education = false;
    bool employment = false;
    bool independent_living = false;
};

Kinds kinds_in(std::string_view text) {
    Kinds kinds;
    const meaning::WordList words(text);
    for (const auto& mark : vocabulary().find(words)) {
        kinds.education = kinds.education || mark.row->kind == LaterLife::education;
        kinds.employment = kinds.employment || mark.row->kind == LaterLife::employment;
        kinds.independent_living = kinds.independent_living || mark.row->kind == LaterLife::independent_living;
    }
    return kinds;
}

bool is_empty_cell(std::string_view words) {
    return meaning::says_none(words) || meaning::says_undecided(words);
}

Presence presence_of(const Words& words) {
    return words.has_value() && is_empty_cell(*words) ? Presence::blank : words.presence;
}

Presence presence_of(const List<Words>& list) {
    const bool says_nothing =
        list.presence == Presence::value &&
        std::all_of(list.begin(), list.end(), [](const Words& item) { return presence_of(item) != Presence::value; });
    return says_nothing ? Presence::blank : list.presence;
}

/// The heading says which kind a goal is; without one, its own words do.
void read_goal(const Support& goal, TransitionMeaning& transition) {
    const bool has_words = presence_of(goal.description) == Presence::value;
    const bool is_open = goal.description.is_absent();
    Kinds kinds = goal.area.has_value() ? kinds_in(*goal.area) : Kinds{};
    const bool no_heading = !kinds.education && !kinds.employment && !kinds.independent_living;
    if (!has_words) {
        if (kinds.independent_living && !kinds.education && !kinds.employment && !is_open) {
            transition.empty_independent_living = true;
            transition.independent_living = goal.description.place;
        }
        transition.unplaced_goal = transition.unplaced_goal || is_open; // the line's words were not typed in
        return;
    }
    if (no_heading) {
        kinds = kinds_in(*goal.description);
    }
    transition.education_goal = transition.education_goal || kinds.education;
    transition.employment_goal = transition.employment_goal || kinds.employment;
    transition.unplaced_goal =
        transition.unplaced_goal || (!kinds.education && !kinds.employment && !kinds.independent_living);
}

} // namespace

TransitionMeaning understand_transition(const Iep& iep, const std::vector<RowMeaning>& rows) {
    const Transition& page = iep.transition;
    TransitionMeaning transition;
    for (const Support& goal : page.postsecondary_goals) {
        read_goal(goal, transition);
    }
    transition.services = presence_of(page.services);
    for (const Support& goal : page.postsecondary_goals) {
        transition.services = std::max(transition.services, presence_of(goal.services));
    }
    const bool in_matrix = std::any_of(rows.begin(), rows.end(), [](const RowMeaning& row) {
        return row.service.areas.contains(Area::vocational_transition);
    });
    if (in_matrix) {
        transition.services = Presence::value;
    }
    transition.assessments = presence_of(page.assessments);
    transition.course_of_study = presence_of(page.course_of_study);
    transition.agencies = presence_of(page.agency_linkages);
    return transition;
}

} // namespace iepaudit
