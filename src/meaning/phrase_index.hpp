// The phrases of a vocabulary, ready to be looked up: made by the compiler from the vocabulary's table, so that a run
// of the program pays nothing for the many it does not need. Offsets instead of pointers keep the loader out of it too.
#pragma once

#include "meaning/plain_words.hpp"
#include "text/table.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string_view>

namespace iepaudit::meaning {

/// A word of a phrase: a stretch of the index's letters. A joint before it stands for any joint, another gap for
/// itself.
struct PhraseWord {
    std::uint16_t begin = 0;
    std::uint8_t size = 0;
    Gap gap = Gap::tight;
};

struct Phrase {
    std::uint16_t first = 0; ///< of the index's words
    std::uint16_t row = 0;   ///< of the vocabulary's table
    std::uint16_t next = 0;  ///< the next phrase of the bucket, in the table's order
    std::uint8_t size = 0;   ///< words
    bool alone = false;      ///< found only as a whole member of the cell
};

constexpr std::uint16_t no_phrase = 0xFFFF;

struct PhraseIndex {
    std::string_view letters;
    std::span<const PhraseWord> words;
    std::span<const Phrase> phrases;
    std::span<const std::uint16_t> buckets; ///< by first word; a power of two of them

    [[nodiscard]] constexpr std::string_view text(const PhraseWord& word) const {
        return letters.substr(word.begin, word.size);
    }
};

/// Calls visit(phrase) for each of "one phrase | another".
template <class Visit>
constexpr void each_phrase(std::string_view phrases, Visit&& visit) {
    text::each_part(phrases, [&](std::string_view phrase) {
        for (const char c : phrase) {
            // Thrown while compiling: the table's line does not compile.
            if (c < ' ' || c > '~' || c == '.' || (c >= 'A' && c <= 'Z')) {
                throw std::invalid_argument("a phrase of a vocabulary is folded: small letters, no accents, no dots");
            }
        }
        visit(phrase);
    });
}

struct PhraseCounts {
    std::size_t letters = 0;
    std::size_t words = 0;
    std::size_t phrases = 0;
    std::size_t buckets = 16;
};

template <class Rows>
constexpr PhraseCounts count_phrases(const Rows& rows) {
    PhraseCounts counts;
    for (const auto& row : rows) {
        each_phrase(row.phrases, [&](std::string_view phrase) {
            split_words(phrase, [&](std::string_view word, Gap, bool) {
                counts.letters += word.size();
                ++counts.words;
            });
            ++counts.phrases;
        });
    }
    constexpr std::size_t roomy = 4; // most words begin no phrase, and then meet an empty bucket
    while (counts.buckets < roomy * counts.phrases) {
        counts.buckets *= 2;
    }
    return counts;
}

template <const auto& Rows>
struct PhraseStore {
    static constexpr PhraseCounts counts = count_phrases(Rows);
    static_assert(counts.letters < 0xFFFF && counts.words < 0xFFFF && counts.phrases < no_phrase);

    std::array<char, counts.letters> letters{};
    std::array<PhraseWord, counts.words> words{};
    std::array<Phrase, counts.phrases> phrases{};
    std::array<std::uint16_t, counts.buckets> buckets{};

    constexpr PhraseStore() {
        std::size_t letter = 0;
        std::size_t word_at = 0;
        std::size_t phrase_at = 0;
        std::size_t row_at = 0;
        for (const auto& row : Rows) {
            bool alone = false;
            if constexpr (requires { row.alone; }) {
                alone = row.alone;
            }
            each_phrase(row.phrases, [&](std::string_view phrase) {
                Phrase& entry = phrases[phrase_at++];
                entry = {.first = static_cast<std::uint16_t>(word_at),
                         .row = static_cast<std::uint16_t>(row_at),
                         .alone = alone};
                split_words(phrase, [&](std::string_view word, Gap gap, bool) {
                    words[word_at++] = {.begin = static_cast<std::uint16_t>(letter),
                                        .size = static_cast<std::uint8_t>(word.size()),
                                        .gap = gap};
                    for (const char c : word) {
                        letters[letter++] = c;
                    }
                    ++entry.size;
                });
                if (entry.size == 0) {
                    throw std::invalid_argument("a phrase of a vocabulary has a word");
                }
            });
            ++row_at;
        }
        fill_buckets();
    }

    [[nodiscard]] constexpr PhraseIndex index() const {
        return {.letters = {letters.data(), letters.size()}, .words = words, .phrases = phrases, .buckets = buckets};
    }

private:
    /// From the last to the first, so that each bucket keeps the order of the table.
    constexpr void fill_buckets() {
        buckets.fill(no_phrase);
        for (std::size_t i = phrases.size(); i-- > 0;) {
            const std::string_view first = index().text(words[phrases[i].first]);
            std::uint16_t& head = buckets[text::bucket_hash(first) & (buckets.size() - 1)];
            phrases[i].next = head;
            head = static_cast<std::uint16_t>(i);
        }
    }
};

} // namespace iepaudit::meaning
