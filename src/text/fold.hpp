// Folding: printed words to a plain form that vocabularies and scanners can match.
//
// Lower case; every dash to '-'; every blank, no-break space and soft hyphen dealt with; curly quotes to straight ones;
// the multiplication sign to 'x'; vulgar fractions to "1/2"; accented Latin letters to their base letter, so that
// "orientación" matches "orientacion". Other bytes stay as they are. Runs of blanks become one, ends are trimmed.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::text {

struct Folded {
    /// From this byte of `text` on, byte after byte came from `source`, up to the next origin.
    struct Origin {
        std::size_t folded = 0;
        std::size_t printed = 0;
    };

    std::string text;
    std::vector<Origin> origins; ///< few: most of a page folds letter by letter
    std::string_view source;

    /// The printed words behind text[begin, end).
    [[nodiscard]] std::string_view printed(std::size_t begin, std::size_t end) const;

private:
    [[nodiscard]] std::size_t origin(std::size_t at) const;
};

/// Keeps the way back to the printed words.
Folded fold_with_origin(std::string_view printed);
std::string fold(std::string_view printed);

/// Blanks trimmed at both ends; no-break spaces count as blanks.
std::string_view trim(std::string_view text);

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
/// Also any byte of a letter beyond ASCII.
constexpr bool is_letter(char c) {
    return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
}
inline constexpr std::array<bool, 256> word_bytes = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        table[byte] = is_letter(static_cast<char>(byte)) || is_digit(static_cast<char>(byte));
    }
    return table;
}();
/// A letter or a digit. Looked up: it is asked of nearly every byte, several times.
constexpr bool is_word(char c) {
    return word_bytes[static_cast<unsigned char>(c)];
}

/// Position of `word` in folded text as whole words (no letter or digit touches it), from `from`; npos when it is not
/// there. A trailing plural "s" or "es" in the text is allowed.
std::size_t find_words(std::string_view text, std::string_view word, std::size_t from = 0);
inline bool has_words(std::string_view text, std::string_view word) {
    return find_words(text, word) != std::string_view::npos;
}

} // namespace iepaudit::text
