// A fixed set of words that is asked about every word of a text. Nearly every answer is no, and is given by one look at
// a table that the compiler made from the words' ends and lengths.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace iepaudit::text {

/// Says of a word that it is not among those added, or that it may be.
class WordFilter {
public:
    constexpr void add(std::string_view word) { seen_[slot(word) / bits] |= std::uint64_t{1} << (slot(word) % bits); }
    [[nodiscard]] constexpr bool may_have(std::string_view word) const {
        return (seen_[slot(word) / bits] >> (slot(word) % bits) & 1U) != 0;
    }

private:
    static constexpr std::size_t bits = 64;
    static constexpr std::size_t slots = 512;

    static constexpr std::size_t slot(std::string_view word) {
        if (word.empty()) {
            return 0;
        }
        const std::size_t first = static_cast<unsigned char>(word.front());
        const std::size_t last = static_cast<unsigned char>(word.back());
        return (first * 29 + last * 5 + word.size() * 97) % slots;
    }

    std::array<std::uint64_t, slots / bits> seen_{};
};

/// The filter of a table's rows; each of `word_of` gives a word of a row.
template <class Table, class... WordOf>
constexpr WordFilter filter_of(const Table& table, WordOf... word_of) {
    WordFilter filter;
    for (const auto& row : table) {
        (filter.add(std::invoke(word_of, row)), ...);
    }
    return filter;
}

template <std::size_t Size>
class WordSet {
public:
    constexpr explicit WordSet(const std::string_view (&words)[Size]) : filter_(filter_of(words, std::identity())) {
        std::copy(std::begin(words), std::end(words), words_.begin());
    }

    [[nodiscard]] constexpr bool has(std::string_view word) const {
        return filter_.may_have(word) && std::find(words_.begin(), words_.end(), word) != words_.end();
    }
    /// Where it stands among the words as they were written, from 0; their number when it is none of them.
    [[nodiscard]] constexpr std::size_t place_of(std::string_view word) const {
        return filter_.may_have(word)
                   ? static_cast<std::size_t>(std::find(words_.begin(), words_.end(), word) - words_.begin())
                   : Size;
    }
    [[nodiscard]] static constexpr std::size_t size() { return Size; }

private:
    std::array<std::string_view, Size> words_{};
    WordFilter filter_;
};

} // namespace iepaudit::text
