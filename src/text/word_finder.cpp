#include "text/word_finder.hpp"

#include "text/fold.hpp"

#include <cstdint>
#include <cstring>

namespace iepaudit::text {

namespace {

/// A slot for the first bytes of a word: the top bits of a product are mixed from all of them.
template <class Bytes>
std::size_t slot_of(const char* word, std::size_t slots) {
    Bytes bytes = 0;
    std::memcpy(&bytes, word, sizeof bytes);
    return (static_cast<std::uint32_t>(bytes) * 0x9E3779B1U >> 16U) % slots;
}

} // namespace

WordFinder::WordFinder(std::string_view folded) : text_(folded) {
    bool inside = false;
    for (std::size_t at = 0; at + 1 < folded.size(); ++at) {
        const bool letter = is_word(folded[at]);
        if (letter && !inside) {
            pairs_.set(slot_of<std::uint16_t>(&folded[at], slots));
            if (at + sizeof(std::uint32_t) <= folded.size()) {
                fours_.set(slot_of<std::uint32_t>(&folded[at], slots));
            }
        }
        inside = letter;
    }
}

std::size_t WordFinder::find(std::string_view word, std::size_t from) const {
    if (word.empty()) {
        return std::string_view::npos;
    }
    if (is_word(word.front()) && word.size() > 1) {
        const bool may_be_there = word.size() >= sizeof(std::uint32_t)
                                      ? fours_.test(slot_of<std::uint32_t>(word.data(), slots))
                                      : pairs_.test(slot_of<std::uint16_t>(word.data(), slots));
        if (!may_be_there) {
            return std::string_view::npos;
        }
    }
    return find_words(text_, word, from);
}

} // namespace iepaudit::text
