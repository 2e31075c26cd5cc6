// One character of well-formed UTF-8 (RFC 3629).
#pragma once

#include <cstddef>
#include <string_view>

namespace iepaudit {

struct Character {
    char32_t code = 0;
    std::size_t length = 0; ///< 0: the bytes here are not UTF-8
};

constexpr Character character_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > text.size()) {
        return {};
    }
    char32_t code = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U) {
            return {};
        }
        code = (code << 6U) | (byte(at + i) & 0x3FU);
    }
    const bool too_long = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool no_character = (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF;
    return too_long || no_character ? Character{} : Character{code, length};
}

} // namespace iepaudit
