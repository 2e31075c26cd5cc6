#include "meaning/empty_words.hpp"

#include "meaning/phrases.hpp"

#include <algorithm>

namespace iepaudit::meaning {

namespace {

enum class EmptyWord : std::uint8_t {
    none,      ///< says by itself that there is none
    beside,    ///< may stand beside it without saying more
    undecided, ///< leaves the matter open
};
struct EmptyRow {
    std::string_view phrases;
    EmptyWord word;
};
constexpr EmptyRow empty_rows[] = {
    {"none | no | nothing | not needed | not required | not applicable | not necessary | not appropriate | not "
     "indicated | n/a | "
     "n a | na | not identified | no need | no concern | not concern | ninguno | ninguna",
     EmptyWord::none},
    {"at this time | currently | at present | needed | required | for this student | identified | noted | is | are | "
     "were | was | of | reported | right now | time | this year | student | there",
     EmptyWord::beside},
    {"tbd | tba | t b d | to be determined | to be decided | to be announced | undecided | undetermined | pending | "
     "not yet decided | not yet determined | not decided | not determined | will be decided | will be determined | "
     "will determine | will decide | will be discussed | will be considered | will consider | will discuss | "
     "decide later | determined later | decided later | deferred | defer | will be reviewed | will review | "
     "decision in spring | team will meet | awaiting | wait for data | need more data | will be made | por determinar",
     EmptyWord::undecided},
};

const Vocabulary<EmptyRow>& vocabulary() {
    return vocabulary_of<empty_rows>;
}

} // namespace

bool says_none(std::string_view printed) {
    const WordList words(printed);
    const auto marks = vocabulary().find(words);
    std::size_t covered = 0;
    bool none = false;
    for (const auto& mark : marks) {
        covered += mark.at.end - mark.at.begin;
        none = none || mark.row->word == EmptyWord::none;
        if (mark.row->word == EmptyWord::undecided) {
            return false;
        }
    }
    return none && covered == words.size();
}

bool says_undecided(std::string_view printed) {
    const WordList words(printed);
    const auto marks = vocabulary().find(words);
    return std::any_of(marks.begin(), marks.end(),
                       [](const auto& mark) { return mark.row->word == EmptyWord::undecided; });
}

} // namespace iepaudit::meaning
