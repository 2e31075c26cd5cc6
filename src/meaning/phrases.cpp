#include "meaning/phrases.hpp"

#include "text/fold.hpp"
#include "text/suggest.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace iepaudit::meaning {

namespace {

/// Letters and digits. What begins with 0xE2 in UTF-8 is a sign (a bullet, an arrow, "at most"), never a letter.
constexpr char sign_lead = '\xE2';
constexpr std::size_t sign_length = 3;
bool is_word(char c) {
    return text::is_word(c) && c != sign_lead;
}

/// Cuts what a plural adds, always from the end, so that the stem is a piece of the word: "therapies" and "therapy"
/// both give "therap". "specials" (art, music, PE) is another word than "special".
std::string_view stem(std::string_view word) {
    if (word.front() >= '0' && word.front() <= '9') {
        return word;
    }
    const auto cut = [&](std::size_t count) { return word.substr(0, word.size() - count); };
    if (word.size() >= 6 && word.ends_with("ies")) {
        return cut(3);
    }
    if (word.size() >= 5 && word.ends_with('y')) {
        return cut(1);
    }
    if (word.size() >= 6 &&
        (word.ends_with("sses") || word.ends_with("ches") || word.ends_with("shes") || word.ends_with("xes"))) {
        return cut(2);
    }
    const bool plural = word.size() >= 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
                        !word.ends_with("is") && word != "specials";
    return plural ? cut(1) : word;
}

/// "P.E." to "pe", "O.T." to "ot": dots between single letters are no gap.
void join_initials(std::string& folded) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const bool dot = folded[i] == '.' && i > 0 && i + 1 < folded.size() && text::is_letter(folded[i - 1]) &&
                         text::is_letter(folded[i + 1]);
        const bool single_before = dot && (i < 2 || !is_word(folded[i - 2]));
        const bool single_after = dot && (i + 2 >= folded.size() || !is_word(folded[i + 2]));
        if (!(single_before && single_after)) {
            folded[kept++] = folded[i];
        }
    }
    folded.resize(kept);
}

/// A mark between two words as a gap; a dash parts only when blanks stand around it.
Gap gap_of(std::string_view folded, std::size_t at) {
    switch (folded[at]) {
    case '(':
    case ')':
    case '[':
    case ']':
        return Gap::bracket;
    case '-':
        return at > 0 && folded[at - 1] == ' ' && at + 1 < folded.size() && folded[at + 1] == ' ' ? Gap::dash
                                                                                                  : Gap::tight;
    case ':':
        return Gap::colon;
    case '/':
    case '|':
    case '\\':
        return Gap::slash;
    case ',':
        return Gap::comma;
    case '&':
    case '+':
        return Gap::and_word;
    case ';':
        return Gap::stop;
    default:
        return Gap::tight;
    }
}

constexpr bool is_article(std::string_view word) {
    return word == "the" || word == "a" || word == "an";
}

/// Signs that are read as words.
constexpr std::string_view sign_word(char c) {
    return c == '%' ? "percent" : c == '<' ? "under" : c == '>' ? "over" : "";
}

std::vector<Word> split(std::string_view folded) {
    std::vector<Word> words;
    Gap gap = Gap::stop;
    int depth = 0;
    const auto push = [&](std::string_view word) {
        words.push_back({.text = word, .gap = gap, .bracketed = depth > 0});
        gap = Gap::tight;
    };
    for (std::size_t at = 0; at < folded.size();) {
        const char c = folded[at];
        if (is_word(c)) {
            const std::size_t begin = at;
            while (at < folded.size() && is_word(folded[at])) {
                ++at;
            }
            const std::string_view word = folded.substr(begin, at - begin);
            if (at + 1 < folded.size() && folded[at] == '\'' && is_word(folded[at + 1])) {
                do { // the possessive: "nurse's"
                    ++at;
                } while (at < folded.size() && is_word(folded[at]));
            }
            if (word == "and" || word == "y" || word == "plus") {
                gap = std::max(gap, Gap::and_word);
            } else if (word == "or") {
                gap = std::max(gap, Gap::or_word);
            } else if (!is_article(word) || (begin > 0 && folded[begin - 1] == '-')) { // "SLP-A"
                push(stem(word));
            }
            continue;
        }
        if (const std::string_view sign = sign_word(c); !sign.empty()) {
            push(sign);
        } else {
            depth = c == '(' || c == '[' ? depth + 1 : (c == ')' || c == ']') && depth > 0 ? depth - 1 : depth;
            gap = std::max(gap, gap_of(folded, at));
        }
        at += c == sign_lead ? sign_length : 1;
    }
    return words;
}

