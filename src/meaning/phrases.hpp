// Phrases in printed cells: the cell as a list of plain words, and vocabularies whose phrases are found in it.
//
// A vocabulary is a constexpr array of rows {phrases, meaning}, the phrases of a row parted by '|', in small letters.
// Text and phrases are split alike (articles dropped, plural endings cut), so a phrase is written once, in any form.
// In a phrase a blank stands for a blank or a hyphen; a slash stands for any joint: "speech/language" is found in
// "speech-language", "speech & language" and "speech, language". Words of the cell are visited once: linear in its
// length.
#pragma once

#include "meaning/phrase_index.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace iepaudit::meaning {

struct Word {
    std::string_view text; ///< folded, without its plural ending
    Gap gap = Gap::stop;   ///< the first word stands after a stop
    bool bracketed = false;

    [[nodiscard]] bool is(std::string_view other) const { return text == other; }
    /// Starts with a digit.
    [[nodiscard]] bool is_number() const { return !text.empty() && text.front() >= '0' && text.front() <= '9'; }
};

/// The whole number a word starts with ("30min" is 30), up to four digits.
std::optional<int> leading_number(std::string_view word);

class WordList {
public:
    explicit WordList(std::string_view printed);
    WordList(const WordList&) = delete; // the words point into this list's own text
    WordList& operator=(const WordList&) = delete;
    ~WordList() = default;

    [[nodiscard]] std::size_t size() const { return words_.size(); }
    [[nodiscard]] bool empty() const { return words_.empty(); }
    const Word& operator[](std::size_t at) const { return words_[at]; }
    [[nodiscard]] std::span<const Word> words() const { return words_; }
    /// The gap after a word; a stop after the last.
    [[nodiscard]] Gap gap_after(std::size_t at) const {
        return at + 1 < words_.size() ? words_[at + 1].gap : Gap::stop;
    }

    void replace(std::size_t at, std::string_view lasting_text) { words_[at].text = lasting_text; }

private:
    std::string folded_;
    std::vector<Word> words_;
};

/// Where a phrase stands in the words: [begin, end).
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The longest phrase that begins at one word of a cell.
struct FoundPhrase {
    std::size_t row = 0; ///< of the vocabulary's table
    std::size_t end = 0; ///< the word after it
};
std::optional<FoundPhrase> longest_phrase_at(const PhraseIndex& index, const WordList& words, std::size_t begin);

/// Puts the right spelling for slips of the hand in long, common words ("occupational thearpy"). Words that a phrase
/// holds are left alone, and only short cells are tried: in a long text a strange word is more likely a name.
void mend_spelling(const PhraseIndex& index, WordList& words);

/// A table row found in a cell.
template <class Row>
struct Mark {
    const Row* row = nullptr;
    Span at;
};

/// `Row` has `phrases`, and may have `alone`: found only as a whole member of the cell ("SE" in "GE/SE").
template <class Row>
class Vocabulary {
public:
    constexpr Vocabulary(std::span<const Row> rows, PhraseIndex index) : rows_(rows), index_(index) {}

    /// Left to right, longest first, never overlapping.
    [[nodiscard]] std::vector<Mark<Row>> find(const WordList& words) const {
        std::vector<Mark<Row>> marks;
        for (std::size_t at = 0; at < words.size();) {
            const auto found = longest_phrase_at(index_, words, at);
            if (found) {
                marks.push_back({&rows_[found->row], {at, found->end}});
            }
            at = found ? found->end : at + 1;
        }
        return marks;
    }

    void mend_spelling(WordList& words) const { meaning::mend_spelling(index_, words); }

private:
    std::span<const Row> rows_;
    PhraseIndex index_;
};

template <const auto& Rows>
inline constexpr PhraseStore<Rows> phrase_store{};

/// The vocabulary of a table, an array of `Row`.
template <const auto& Rows>
inline constexpr Vocabulary<std::remove_cvref_t<decltype(Rows[0])>> vocabulary_of{Rows, phrase_store<Rows>.index()};

} // namespace iepaudit::meaning
