// Phrases in printed cells: the cell as a list of plain words, and vocabularies whose phrases are found in it.
//
// A vocabulary is a constexpr array of rows {phrases, meaning}, the phrases of a row parted by '|'. Text and phrases go
// through the same reading (folded, articles dropped, plural endings cut), so a phrase is written once, in any form.
// In a phrase a blank stands for a blank or a hyphen; a slash stands for any joint: "speech/language" is found in
// "speech-language", "speech & language" and "speech, language". Words of the cell are visited once: linear in its
// length.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::meaning {

/// What parts a word from the one before it, weakest first; of several the strongest counts.
enum class Gap : std::uint8_t { tight, bracket, dash, colon, slash, comma, and_word, or_word, stop };

/// The gap joins two things of one kind: "reading/math", "reading, math", "reading and math".
constexpr bool is_joint(Gap gap) {
    return gap >= Gap::slash;
}

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

/// Finds, at one word of a cell, the longest phrase that begins there. Made anew by every run of the program, so that
/// making it must cost next to nothing: words are views of the tables, and phrases stand in buckets, unsorted.
class PhraseIndex {
public:
    /// `phrases` must outlive the index, as a table does.
    void add(std::string_view phrases, std::uint32_t row, bool alone);
    void finish();

    struct Found {
        std::uint32_t row = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] std::optional<Found> longest_at(const WordList& words, std::size_t begin) const;

    /// Puts the right spelling for slips of the hand in long, common words ("occupational thearpy"). Words that a
    /// phrase holds are left alone, and only short cells are tried: in a long text a strange word is more likely a
    /// name.
    void mend_spelling(WordList& words) const;

private:
    struct Entry {
        std::uint32_t first = 0; ///< of words_
        std::uint32_t size = 0;
        std::uint32_t row = 0;
        std::uint32_t next = 0; ///< the next entry of the bucket, in the order they were added
        bool alone = false;
    };
    [[nodiscard]] std::size_t bucket_of(std::string_view first_word) const;

    std::vector<Word> words_; ///< of all phrases; a joint stands for any joint, another gap for itself
    std::vector<Entry> entries_;
    std::vector<std::uint32_t> buckets_; ///< by first word
    std::deque<std::string> folded_;     ///< phrases that had to be folded first
};

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
    explicit Vocabulary(std::span<const Row> rows) : rows_(rows) {
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            bool alone = false;
            if constexpr (requires { rows[i].alone; }) {
                alone = rows[i].alone;
            }
            index_.add(rows[i].phrases, i, alone);
        }
        index_.finish();
    }

    /// Left to right, longest first, never overlapping.
    [[nodiscard]] std::vector<Mark<Row>> find(const WordList& words) const {
        std::vector<Mark<Row>> marks;
        for (std::size_t at = 0; at < words.size();) {
            const auto found = index_.longest_at(words, at);
            if (found) {
                marks.push_back({&rows_[found->row], {at, found->end}});
            }
            at = found ? found->end : at + 1;
        }
        return marks;
    }

    void mend_spelling(WordList& words) const { index_.mend_spelling(words); }

private:
    std::span<const Row> rows_;
    PhraseIndex index_;
};

} // namespace iepaudit::meaning