// Long words that staff type every day. Short ones are left out: one slip makes another real word of them.
constexpr std::array<std::string_view, 35> common_words{
    "speech",      "therapy",       "therapist",      "occupational", "physical",  "language",     "pathologist",
    "education",   "educational",   "special",        "specially",    "general",   "paraeducator", "paraprofessional",
    "instruction", "instructional", "assistant",      "teacher",      "counselor", "counseling",   "psychologist",
    "behavior",    "behavioral",    "emotional",      "reading",      "writing",   "written",      "expression",
    "mathematics", "communication", "transportation", "classroom",    "resource",  "interpreter",  "specialist",
};
constexpr std::size_t shortest_mended = 6;
constexpr std::size_t longest_mended = 18;
constexpr std::size_t most_words_mended = 8;

/// The common word that `word` is a slip of: the same first letter, one edit, or two in long words.
std::string_view right_spelling(std::string_view word) {
    if (word.size() < shortest_mended || word.size() > longest_mended) {
        return {};
    }
    for (const std::string_view common : common_words) {
        const std::string_view known = stem(common);
        const std::size_t allowed = known.size() >= 10 ? 2 : 1;
        const std::size_t longer = std::max(known.size(), word.size());
        if (known.front() == word.front() && longer - std::min(known.size(), word.size()) <= allowed &&
            text::edit_distance(word, known) <= allowed) {
            return known;
        }
    }
    return {};
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
    words_ = split(folded_);
}

void PhraseIndex::add(std::string_view phrases, std::uint32_t row, bool alone) {
    while (!phrases.empty()) {
        const std::size_t end = std::min(phrases.find('|'), phrases.size());
        const WordList words(phrases.substr(0, end));
        Entry entry{.words = {}, .row = row, .alone = alone};
        for (const Word& word : words.words()) {
            entry.words.push_back({std::string(word.text), word.gap});
            known_.emplace_back(word.text);
        }
        if (!entry.words.empty()) {
            entries_.push_back(std::move(entry));
        }
        phrases.remove_prefix(std::min(end + 1, phrases.size()));
    }
}

void PhraseIndex::finish() {
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const Entry& a, const Entry& b) { return a.words.front().text < b.words.front().text; });
    std::sort(known_.begin(), known_.end());
}

void PhraseIndex::mend_spelling(WordList& words) const {
    if (words.size() > most_words_mended) {
        return;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i].text;
        if (std::binary_search(known_.begin(), known_.end(), word, std::less<>{})) {
            continue;
        }
        if (const std::string_view right = right_spelling(word); !right.empty()) {
            words.replace(i, right);
        }
    }
}

std::optional<PhraseIndex::Found> PhraseIndex::longest_at(const WordList& words, std::size_t begin) const {
    const std::string_view first = words[begin].text;
    auto entry = std::lower_bound(entries_.begin(), entries_.end(), first,
                                  [](const Entry& e, std::string_view word) { return e.words.front().text < word; });
    std::optional<Found> longest;
    for (; entry != entries_.end() && entry->words.front().text == first; ++entry) {
        const std::size_t end = begin + entry->words.size();
        if (end > words.size() || (longest && end <= longest->end)) {
            continue;
        }
        bool same = true;
        for (std::size_t i = 1; same && i < entry->words.size(); ++i) {
            same = words[begin + i].is(entry->words[i].text) && fits(words[begin + i].gap, entry->words[i].gap);
        }
        const bool stands_alone = words[begin].gap != Gap::tight && words.gap_after(end - 1) != Gap::tight;
        if (same && (!entry->alone || stands_alone)) {
            longest = Found{entry->row, end};
        }
    }
    return longest;
}

} // namespace iepaudit::meaning
