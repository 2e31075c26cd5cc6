// Folded text to plain words: articles dropped, plural endings cut, what stands between two words as a gap.
//
// Cells are split when they are read, phrases of the vocabularies when the program is compiled: one function for both,
// so that a phrase is found however its words are typed.
#pragma once

#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace iepaudit::meaning {

/// What parts a word from the one before it, weakest first; of several the strongest counts.
enum class Gap : std::uint8_t { tight, bracket, dash, colon, slash, comma, and_word, or_word, stop };

/// The gap joins two things of one kind: "reading/math", "reading, math", "reading and math".
constexpr bool is_joint(Gap gap) {
    return gap >= Gap::slash;
}

/// Letters and digits. What begins with 0xE2 in UTF-8 is a sign (a bullet, an arrow, "at most"), never a letter.
constexpr char sign_lead = '\xE2';
constexpr std::size_t sign_length = 3;
inline constexpr std::array<bool, 256> plain_letters = [] {
    std::array<bool, 256> table = text::word_bytes;
    table[static_cast<unsigned char>(sign_lead)] = false;
    return table;
}();
constexpr bool is_plain_letter(char c) {
    return plain_letters[static_cast<unsigned char>(c)];
}

/// Cuts what a plural adds, always from the end, so that the stem is a piece of the word: "therapies" and "therapy"
/// both give "therap". "specials" (art, music, PE) is another word than "special".
constexpr std::string_view stem(std::string_view word) {
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

/// A mark between two words as a gap; a dash parts only when blanks stand around it.
constexpr Gap gap_of(std::string_view folded, std::size_t at) {
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

/// Signs that are read as words.
constexpr std::string_view sign_word(char c) {
    return c == '%' ? "percent" : c == '<' ? "under" : c == '>' ? "over" : "";
}

constexpr bool is_article(std::string_view word) {
    return word.size() <= 3 && (word == "the" || word == "a" || word == "an");
}

/// A word that only joins two others, as a gap.
constexpr Gap joint_of(std::string_view word) {
    if (word.size() > 4) {
        return Gap::tight; // as most words are
    }
    if (word == "and" || word == "y" || word == "plus") {
        return Gap::and_word;
    }
    return word == "or" ? Gap::or_word : Gap::tight;
}

/// Calls push(stem, gap before it, stands in brackets) for each word.
template <class Push>
constexpr void split_words(std::string_view folded, Push&& push) {
    Gap gap = Gap::stop;
    int depth = 0;
    const auto add = [&](std::string_view word) {
        push(word, gap, depth > 0);
        gap = Gap::tight;
    };
    for (std::size_t at = 0; at < folded.size();) {
        const char c = folded[at];
        if (is_plain_letter(c)) {
            const std::size_t begin = at;
            while (at < folded.size() && is_plain_letter(folded[at])) {
                ++at;
            }
            const std::string_view word = folded.substr(begin, at - begin);
            if (at + 1 < folded.size() && folded[at] == '\'' && is_plain_letter(folded[at + 1])) {
                do { // the possessive: "nurse's"
                    ++at;
                } while (at < folded.size() && is_plain_letter(folded[at]));
            }
            if (const Gap joint = joint_of(word); joint != Gap::tight) {
                gap = std::max(gap, joint);
            } else if (!is_article(word) || (begin > 0 && folded[begin - 1] == '-')) { // "SLP-A"
                add(stem(word));
            }
            continue;
        }
        if (c == ' ') {
            ++at;
            continue;
        }
        if (const std::string_view sign = sign_word(c); !sign.empty()) {
            add(sign);
        } else {
            depth = c == '(' || c == '[' ? depth + 1 : (c == ')' || c == ']') && depth > 0 ? depth - 1 : depth;
            gap = std::max(gap, gap_of(folded, at));
        }
        at += c == sign_lead ? sign_length : 1;
    }
}

} // namespace iepaudit::meaning
