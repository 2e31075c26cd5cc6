#include "meaning/planned_holds.hpp"

#include "meaning/phrases.hpp"
#include "meaning/sentences.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

enum class HoldWord : std::uint8_t {
    hold,        ///< restraint or isolation as staff would plan it
    not_a_hold,  ///< the same words for something else: a seat belt, a sound said in isolation
    turned_down, ///< just before the words: "instead of", "to prevent"
    negated,     ///< just before or just after: "is not used"
    told,        ///< the sentence tells of the past, trains staff or says who is told
    emergency,   ///< an emergency response protocol, or the test of the law
    agreed,      ///< the parent agreed
    disagreed,
};
struct HoldRow {
    std::string_view phrases;
    HoldWord word;
};
constexpr HoldRow hold_rows[] = {
    {"restraint | restrain | restrained | restraining | physical restraint | mechanical restraint | physically "
     "restrain | physical "
     "hold | hold him down | hold her down | hold them down | hold student down | hold child down | hold him on floor "
     "| hold "
     "her on floor | hold them on floor | hold student on floor | hold child on floor | held down | held on floor | "
     "pinned "
     "to floor | "
     "therapeutic hold | basket hold | bear hug hold | floor hold | supine hold | standing hold | seated hold | prone "
     "hold | two person hold | cpi hold | safe hold | protective hold | restrictive hold | controlled hold | "
     "isolation room | isolation space | isolation booth | isolation area | in isolation room | seclusion | seclude | "
     "secluded | "
     "secluding | seclusion room | "
     "placed in isolation | put in isolation | sent to isolation | moved to isolation | taken to isolation | use "
     "isolation | used "
     "isolation | use of isolation | isolation will be used | isolation may be used | isolation is used | isolation "
     "when | "
     "isolation if | isolation for | isolation until | restraint/isolation | isolation/restraint | isolated in room | "
     "locked room | locked quiet room | locked calm room | locked time out | locked in room | room from which | may "
     "not leave room "
     "until | "
     "not allowed to leave room | door held shut | door is held | hold door shut | aislamiento | sujecion fisica",
     HoldWord::hold},
    {"self restraint | show restraint | seat restraint | vehicle restraint | bus restraint | car restraint | child "
     "restraint system | safety restraint | "
     "wheelchair restraint | restraint system | positioning restraint | harness | seat belt | seatbelt | safety vest | "
     "car seat | "
     "bus | van | vehicle | wheelchair | transport | transportation | sound in isolation | word in isolation | skill "
     "in "
     "isolation | word isolation | "
     "sound isolation | phoneme isolation | isolation of sound | social isolation | isolation level | isolation for "
     "articulation | "
     "articulation | "
     "phoneme | social seclusion | medical | orthopedic | braces",
     HoldWord::not_a_hold},
    {"instead of | rather than | avoid | avoiding | prevent | preventing | prevention of | eliminate | eliminating | "
     "reduce | "
     "reducing | decrease | decreasing | alternative to | in lieu of | in place of | need for | free from",
     HoldWord::turned_down},
    {"no | not | never | without | prohibited | forbidden | free | neither | nor | don | doesn | won | non",
     HoldWord::negated},
    {"last year | history | previous | previously | in past | was | were | had | has been | have been | training | "
     "trained | report "
     "| reported | "
     "incident | documented | log | notify | notified | notification | debrief | data",
     HoldWord::told},
    {"emergency | emergency response protocol | emergency protocol | imminent | imminent likelihood | serious harm | "
     "serious bodily "
     "| immediate danger | immediate harm | immediate threat | imminent danger | imminent threat",
     HoldWord::emergency},
    {"parent agreed | parent agree | parent has agreed | parent have agreed | parent consented | parent consent | "
     "parental consent | "
     "parental agreement | consent of parent | "
     "parent agreement | parent signed | signed by parent | agreed to by parent | agreed by parent | agreed with "
     "parent | agreed with family | agreed with guardian | agreement of "
     "parent | agreement with parent | guardian "
     "agreed | guardian agree | guardian consent | mother agreed | mother agree | father agreed | father agree | "
     "family agreed | "
     "family agree | with parent permission | parent permission | guardian has agreed | guardian signed | mother "
     "signed | father "
     "signed | mother has agreed | father has agreed | "
     "parent approved | approved by parent | with parent consent",
     HoldWord::agreed},
    {"parent do not agree | parent does not agree | parent did not agree | parent has not agreed | parent have not "
     "agreed | parent "
     "disagree | parent disagreed | parent object | parent objected | parent refuse | parent refused | parent declined "
     "| without "
     "parent consent | without parent agreement | mother does not agree | father does not agree | guardian does not "
     "agree | parent "
     "don't agree | parent doesn't agree",
     HoldWord::disagreed},
};

