#include "text/word_finder.hpp"

namespace iepaudit::text {

WordFinder::WordFinder(std::string_view folded) : text_(folded) {
    beginnings_.set(Beginning::unknown);
    for (std::size_t at = 0; at + Beginning::few <= folded.size();) {
        if (!is_word(folded[at])) {
            ++at;
            continue;
        }
        beginnings_.set(Beginning::of_few(&folded[at]));
        if (at + Beginning::many <= folded.size()) {
            beginnings_.set(Beginning::of_many(&folded[at]));
        }
        while (at < folded.size() && is_word(folded[at])) {
            ++at;
        }
    }
}

} // namespace iepaudit::text
