#include "meaning/phrases.hpp"

#include "text/fold.hpp"
#include "text/suggest.hpp"
#include "text/word_set.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace iepaudit::meaning {

namespace {

/// "P.E." to "pe", "O.T." to "ot": dots between single letters are no gap.
void join_initials(std::string& folded) {
    const std::size_t first_dot = folded.find('.');
    if (first_dot == std::string::npos) {
        return;
    }
    std::size_t kept = first_dot;
    for (std::size_t i = first_dot; i < folded.size(); ++i) {
        const bool dot = folded[i] == '.' && i > 0 && i + 1 < folded.size() && text::is_letter(folded[i - 1]) &&
                         text::is_letter(folded[i + 1]);
        const bool single_before = dot && (i < 2 || !is_plain_letter(folded[i - 2]));
        const bool single_after = dot && (i + 2 >= folded.size() || !is_plain_letter(folded[i + 2]));
        if (!(single_before && single_after)) {
            folded[kept++] = folded[i];
        }
    }
    folded.resize(kept);
}

template <std::size_t Size>
constexpr std::array<std::string_view, Size> stems_of(const std::string_view (&words)[Size]) {
    std::array<std::string_view, Size> stems{};
    std::ranges::transform(words, stems.begin(), stem);
    return stems;
}

// Long words that staff type every day. Short ones are left out: one slip makes another real word of them.
constexpr std::array common_stems = stems_of({
    "speech",      "therapy",       "therapist",      "occupational", "physical",  "language",     "pathologist",
    "education",   "educational",   "special",        "specially",    "general",   "paraeducator", "paraprofessional",
    "instruction", "instructional", "assistant",      "teacher",      "counselor", "counseling",   "psychologist",
    "behavior",    "behavioral",    "emotional",      "reading",      "writing",   "written",      "expression",
    "mathematics", "communication", "transportation", "classroom",    "resource",  "interpreter",  "specialist",
});
constexpr text::WordFilter common_filter = text::filter_of(common_stems, std::identity());
constexpr std::size_t shortest_mended = 6;
constexpr std::size_t longest_mended = 18;
constexpr std::size_t most_words_mended = 8;

/// The common word that `word` is a slip of: the same first letter, one edit, or two in long words.
std::string_view right_spelling(std::string_view word) {
    if (word.size() < shortest_mended || word.size() > longest_mended) {
        return {};
    }
    const auto is_slip_of = [&](std::string_view known) {
        const std::size_t allowed = known.size() >= 10 ? 2 : 1;
        const std::size_t longer = std::max(known.size(), word.size());
        return known.front() == word.front() && longer - std::min(known.size(), word.size()) <= allowed &&
               text::edit_distance(word, known) <= allowed;
    };
    if (common_filter.may_have(word) && std::ranges::find(common_stems, word) != common_stems.end()) {
        return {}; // as most words are
    }
    const auto* const right = std::ranges::find_if(common_stems, is_slip_of);
    return right == common_stems.end() ? std::string_view{} : *right;
}

/// Words that differ mostly do so in their length or their last letter: then nothing more of them is read.
bool is_same(std::string_view printed, std::string_view wanted) {
    return printed.size() == wanted.size() && printed.back() == wanted.back() && printed == wanted;
}

/// A joint in a phrase stands for any joint, and for none.
bool fits(Gap printed, Gap wanted) {
    if (is_joint(wanted)) {
        return printed != Gap::stop && printed != Gap::colon;
    }
    return printed == wanted;
}

} // namespace

std::optional<int> leading_number(std::string_view word) {
    std::size_t digits = 0;
    int number = 0;
    while (digits < word.size() && text::is_digit(word[digits])) {
        if (++digits > 4) {
            return std::nullopt;
        }
        number = number * 10 + (word[digits - 1] - '0');
    }
    return digits > 0 ? std::optional(number) : std::nullopt;
}

WordList::WordList(std::string_view printed) : folded_(text::fold(printed)) {
    join_initials(folded_);
    constexpr std::size_t bytes_of_a_word = 5; // with its blank; few lists grow twice
    words_.reserve(folded_.size() / bytes_of_a_word + 1);
    split_words(folded_, [&](std::string_view word, Gap gap, bool bracketed) {
        words_.push_back({.text = word, .gap = gap, .bracketed = bracketed});
    });
}

void mend_spelling(const PhraseIndex& index, WordList& words) {
    if (words.size() > most_words_mended) {
        return;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i].text;
        const std::string_view right = right_spelling(word);
        const auto is_known = [&] {
            return std::any_of(index.words.begin(), index.words.end(),
                               [&](const PhraseWord& known) { return index.text(known) == word; });
        };
        if (!right.empty() && !is_known()) {
            words.replace(i, right);
        }
    }
}

std::optional<FoundPhrase> longest_phrase_at(const PhraseIndex& index, const WordList& words, std::size_t begin) {
    std::optional<FoundPhrase> longest;
    const std::size_t bucket = text::bucket_hash(words[begin].text) & (index.buckets.size() - 1);
    for (std::uint16_t at = index.buckets[bucket]; at != no_phrase; at = index.phrases[at].next) {
        const Phrase& phrase = index.phrases[at];
        const PhraseWord* const wanted = &index.words[phrase.first];
        const std::size_t end = begin + phrase.size;
        if (end > words.size() || (longest && end <= longest->end)) {
            continue;
        }
        bool same = is_same(words[begin].text, index.text(*wanted));
        for (std::size_t i = 1; same && i < phrase.size; ++i) {
            same = is_same(words[begin + i].text, index.text(wanted[i])) && fits(words[begin + i].gap, wanted[i].gap);
        }
        const bool stands_alone = words[begin].gap != Gap::tight && words.gap_after(end - 1) != Gap::tight;
        if (same && (!phrase.alone || stands_alone)) {
            longest = FoundPhrase{phrase.row, end};
        }
    }
    return longest;
}

} // namespace iepaudit::meaning
