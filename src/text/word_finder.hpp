// Folded text in which many words are looked for. It knows which letters its own words begin with, so that a word that
// is not there, nearly every one of a long list, costs next to nothing.
#pragma once

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <string_view>

namespace iepaudit::text {

class WordFinder {
public:
    /// `folded` must outlive the finder.
    explicit WordFinder(std::string_view folded);

    [[nodiscard]] std::string_view text() const { return text_; }

    /// Position of `word` as whole words, as find_words() has it; npos when it is not there, or empty.
    [[nodiscard]] std::size_t find(std::string_view word, std::size_t from = 0) const;
    [[nodiscard]] bool has(std::string_view word) const { return find(word) != std::string_view::npos; }

    template <class Words>
    [[nodiscard]] bool has_any(const Words& words) const {
        return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) { return has(word); });
    }

private:
    static constexpr std::size_t slots = 2048;

    std::string_view text_;
    std::bitset<slots> pairs_; ///< the first two bytes at the start of a word of the text
    std::bitset<slots> fours_; ///< the first four, blanks and marks among them
};

template <class Words>
bool has_any_words(std::string_view folded, const Words& words) {
    return WordFinder(folded).has_any(words);
}

} // namespace iepaudit::text