const meaning::Vocabulary<HoldRow>& vocabulary() {
    return meaning::vocabulary_of<hold_rows>;
}

using Marks = std::vector<meaning::Mark<HoldRow>>;

bool has(const Marks& marks, HoldWord word) {
    return std::any_of(marks.begin(), marks.end(), [&](const auto& mark) { return mark.row->word == word; });
}

/// A comma or a colon between two marks parts them: "if he does not stop, staff restrain him" forbids nothing.
bool close_together(const meaning::WordList& words, const meaning::Span& first, const meaning::Span& second,
                    std::size_t reach) {
    if (first.end > second.begin || second.begin - first.end > reach) {
        return false;
    }
    for (std::size_t at = first.end; at <= second.begin; ++at) {
        const meaning::Gap gap = words[at].gap;
        if (gap == meaning::Gap::comma || gap == meaning::Gap::colon || gap == meaning::Gap::stop) {
            return false;
        }
    }
    return true;
}

/// One pass over the marks: what turns a hold down stands among its nearest neighbours.
bool is_planned(const meaning::WordList& words, const Marks& marks, std::size_t hold) {
    constexpr std::size_t before = 4;
    constexpr std::size_t after = 3;
    if (hold > 0) {
        const auto& mark = marks[hold - 1];
        const bool turns_down = mark.row->word == HoldWord::turned_down || mark.row->word == HoldWord::negated;
        if (turns_down && close_together(words, mark.at, marks[hold].at, before)) {
            return false;
        }
    }
    if (hold + 1 < marks.size()) {
        const auto& mark = marks[hold + 1];
        if (mark.row->word == HoldWord::negated && close_together(words, marks[hold].at, mark.at, after)) {
            return false;
        }
    }
    return true;
}

/// The sentence itself plans a hold.
bool plans_hold(std::string_view sentence) {
    const meaning::WordList words(sentence);
    const Marks marks = vocabulary().find(words);
    if (has(marks, HoldWord::not_a_hold) || has(marks, HoldWord::told)) {
        return false;
    }
    // The first hold decides: "restraint and isolation are not used" names two and turns both down.
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].row->word == HoldWord::hold) {
            std::size_t last = i;
            while (last + 1 < marks.size() && marks[last + 1].row->word == HoldWord::hold) {
                ++last;
            }
            return is_planned(words, marks, i) && is_planned(words, marks, last);
        }
    }
    return false;
}

/// Emergency words and agreement may stand in a sentence beside the one that plans the hold.
void look_in(const Words& field, std::vector<PlannedHold>& holds) {
    if (!field.has_value()) {
        return;
    }
    const std::size_t first = holds.size();
    meaning::for_each_sentence(*field, [&](std::string_view sentence) {
        if (plans_hold(sentence)) {
            holds.push_back({.place = field.place, .printed = sentence});
        }
    });
    if (holds.size() == first) {
        return;
    }
    holds.resize(first + 1); // one field is one cause
    const meaning::WordList words(*field);
    const Marks all = vocabulary().find(words);
    holds.back().in_emergency_only = has(all, HoldWord::emergency) && !has(all, HoldWord::disagreed);
    holds.back().parent_agreed = has(all, HoldWord::agreed) && !has(all, HoldWord::disagreed);
}

} // namespace

std::vector<PlannedHold> find_planned_holds(const Iep& iep) {
    std::vector<PlannedHold> holds;
    look_in(iep.behavior_plan, holds);
    look_in(iep.special_factors.behavior, holds);
    for (const List<Support>* supports : {&iep.accommodations, &iep.modifications, &iep.staff_supports}) {
        for (const Support& support : *supports) {
            look_in(support.description, holds);
        }
    }
    for (const ServiceRow& row : iep.services) {
        look_in(row.service, holds);
        look_in(row.note, holds);
    }
    return holds;
}

} // namespace iepaudit
