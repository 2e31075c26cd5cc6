#include "meaning/goal_tokens.hpp"

#include <algorithm>

namespace iepaudit::goal {

namespace {

std::size_t skip_digits(std::string_view text, std::size_t at) {
    while (at < text.size() && text::is_digit(text[at])) {
        ++at;
    }
    return at;
}

std::size_t skip_blank(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] == ' ' ? at + 1 : at;
}

bool is_ordinal_ending(std::string_view text, std::size_t at) {
    const std::string_view ending = text.substr(at, 2);
    return (ending == "st" || ending == "nd" || ending == "rd" || ending == "th") &&
           (at + 2 >= text.size() || !text::is_word(text[at + 2]));
}

} // namespace

Sentence::Sentence(std::string_view printed) : folded_(text::fold_with_origin(printed)) {
    cut();
}

bool Sentence::has_all(std::size_t token, std::string_view words) const {
    for (;; ++token) {
        const std::size_t blank = std::min(words.find(' '), words.size());
        if (word(token) != words.substr(0, blank)) {
            return false;
        }
        if (blank == words.size()) {
            return true;
        }
        words.remove_prefix(blank + 1);
    }
}

bool Sentence::mark_ends_clause(std::size_t token) const {
    if (has(token, ";")) {
        return true;
    }
    if (!has(token, ".") && !has(token, "?") && !has(token, "!")) {
        return false;
    }
    const bool after_initial = token > 0 && is(token - 1, TokenKind::word) && word(token - 1).size() == 1 &&
                               tokens_[token - 1].end == tokens_[token].begin;
    const bool inside_a_short_form = token + 1 < size() && tokens_[token + 1].begin == tokens_[token].end;
    return !after_initial && !inside_a_short_form;
}

std::string_view Sentence::printed(Span span) const {
    return span.empty() ? std::string_view() : folded_.printed(tokens_[span.first].begin, tokens_[span.last - 1].end);
}

bool Sentence::is_capitalized(std::size_t token) const {
    const std::string_view shown = printed({token, token + 1});
    return !shown.empty() && shown.front() >= 'A' && shown.front() <= 'Z';
}

/// The end of a date in numbers that starts here, or the start itself. A scan may have put blanks beside the
/// separators, or split the last digit off the year.
std::size_t Sentence::cut_date(std::size_t at) const {
    const std::string_view text = folded_.text;
    const std::size_t first = skip_digits(text, at);
    std::size_t next = skip_blank(text, first);
    if (next >= text.size() || (text[next] != '/' && text[next] != '-')) {
        return at;
    }
    const char separator = text[next];
    const std::size_t second_begin = skip_blank(text, next + 1);
    const std::size_t second = skip_digits(text, second_begin);
    next = skip_blank(text, second);
    if (second == second_begin || second - second_begin > 2 || next >= text.size() || text[next] != separator) {
        return at;
    }
    const std::size_t third_begin = skip_blank(text, next + 1);
    std::size_t third = skip_digits(text, third_begin);
    if (third - third_begin == 3 && skip_digits(text, skip_blank(text, third)) == third + 2) {
        third += 2;
    }
    const std::size_t first_length = first - at;
    const std::size_t third_length = third - third_begin;
    const bool year_first = first_length == 4 && third_length >= 1 && third_length <= 2;
    const bool year_last = first_length <= 2 && (third_length == 2 || third_length >= 4);
    return year_first || year_last ? third : at;
}

/// 90, 1,000, 2.3, 2 1/2. Gives the end and sets kind and value.
std::size_t Sentence::cut_number(std::size_t at, Token& token) const {
    const std::string_view text = folded_.text;
    std::size_t end = skip_digits(text, at);
    const auto digits_after = [&](std::size_t mark) { return skip_digits(text, mark + 1) - (mark + 1); };
    while (end < text.size() && text[end] == ',' && end - at <= 3 && digits_after(end) == 3) {
        end += 4;
    }
    // Past fifteen digits a number is noise; it keeps its place but its value stops growing.
    double value = 0;
    std::size_t read = 0;
    for (std::size_t i = at; i < end && read < 15; ++i) {
        if (text::is_digit(text[i])) {
            value = value * 10 + (text[i] - '0');
            ++read;
        }
    }
    if (end < text.size() && text[end] == '.' && digits_after(end) > 0) {
        const std::size_t fraction_end = skip_digits(text, end + 1);
        double scale = 1;
        for (std::size_t i = end + 1; i < fraction_end && read < 15; ++i, ++read, scale *= 10) {
            value = value * 10 + (text[i] - '0');
        }
        value /= scale;
        end = fraction_end;
    } else if (is_ordinal_ending(text, end)) {
        token.kind = TokenKind::ordinal;
        token.value = value;
        return end + 2;
    } else if (text.substr(end).starts_with(" 1/2") && skip_digits(text, end + 4) == end + 4) {
        value += 0.5;
        end += 4;
    }
    token.kind = TokenKind::number;
    token.value = value;
    return end;
}

/// "twenty-five" is one number.
void Sentence::join_tens(Token& ones) {
    if (!ones.joined || tokens_.empty() || ones.value < 1 || ones.value > 9) {
        return;
    }
    const Token& tens = tokens_.back();
    if (tens.kind == TokenKind::number && tens.value >= 20 && tens.value < 100 &&
        text::is_letter(folded_.text[tens.begin])) {
        ones.begin = tens.begin;
        ones.value += tens.value;
        ones.joined = tens.joined;
        ones.known = {};
        tokens_.pop_back();
    }
}

void Sentence::cut() {
    const std::string_view text = folded_.text;
    constexpr std::size_t bytes_of_a_token = 4; // with its blank
    tokens_.reserve(text.size() / bytes_of_a_token);
    bool joined = false;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        // A hyphen between two words or a word and a number joins; a lone one is a mark.
        if (text[at] == '-' && at > 0 && at + 1 < text.size() && text::is_word(text[at - 1]) &&
            text::is_word(text[at + 1])) {
            joined = true;
            ++at;
            continue;
        }
        Token token{.joined = joined, .begin = static_cast<std::uint32_t>(at)};
        joined = false;
        std::size_t end = at + 1;
        if (text::is_digit(text[at])) {
            end = cut_date(at);
            if (end != at) {
                token.kind = TokenKind::date;
            } else {
                end = cut_number(at, token);
            }
        } else if (text::is_letter(text[at])) {
            while (end < text.size() && (text::is_word(text[end]) || (text[end] == '\'' && end + 1 < text.size() &&
                                                                      text::is_letter(text[end + 1])))) {
                ++end;
            }
            token.kind = TokenKind::word;
        }
        token.end = static_cast<std::uint32_t>(end);
        look_up(token);
        tokens_.push_back(token);
        at = end;
    }
}

/// Asks the vocabulary, once, what the word is.
void Sentence::look_up(Token& token) {
    const auto text = [&] { return std::string_view(folded_.text).substr(token.begin, token.end - token.begin); };
    token.spelling = Spelling::of(text());
    if (token.kind != TokenKind::word && token.kind != TokenKind::mark) {
        return;
    }
    token.known = known(text(), token.spelling);
    if (token.known.kinds.has_any(Kind::numeral)) {
        token.kind = TokenKind::number;
        token.value = token.known.number;
        join_tens(token);
        token.spelling = Spelling::of(text());
    }
}

} // namespace iepaudit::goal
