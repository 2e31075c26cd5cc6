// Folded text in which many words are looked for. It knows what its own words begin with, so that a word that is not
// there, nearly every one of a long list, costs one look at a table.
#pragma once

#include "text/fold.hpp"

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace iepaudit::text {

/// Which slot a word falls in by its first bytes: four of them, two of a shorter word.
class Beginning {
public:
    static constexpr std::size_t few = 2;
    static constexpr std::size_t many = 4;
    /// A single letter, or what begins with a mark: a table of beginnings says nothing about it.
    static constexpr std::uint16_t unknown = 4096;
    static constexpr std::size_t slots = unknown + 1;

    static constexpr std::uint16_t of(std::string_view word) {
        if (word.size() < few || !is_word(word.front())) {
            return unknown;
        }
        return word.size() < many ? of_few(word.data()) : of_many(word.data());
    }
    static constexpr std::uint16_t of_few(const char* word) { return slot(pair(word)); }
    static constexpr std::uint16_t of_many(const char* word) { return slot(pair(word) | pair(word + few) << 16U); }

private:
    static constexpr std::uint32_t pair(const char* word) {
        return static_cast<unsigned char>(word[0]) | static_cast<std::uint32_t>(static_cast<unsigned char>(word[1]))
                                                         << 8U;
    }
    /// The top bits of a product are mixed from all bytes.
    static constexpr std::uint16_t slot(std::uint32_t bytes) {
        return static_cast<std::uint16_t>(bytes * 0x9E3779B1U >> 20U);
    }
};

/// A word to be looked for. In a constexpr table its beginning is worked out by the compiler.
struct SoughtWord {
    std::string_view text;
    std::uint16_t beginning = Beginning::unknown;

    constexpr SoughtWord() = default;
    constexpr SoughtWord(std::string_view word) // NOLINT(google-explicit-constructor): a table lists plain words
        : text(word), beginning(Beginning::of(word)) {}
    constexpr SoughtWord(const char* word) // NOLINT(google-explicit-constructor)
        : SoughtWord(std::string_view(word)) {}

    [[nodiscard]] constexpr std::size_t size() const { return text.size(); }
};

class WordFinder {
public:
    /// `folded` must outlive the finder.
    explicit WordFinder(std::string_view folded);

    [[nodiscard]] std::string_view text() const { return text_; }

    /// Position of `word` as whole words, as find_words() has it; npos when it is not there, or empty.
    [[nodiscard]] std::size_t find(const SoughtWord& word, std::size_t from = 0) const {
        const bool may_be_there = beginnings_.test(word.beginning) && word.size() > 0;
        return may_be_there ? find_words(text_, word.text, from) : std::string_view::npos;
    }
    [[nodiscard]] bool has(const SoughtWord& word) const { return find(word) != std::string_view::npos; }

    template <class Words>
    [[nodiscard]] bool has_any(const Words& words) const {
        return std::any_of(std::begin(words), std::end(words), [&](const SoughtWord& word) { return has(word); });
    }

private:
    std::string_view text_;
    std::bitset<Beginning::slots> beginnings_; ///< of the words of the text
};

template <class Words>
bool has_any_words(std::string_view folded, const Words& words) {
    return WordFinder(folded).has_any(words);
}

} // namespace iepaudit::text
