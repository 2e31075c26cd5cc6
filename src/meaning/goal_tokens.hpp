// A goal sentence cut into words, numbers, dates and marks, each with the way back to the printed words.
#pragma once

#include "meaning/goal_vocabulary.hpp"
#include "text/fold.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace iepaudit::goal {

enum class TokenKind : std::uint8_t {
    word,
    number,  ///< 90, 2.3, 1,000, 2 1/2, "four", "zero"
    ordinal, ///< 3rd
    date,    ///< 10/13/2026, 2026-10-13: in numbers only
    mark,    ///< any other single character
};

struct Token {
    TokenKind kind = TokenKind::mark;
    bool joined = false; ///< a hyphen ties it to the token before, as "sentence" in "5-sentence paragraph"
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    double value = 0;
    Spelling spelling{};
    Known known{}; ///< what the vocabulary says of it
};

/// Half-open range of tokens.
struct Span {
    std::size_t first = 0;
    std::size_t last = 0;
    [[nodiscard]] bool empty() const { return first >= last; }
    [[nodiscard]] bool contains(std::size_t token) const { return first <= token && token < last; }
};

class Sentence {
public:
    explicit Sentence(std::string_view printed);

    [[nodiscard]] std::size_t size() const { return tokens_.size(); }
    [[nodiscard]] const Token& operator[](std::size_t token) const { return tokens_[token]; }
    /// The folded token; nothing past the end, so that callers may look ahead.
    [[nodiscard]] std::string_view word(std::size_t token) const {
        return token < size() ? std::string_view(folded_.text)
                                    .substr(tokens_[token].begin, tokens_[token].end - tokens_[token].begin)
                              : std::string_view();
    }
    [[nodiscard]] bool is(std::size_t token, TokenKind kind) const {
        return token < size() && tokens_[token].kind == kind;
    }
    [[nodiscard]] bool is_number(std::size_t token) const { return is(token, TokenKind::number); }
    [[nodiscard]] bool is(std::size_t token, Kinds kinds) const {
        return token < size() && tokens_[token].known.kinds.has_any(kinds);
    }
    /// A known counted thing, or nullptr.
    [[nodiscard]] const Noun* noun(std::size_t token) const {
        return token < size() ? goal::noun(tokens_[token].known) : nullptr;
    }
    /// "minute" for "minutes"; empty when it is no span of time or turn.
    [[nodiscard]] std::string_view time_unit(std::size_t token) const {
        return token < size() ? goal::time_unit(tokens_[token].known) : std::string_view();
    }
    [[nodiscard]] bool has(std::size_t token, Spelling word) const {
        return token < size() && tokens_[token].spelling == word;
    }
    /// True when the words stand at `token` one after another; `words` are split at blanks.
    [[nodiscard]] bool has_phrase(std::size_t token, std::string_view words) const {
        // Nearly always answered by the first letter.
        return token < size() && folded_.text[tokens_[token].begin] == words.front() && has_all(token, words);
    }
    /// A full stop, semicolon or the end of the text. The stop of an initial ("R.") or of a short form is none.
    [[nodiscard]] bool ends_clause(std::size_t token) const {
        return token >= size() || (tokens_[token].kind == TokenKind::mark && mark_ends_clause(token));
    }
    [[nodiscard]] std::string_view printed(Span span) const;
    [[nodiscard]] bool is_capitalized(std::size_t token) const;

private:
    [[nodiscard]] bool mark_ends_clause(std::size_t token) const;
    [[nodiscard]] bool has_all(std::size_t token, std::string_view words) const;
    void cut();
    void look_up(Token& token);
    std::size_t cut_number(std::size_t at, Token& token) const;
    std::size_t cut_date(std::size_t at) const;
    void join_tens(Token& ones);

    text::Folded folded_;
    std::vector<Token> tokens_;
};

} // namespace iepaudit::goal
