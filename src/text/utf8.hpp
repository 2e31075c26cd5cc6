// UTF-8, one character at a time (RFC 3629). Bytes that are no UTF-8 come out one by one, marked.
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
/// Here to be inlined: a file is read through it, and nearly every byte is plain ASCII.
constexpr Character decode(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80) {
        return {lead, 1, true};
    }
    const std::size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > text.size()) {
        return {lead, 1, false};
    }
    char32_t code = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U) {
            return {lead, 1, false};
        }
        code = (code << 6U) | (byte(at + i) & 0x3FU);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (overlong || (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF) {
        return {lead, 1, false};
    }
    return {code, length, true};
}

/// Every byte belongs to a valid character.
bool is_utf8(std::string_view text);

} // namespace iepaudit::text
