#include "meaning/behavior.hpp"

#include "meaning/empty_words.hpp"
#include "meaning/phrases.hpp"
#include "meaning/planned_holds.hpp"
#include "meaning/sentences.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

enum class BehaviorWord : std::uint8_t {
    behavior, ///< what the child does
    impedes,  ///< gets in the way
    learning, ///< of what
    takes_back,
    support, ///< positive supports, strategies and plans
};
struct BehaviorRow {
    std::string_view phrases;
    BehaviorWord word;
};
constexpr BehaviorRow behavior_rows[] = {
    {"behavior | behaviour | behavioral | aggression | aggressive | outburst | tantrum | meltdown | elopement | "
     "eloping | elope | "
     "leaving class | outbursts | defiance | hitting | throwing | conducta",
     BehaviorWord::behavior},
    {"impede | impeding | impeded | interfere | interfering | interfered | interference | hinder | hindering | disrupt "
     "| "
     "disrupting | disrupted | get in way | "
     "getting in way | got in way | keep from | prevent | preventing | impide | impiden",
     BehaviorWord::impedes},
    {"learning | learn | education | instruction | lesson | class | classroom | peer | classmate | other | others | "
     "progress | "
     "access | participation | aprendizaje",
     BehaviorWord::learning},
    {"not | no | never | without | rarely | no longer | doesn | isn | don | didn | used to | in past | last year | "
     "previously | "
     "none",
     BehaviorWord::takes_back},
    {"positive | support | strategy | strategies | plan | bip | pbsp | fba | break | calm | calming | check in | check "
     "out | "
     "check in/check out | reward | praise | token | reinforcement | reinforce | incentive | choice | choices | "
     "sensory | movement | "
     "fidget | timer | cue | prompt | redirection | redirect | de escalation | deescalation | coping | zones | self "
     "regulation | "
     "regulation | social story | social stories | social skill | behavior chart | behavior contract | quiet corner | "
     "quiet space | "
     "cool down | safe place | safe person | trusted adult | preferential seating | visual schedule | counseling | "
     "mentor | goal | "
     "seat | seating | intervention",
     BehaviorWord::support},
};

const meaning::Vocabulary<BehaviorRow>& vocabulary() {
    return meaning::vocabulary_of<behavior_rows>;
}

struct Signs {
    std::array<bool, 5> has{};
    [[nodiscard]] bool operator[](BehaviorWord word) const { return has[static_cast<std::size_t>(word)]; }
};

Signs read_signs(std::string_view text) {
    Signs signs;
    const meaning::WordList words(text);
    for (const auto& mark : vocabulary().find(words)) {
        signs.has[static_cast<std::size_t>(mark.row->word)] = true;
    }
    return signs;
}

/// "Behavior gets in the way of learning", in one sentence that does not take it back.
bool says_impedes(std::string_view sentence) {
    const Signs signs = read_signs(sentence);
    return signs[BehaviorWord::behavior] && signs[BehaviorWord::impedes] && signs[BehaviorWord::learning] &&
           !signs[BehaviorWord::takes_back];
}

void find_impeding(const Words& field, BehaviorMeaning& behavior) {
    if (!field.has_value() || behavior.impedes_learning) {
        return;
    }
    meaning::for_each_sentence(*field, [&](std::string_view sentence) {
        if (!behavior.impedes_learning && says_impedes(sentence)) {
            behavior.impedes_learning = true;
            behavior.place = field.place;
            behavior.printed = sentence;
        }
    });
}

/// The special-factors line asks "does behavior impede learning?", so a bare "yes" answers it.
void read_special_factor(const Words& factor, BehaviorMeaning& behavior) {
    if (!factor.has_value()) {
        return;
    }
    const std::string text = text::fold(*factor);
    const bool is_yes = text == "yes" || text == "y" || text == "true" || text == "x" || text.starts_with("yes,") ||
                        text.starts_with("yes.") || text.starts_with("yes ") || text.starts_with("yes:") ||
                        text.starts_with("yes;");
    const Signs signs = read_signs(text);
    if (is_yes || (signs[BehaviorWord::impedes] && signs[BehaviorWord::learning] && !signs[BehaviorWord::takes_back])) {
        behavior.impedes_learning = true;
        behavior.place = factor.place;
        behavior.printed = *factor;
    }
}

bool is_about_behavior(const AreaList& areas) {
    return areas.contains(Area::behavior) || areas.contains(Area::social_emotional) || areas.contains(Area::counseling);
}

bool is_support(const Words& field) {
    return field.has_value() && read_signs(*field)[BehaviorWord::support] && !meaning::says_none(*field);
}

bool has_support(const Iep& iep, const Meaning& meaning) {
    const auto about = [](const AreaList& areas) { return is_about_behavior(areas); };
    if (iep.behavior_plan.has_value() && !meaning::says_none(*iep.behavior_plan)) {
        return true;
    }
    for (const List<Support>* supports : {&iep.accommodations, &iep.modifications, &iep.staff_supports}) {
        if (std::any_of(supports->begin(), supports->end(),
                        [](const Support& support) { return is_support(support.description); })) {
            return true;
        }
    }
    const bool in_factors = is_support(iep.special_factors.behavior);
    return in_factors ||
           std::any_of(meaning.goals.begin(), meaning.goals.end(),
                       [&](const GoalMeaning& goal) { return about(goal.areas); }) ||
           std::any_of(meaning.rows.begin(), meaning.rows.end(), [&](const RowMeaning& row) {
               return about(row.service.areas) || row.provider.roles.contains(Provider::behavior_specialist);
           });
}

} // namespace

BehaviorMeaning understand_behavior(const Iep& iep, const Meaning& meaning) {
    BehaviorMeaning behavior;
    read_special_factor(iep.special_factors.behavior, behavior);
    for (const PresentLevel& level : iep.present_levels) {
        find_impeding(level.current_level, behavior);
        find_impeding(level.impact, behavior);
    }
    behavior.has_support = has_support(iep, meaning);
    behavior.plan_is_open = iep.behavior_plan.is_absent();
    behavior.holds = find_planned_holds(iep);
    return behavior;
}

} // namespace iepaudit
