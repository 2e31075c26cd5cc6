#include "meaning/area.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace meaning {

const Vocabulary<AreaRow>& area_vocabulary() {
    return vocabulary_of<area_rows>;
}

std::vector<AreaMark> surest_marks(const std::vector<AreaMark>& marks, Span within) {
    const auto counts = [&](const AreaMark& mark) {
        return mark.row->area != Area::other && mark.at.begin >= within.begin && mark.at.end <= within.end;
    };
    Clue surest = Clue::hint;
    for (const AreaMark& mark : marks) {
        if (counts(mark)) {
            surest = std::max(surest, mark.row->clue);
        }
    }
    std::vector<AreaMark> kept;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(kept),
                 [&](const AreaMark& mark) { return counts(mark) && mark.row->clue == surest; });
    return kept;
}

} // namespace meaning

namespace {

using namespace meaning;

/// First the areas named, then those near them: the first one is the area of the text.
AreaList areas_of(const std::vector<AreaMark>& marks) {
    AreaList areas;
    for (const AreaMark& mark : marks) {
        areas.add(mark.row->area);
        if (mark.row->also == Also::both) {
            areas.add(mark.row->second);
        }
    }
    for (const AreaMark& mark : marks) {
        if (mark.row->also == Also::near) {
            areas.add(mark.row->second);
        }
    }
    return areas;
}

/// The pieces of a goal sentence, the most telling first: a heading before a colon, the skill after "will", the rest
/// before it. "As measured by ..." names who measures, never what. A text without "will" is one piece.
std::array<Span, 3> pieces(const WordList& words) {
    std::size_t heading = 0;
    std::size_t skill = 0;
    std::size_t end = words.size();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (skill == 0 && heading == 0 && (words[i].gap == Gap::colon || words[i].gap == Gap::dash)) {
            heading = i;
        }
        if (skill == 0 && words[i].is("will")) {
            skill = i + 1;
        } else if (skill > 0 && (words[i].is("measured") || words[i].is("evidenced"))) {
            end = i;
            break;
        }
    }
    if (skill == 0) {
        return {Span{0, end}, Span{}, Span{}};
    }
    return {Span{0, heading}, Span{skill, end}, Span{0, skill - 1}};
}

/// "/r/", "/th/": a speech sound, written the way therapists write it.
bool writes_a_speech_sound(std::string_view folded) {
    constexpr std::size_t longest_sound = 3;
    for (std::size_t at = folded.find('/'); at != std::string_view::npos; at = folded.find('/', at + 1)) {
        std::size_t end = at + 1;
        while (end < folded.size() && text::is_letter(folded[end])) {
            ++end;
        }
        const std::size_t letters = end - at - 1;
        const bool begins = at == 0 || !text::is_word(folded[at - 1]);
        const bool closed = end < folded.size() && folded[end] == '/';
        if (begins && closed && letters >= 1 && letters <= longest_sound &&
            (end + 1 == folded.size() || !text::is_word(folded[end + 1]))) {
            return true;
        }
    }
    return false;
}

struct Pair {
    Area a;
    Area b;
};

// Which area's service or goal can stand for another's. Each pair holds both ways.
constexpr std::array close_areas{
    Pair{Area::behavior, Area::social_emotional},
    Pair{Area::academic_general, Area::reading},
    Pair{Area::academic_general, Area::written_expression},
    Pair{Area::academic_general, Area::math},
    Pair{Area::academic_general, Area::study_organization},
    Pair{Area::academic_general, Area::pre_academic},
    Pair{Area::pre_academic, Area::reading},
    Pair{Area::pre_academic, Area::written_expression},
    Pair{Area::pre_academic, Area::math},
    Pair{Area::pre_academic, Area::adaptive},
    Pair{Area::counseling, Area::social_emotional},
    Pair{Area::counseling, Area::behavior},
    Pair{Area::social_work, Area::social_emotional},
    Pair{Area::social_work, Area::behavior},
    Pair{Area::social_work, Area::counseling},
    Pair{Area::adapted_pe, Area::physical_therapy},
};

} // namespace

AreaList read_areas(std::string_view text) {
    const WordList words(text);
    const auto marks = area_vocabulary().find(words);
    for (const Span piece : pieces(words)) {
        if (const auto kept = surest_marks(marks, piece); !kept.empty() && kept.front().row->clue != Clue::hint) {
            return areas_of(kept);
        }
    }
    if (writes_a_speech_sound(text)) {
        AreaList areas;
        areas.add(Area::communication);
        return areas;
    }
    for (const Span piece : pieces(words)) {
        if (const auto kept = surest_marks(marks, piece); !kept.empty()) {
            return areas_of(kept);
        }
    }
    return {};
}

bool areas_match(Area a, Area b) {
    return a == b || std::any_of(close_areas.begin(), close_areas.end(), [&](const Pair& pair) {
               return (pair.a == a && pair.b == b) || (pair.a == b && pair.b == a);
           });
}

bool areas_match(const AreaList& a, const AreaList& b) {
    return std::any_of(a.begin(), a.end(), [&](Area one) {
        return std::any_of(b.begin(), b.end(), [&](Area other) { return areas_match(one, other); });
    });
}

} // namespace iepaudit
