// What can be wrong inside one token of almost-JSON: a text in quotes, a number, a bare word.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace iepaudit {

inline constexpr std::string_view not_utf8_sentence = "The letters here are not UTF-8; the file is saved in an older "
                                                      "encoding. In Notepad choose Save as, Encoding UTF-8.";

struct TokenFault {
    std::size_t begin;
    std::size_t end;
    std::string_view sentence;
    bool of_whole_file = false;
};

struct QuotedText {
    std::size_t end = 0;
    bool closed = true; ///< false: nobody can say where this text was meant to end
    std::vector<TokenFault> faults;
};
/// text[begin] is a straight double quote.
QuotedText quoted_text(std::string_view text, std::size_t begin);

struct OddQuotes {
    std::size_t end = 0; ///< 0: no single or curly quote stands here
    bool curly = false;
    bool closed = true;
};
OddQuotes odd_quotes_at(std::string_view text, std::size_t begin);

struct BareToken {
    std::size_t end = 0;
    std::string_view fault; ///< a sentence with one {} for the token; empty when nothing is wrong
};
/// A number or a word without quotes. `end` is `begin` when neither stands here.
BareToken bare_token(std::string_view text, std::size_t begin);
/// true, false or null stands here.
bool is_json_word(std::string_view text, std::size_t begin);

/// Just after a run of letters, digits, "_" and "-".
std::size_t word_end(std::string_view text, std::size_t begin);
/// Just after whatever stands here, for underlining: a text in quotes, a word or one character.
std::size_t token_end(std::string_view text, std::size_t begin);

} // namespace iepaudit
