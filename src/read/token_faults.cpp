#include "read/token_faults.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace iepaudit {

namespace {

struct Escape {
    std::size_t length;
    std::string_view sentence; ///< empty when it is a good escape
    bool opens_pair = false;   ///< the first half of a surrogate pair
    bool closes_pair = false;
};

std::optional<unsigned> four_hex_digits(std::string_view text, std::size_t at) {
    unsigned code = 0;
    if (at + 4 > text.size()) {
        return std::nullopt;
    }
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + 4, code, 16);
    return error == std::errc{} && end == text.data() + at + 4 ? std::optional(code) : std::nullopt;
}

/// text[at] is a backslash.
Escape escape_at(std::string_view text, std::size_t at) {
    if (at + 1 >= text.size()) {
        return {.length = 1, .sentence = {}};
    }
    const char kind = text[at + 1];
    if (kind != 'u') {
        const bool known = std::string_view("\"\\/bfnrt").find(kind) != std::string_view::npos;
        return {.length = kind == '\n' || kind == '\r' ? 1U : 2U,
                .sentence =
                    known ? "" : "There is a single backslash here. Write two (\\\\) for a backslash in a text."};
    }
    const std::optional<unsigned> code = four_hex_digits(text, at + 2);
    if (!code) {
        return {.length = 2, .sentence = "After \\u four digits or letters from A to F are expected, as in \\u00e9."};
    }
    return {.length = 6,
            .sentence = {},
            .opens_pair = *code >= 0xD800 && *code <= 0xDBFF,
            .closes_pair = *code >= 0xDC00 && *code <= 0xDFFF};
}

constexpr std::string_view half_character =
    "This \\u code is half of a character and its other half is missing. Type the character itself.";

constexpr std::string_view number_with_words =
    "{} is a number with something else. Put straight double quotes around it.";

bool is_number_character(char c) {
    return text::is_word(c) || c == '.' || c == '+' || c == '-' || c == '/' || c == '%' || c == '_';
}

std::size_t digits_end(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of("0123456789", at), text.size());
}

/// What is wrong with a run of number characters that starts with a digit, a sign or a point.
std::string_view number_fault(std::string_view run) {
    if (run.starts_with('+')) {
        return "{} starts with a plus sign. Write the number without it.";
    }
    const std::size_t first = run.starts_with('-') ? 1 : 0;
    if (run.substr(first) == "Infinity") {
        return "{} is not a number that can be read. Write the number that is printed, or null when there is none.";
    }
    if (run.substr(first).starts_with('.')) {
        return "{} starts with a point. Write a zero before the point, as in 0.5.";
    }
    std::size_t at = digits_end(run, first);
    if (at == first) {
        return "{} is not a number. Put straight double quotes around it if it is text.";
    }
    const bool leading_zero = run[first] == '0' && at > first + 1;
    bool digits_missing = false;
    if (at < run.size() && run[at] == '.') {
        const std::size_t fraction = at + 1;
        at = digits_end(run, fraction);
        digits_missing = at == fraction;
    }
    if (at < run.size() && (run[at] == 'e' || run[at] == 'E')) {
        const std::size_t sign = at + 1 < run.size() && (run[at + 1] == '+' || run[at + 1] == '-') ? 1 : 0;
        const std::size_t exponent = at + 1 + sign;
        if (digits_end(run, exponent) > exponent) {
            at = digits_end(run, exponent);
        }
    }
    if (at < run.size()) {
        return number_with_words;
    }
    if (leading_zero) {
        return "{} starts with a zero. Write the number without it, or put straight double quotes around it.";
    }
    if (digits_missing) {
        return "{} has no digit after its point. Write the number without the point.";
    }
    double value = 0;
    const auto parsed = std::from_chars(run.data(), run.data() + run.size(), value);
    const bool tiny = run.find("e-") != std::string_view::npos || run.find("E-") != std::string_view::npos ||
                      run.substr(first).starts_with("0.");
    if (parsed.ec == std::errc::result_out_of_range && !tiny) {
        return "{} is too large a number to be read. Write the number that is printed.";
    }
    return {};
}

std::string_view word_fault(std::string_view word) {
    constexpr std::array json_words{"true", "false", "null"};
    if (std::ranges::find(json_words, word) != json_words.end()) {
        return {};
    }
    const std::string small = text::fold(word);
    if (std::ranges::find(json_words, small) != json_words.end()) {
        return "{} must be in small letters: true, false or null.";
    }
    if (small == "nan" || small == "infinity" || small == "none" || small == "undefined") {
        return "{} is not a value that can be read. Write null when there is none.";
    }
    return "{} needs straight double quotes around it.";
}

/// A sentence without quotes ends where the next item or line starts.
std::size_t sentence_end(std::string_view text, std::size_t from) {
    std::size_t end = std::min(text.find_first_of(",:]}\r\n\"", from), text.size());
    while (end > from && (text[end - 1] == ' ' || text[end - 1] == '\t')) {
        --end;
    }
    return end;
}

} // namespace

