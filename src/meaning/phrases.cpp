#include "meaning/phrases.hpp"

#include "text/fold.hpp"
#include "text/suggest.hpp"

#include <algorithm>
#include <array>

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

void split(std::string_view folded, std::vector<Word>& words) {
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
}

/// Nothing that folding or joining initials would change.
bool is_folded(std::string_view phrase) {
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        const char c = phrase[i];
        const bool is_plain = c > ' ' && c < 0x7F && c != '.' && !(c >= 'A' && c <= 'Z');
        if (!is_plain && (c != ' ' || phrase[i + 1 < phrase.size() ? i + 1 : i] == ' ')) {
            return false;
        }
    }
    return true;
}

// Long words that staff type every day. Short ones are left out: one slip makes another real word of them.
constexpr std::array<std::string_view, 35> common_words{
    "speech",      "therapy",       "therapist",      "occupational", "physical",  "language",     "pathologist",
    "education",   "educational",   "special",        "specially",    "general",   "paraeducator", "paraprofessional",
    "instruction", "instructional", "assistant",      "teacher",      "counselor", "counseling",   "psychologist",
    "behavior",    "behavioral",    "emotional",      "reading",      "writing",   "written",      "expression",
    "mathematics", "communication", "transportation", "classroom",    "resource",  "interpreter",  "specialist",
};
constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);
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
    split(folded_, words_);
}

void PhraseIndex::add(std::string_view phrases, std::uint32_t row, bool alone) {
    while (!phrases.empty()) {
        const std::size_t end = std::min(phrases.find('|'), phrases.size());
        std::string_view phrase = text::trim(phrases.substr(0, end));
        phrases.remove_prefix(std::min(end + 1, phrases.size()));
        if (!is_folded(phrase)) {
            std::string& folded = folded_.emplace_back(text::fold(phrase));
            join_initials(folded);
            phrase = folded;
        }
        const std::size_t before = words_.size();
        split(phrase, words_);
        if (words_.size() > before) {
            entries_.push_back({.first = static_cast<std::uint32_t>(before),
                                .size = static_cast<std::uint32_t>(words_.size() - before),
                                .row = row,
                                .next = 0,
                                .alone = alone});
        }
    }
}

std::size_t PhraseIndex::bucket_of(std::string_view first_word) const {
    std::size_t hash = first_word.size();
    for (const char c : first_word) {
        hash = hash * 31 + static_cast<unsigned char>(c);
    }
    return hash & (buckets_.size() - 1);
}

void PhraseIndex::finish() {
    std::size_t size = 16;
    while (size < entries_.size()) {
        size *= 2;
    }
    buckets_.assign(size, none);
    // From the last to the first, so that each bucket keeps the order of the table.
    for (std::uint32_t i = static_cast<std::uint32_t>(entries_.size()); i-- > 0;) {
        std::uint32_t& head = buckets_[bucket_of(words_[entries_[i].first].text)];
        entries_[i].next = head;
        head = i;
    }
}

void PhraseIndex::mend_spelling(WordList& words) const {
    if (words.size() > most_words_mended) {
        return;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i].text;
        const std::string_view right = right_spelling(word);
        const auto is_known = [&] {
            return std::any_of(words_.begin(), words_.end(), [&](const Word& known) { return known.is(word); });
        };
        if (!right.empty() && right != word && !is_known()) {
            words.replace(i, right);
        }
    }
}

std::optional<PhraseIndex::Found> PhraseIndex::longest_at(const WordList& words, std::size_t begin) const {
    std::optional<Found> longest;
    for (std::uint32_t at = buckets_[bucket_of(words[begin].text)]; at != none; at = entries_[at].next) {
        const Entry& entry = entries_[at];
        const Word* const phrase = &words_[entry.first];
        const std::size_t end = begin + entry.size;
        if (!words[begin].is(phrase->text) || end > words.size() || (longest && end <= longest->end)) {
            continue;
        }
        bool same = true;
        for (std::size_t i = 1; same && i < entry.size; ++i) {
            same = words[begin + i].is(phrase[i].text) && fits(words[begin + i].gap, phrase[i].gap);
        }
        const bool stands_alone = words[begin].gap != Gap::tight && words.gap_after(end - 1) != Gap::tight;
        if (same && (!entry.alone || stands_alone)) {
            longest = Found{entry.row, end};
        }
    }
    return longest;
}

} // namespace iepaudit::meaning
