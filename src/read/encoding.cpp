#include "read/encoding.hpp"

#include "text/utf8.hpp"

#include <array>

namespace iepaudit {

namespace {

/// What Windows-1252 puts where Latin-1 has control characters; 0 where it has nothing.
constexpr std::array<char16_t, 32> windows_1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append_utf8(std::string& out, unsigned code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | (code >> 6U));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        out += static_cast<char>(0xE0U | (code >> 12U));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

} // namespace

DecodedTable decode_table(std::string bytes) {
    if (text::is_utf8(bytes)) {
        return {.bytes = std::move(bytes), .was_windows_1252 = false};
    }
    std::string decoded;
    decoded.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_own = byte >= 0x80 && byte < 0xA0;
        append_utf8(decoded, is_own && windows_1252[byte - 0x80U] != 0 ? windows_1252[byte - 0x80U] : byte);
    }
    return {.bytes = std::move(decoded), .was_windows_1252 = true};
}

} // namespace iepaudit
