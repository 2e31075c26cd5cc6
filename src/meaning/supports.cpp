#include "meaning/supports.hpp"

#include "meaning/empty_words.hpp"
#include "meaning/phrases.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

enum class VagueWord : std::uint8_t {
    help,   ///< help of some kind
    device, ///< a tool of some kind
    filler, ///< says when, who or how much, never what
};
struct VagueRow {
    std::string_view phrases;
    VagueWord word;
};
/// A support whose words are all in this table names no help; a device whose words are all in it names no device.
constexpr VagueRow vague_rows[] = {
    {"help | support | assistance | accommodation | modification | aid | attention | intervention | ayuda | apoyo",
     VagueWord::help},
    {"assistive technology | assistive technology device | assistive | technology | at | device | equipment | software "
     "| app | tool | "
     "electronic | tech | hardware | item",
     VagueWord::device},
    {"as needed | needed | as appropriate | appropriate | when needed | if needed | need | as necessary | necessary | "
     "when necessary | "
     "extra | additional | more | some | general | teacher | staff | adult | school | classroom | class | in | from | "
     "with | to | of | "
     "for | by | on | upon | request | requested | available | when | if | as | be | will | may | is | are | provide | "
     "provided | "
     "give | given | student | all | setting | subject | area | other | various | appropriate | regular | academic | "
     "academically | "
     "behavioral | during | throughout | day | time | child | his | her | their | use | using | access | yes | s | low "
     "| high | "
     "determined | team | per | discretion | at teacher discretion | teacher discretion | ongoing | daily | always | "
     "sometimes | "
     "individual | individualized | according | segun | sea | necesario | adicional",
     VagueWord::filler},
};

const meaning::Vocabulary<VagueRow>& vocabulary() {
    return meaning::vocabulary_of<vague_rows>;
}

/// The vague words of a text when every word is vague; else none.
std::vector<meaning::Mark<VagueRow>> vague_words(std::string_view text) {
    const meaning::WordList words(text);
    auto marks = vocabulary().find(words);
    std::size_t covered = 0;
    for (const auto& mark : marks) {
        covered += mark.at.end - mark.at.begin;
    }
    if (covered != words.size()) {
        marks.clear();
    }
    return marks;
}

bool says_only_help(std::string_view text) {
    const auto marks = vague_words(text);
    return std::any_of(marks.begin(), marks.end(), [](const auto& mark) { return mark.row->word == VagueWord::help; });
}

bool names_device(const Words& words) {
    return words.has_value() && !meaning::says_none(*words) && !meaning::says_undecided(*words) &&
           vague_words(*words).empty();
}

bool speaks_of_technology(const Words& words) {
    return words.has_value() && names_device(words) && read_areas(*words).contains(Area::assistive_technology);
}

} // namespace

SupportsMeaning understand_supports(const Iep& iep, const std::vector<RowMeaning>& rows) {
    SupportsMeaning supports;
    for (std::size_t i = 0; i < iep.accommodations.size(); ++i) {
        const Words& description = iep.accommodations.items[i].description;
        if (description.has_value() && says_only_help(*description)) {
            supports.vague_accommodations.push_back(i);
        }
    }
    const AssistiveTechnology& technology = iep.assistive_technology;
    supports.technology_declined = technology.description.has_value() && meaning::says_none(*technology.description);
    supports.names_device = names_device(technology.description) ||
                            std::any_of(technology.services.begin(), technology.services.end(), names_device);
    supports.device_elsewhere = std::any_of(rows.begin(), rows.end(), [](const RowMeaning& row) {
        return row.service.areas.contains(Area::assistive_technology);
    });
    for (const Support& accommodation : iep.accommodations) {
        supports.device_elsewhere = supports.device_elsewhere || speaks_of_technology(accommodation.description);
    }
    return supports;
}

} // namespace iepaudit
