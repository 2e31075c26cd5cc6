// UTF-8, one character at a time. Bytes that are no UTF-8 come out one by one, marked.
#pragma once

#include <cstddef>
#include <string_view>

namespace iepaudit::text {

struct Character {
    char32_t code = 0;      ///< the byte itself when not valid
    std::size_t length = 1; ///< bytes
    bool is_valid = true;
};

/// The character at text[at]; overlong forms, surrogates and code points past U+10FFFF are not valid.
Character decode(std::string_view text, std::size_t at);

/// Every byte belongs to a valid character.
bool is_utf8(std::string_view text);

} // namespace iepaudit::text