QuotedText quoted_text(std::string_view text, std::size_t begin) {
    QuotedText result;
    bool told_control = false;
    bool told_encoding = false;
    std::optional<std::size_t> half; // where a surrogate pair was opened by the escape just before
    const auto end_half = [&](std::size_t at) {
        if (half) {
            result.faults.push_back({.begin = *half, .end = at, .sentence = half_character});
            half.reset();
        }
    };
    for (std::size_t at = begin + 1; at < text.size();) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c == '\\') {
            const Escape escape = escape_at(text, at);
            if (half && escape.closes_pair) {
                half.reset();
            } else {
                end_half(at);
                if (escape.opens_pair) {
                    half = at;
                } else if (escape.closes_pair) {
                    result.faults.push_back({.begin = at, .end = at + escape.length, .sentence = half_character});
                } else if (!escape.sentence.empty()) {
                    result.faults.push_back({.begin = at, .end = at + escape.length, .sentence = escape.sentence});
                }
            }
            at += escape.length;
            continue;
        }
        end_half(at);
        if (c == '"') {
            result.end = at + 1;
            return result;
        }
        if (c == '\n' || c == '\r') {
            result.faults.push_back(
                {.begin = begin,
                 .end = at,
                 .sentence = "The text that starts here is not closed when its line ends. Put a double quote at "
                             "its end, or write \\n for a new line inside the text."});
            result.end = at;
            result.closed = false;
            return result;
        }
        if (c < 0x20) {
            if (!told_control) {
                told_control = true;
                result.faults.push_back(
                    {.begin = at,
                     .end = at + 1,
                     .sentence = c == '\t' ? "There is a tab inside this text. Put a space in its place, or write \\t."
                                           : "There is a control character inside this text. Take it out."});
            }
            ++at;
            continue;
        }
        const text::Character character = text::decode(text, at);
        if (!character.is_valid && !told_encoding) {
            told_encoding = true;
            result.faults.push_back({.begin = at, .end = at + 1, .sentence = not_utf8_sentence, .of_whole_file = true});
        }
        at += character.length;
    }
    end_half(text.size());
    result.faults.push_back({.begin = begin,
                             .end = begin + 1,
                             .sentence =
                                 "The file ends inside the text that starts here. Write what is missing, or save the "
                                 "whole file again."});
    result.end = text.size();
    result.closed = false;
    return result;
}

OddQuotes odd_quotes_at(std::string_view text, std::size_t begin) {
    const auto [opener, opener_length, opens] = text::decode(text, begin);
    const bool curly = opens && (opener == 0x201C || opener == 0x201D || opener == 0x201E || opener == 0xAB ||
                                 opener == 0x2018 || opener == 0x2019);
    if (!curly && opener != '\'') {
        return {};
    }
    for (std::size_t at = begin + opener_length; at < text.size();) {
        const auto [code, length, is_valid] = text::decode(text, at);
        if (code == '\n' || code == '\r') {
            return {.end = at, .curly = curly, .closed = false};
        }
        const bool single = opener == '\'' || opener == 0x2018 || opener == 0x2019;
        const bool closes =
            single ? code == opener || code == 0x2019 : code == 0x201C || code == 0x201D || code == 0xBB || code == '"';
        at += length;
        if (is_valid && closes) {
            return {.end = at, .curly = curly};
        }
    }
    return {.end = text.size(), .curly = curly, .closed = false};
}

BareToken bare_token(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    const char first = text[begin];
    if (text::is_digit(first) || first == '-' || first == '+' || first == '.') {
        while (end < text.size() && is_number_character(text[end])) {
            ++end;
        }
        const std::string_view fault = number_fault(text.substr(begin, end - begin));
        const std::size_t next = std::min(text.find_first_not_of(" \t", end), text.size() - 1);
        if (fault.empty() && next > end && text::is_letter(text[next]) && !is_json_word(text, next)) {
            return {.end = sentence_end(text, next), .fault = number_with_words}; // 30 min
        }
        return {.end = fault.empty() ? end : sentence_end(text, end), .fault = fault};
    }
    if (!text::is_letter(first) || static_cast<unsigned char>(first) >= 0x80) {
        return {.end = begin, .fault = {}};
    }
    const std::string_view word = text.substr(begin, word_end(text, begin) - begin);
    const std::string_view fault = word_fault(word);
    if (fault.empty()) {
        return {.end = begin + word.size(), .fault = fault};
    }
    end = sentence_end(text, begin + word.size());
    return {.end = end, .fault = end > begin + word.size() ? word_fault("several words") : fault};
}

bool is_json_word(std::string_view text, std::size_t begin) {
    return text::is_letter(text[begin]) && word_fault(text.substr(begin, word_end(text, begin) - begin)).empty();
}

std::size_t word_end(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && (text::is_word(text[end]) || text[end] == '_' || text[end] == '-')) {
        ++end;
    }
    return end;
}

std::size_t token_end(std::string_view text, std::size_t begin) {
    if (text[begin] == '"') {
        return quoted_text(text, begin).end;
    }
    const std::size_t end = word_end(text, begin);
    return end > begin ? end : begin + text::decode(text, begin).length;
}

} // namespace iepaudit
