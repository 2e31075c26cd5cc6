#include "text/word_finder.hpp"

#include "text/fold.hpp"

namespace iepaudit::text {

WordFinder::WordFinder(std::string_view folded) : text_(folded) {
    bool inside = false;
    for (std::size_t at = 0; at + 1 < folded.size(); ++at) {
        const bool letter = is_word(folded[at]);
        if (letter && !inside) {
            starts_.set(pair_of(folded[at], folded[at + 1]));
        }
        inside = letter;
    }
}

std::size_t WordFinder::find(std::string_view word, std::size_t from) const {
    const bool can_be_told = word.size() > 1 && is_word(word.front());
    if (word.empty() || (can_be_told && !starts_.test(pair_of(word[0], word[1])))) {
        return std::string_view::npos;
    }
    return find_words(text_, word, from);
}

} // namespace iepaudit::text
