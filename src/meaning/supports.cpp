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

/// Every word is vague, and one of them is of this kind.
bool says_only(VagueWord wanted, std::string_view text) {
    const meaning::WordList words(text);
    std::size_t covered = 0;
    bool found = false;
    for (const auto& mark : vocabulary().find(words)) {
        covered += mark.at.end - mark.at.begin;
        found = found || mark.row->word == wanted;
    }
    return found && covered == words.size();
}

bool names_device(const Words& words) {
    if (!words.has_value() || meaning::says_none(*words) || meaning::says_undecided(*words)) {
        return false;
    }
    return !says_only(VagueWord::device, *words) && !says_only(VagueWord::filler, *words) &&
           !says_only(VagueWord::help, *words);
}

bool speaks_of_technology(const Words& words) {
    return words.has_value() && names_device(words) && read_areas(*words).contains(Area::assistive_technology);
}

} // namespace

SupportsMeaning understand_supports(const Iep& iep, const std::vector<RowMeaning>& rows) {
    SupportsMeaning supports;
    for (std::size_t i = 0; i < iep.accommodations.size(); ++i) {
        const Words& description = iep.accommodations.items[i].description;
        if (description.has_value() && says_only(VagueWord::help, *description)) {
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
