// Eight bytes of a text looked at in one go: most of a page is plain ASCII, and asks no question of its single bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace iepaudit::text {

inline constexpr std::size_t eight_bytes = sizeof(std::uint64_t);

/// The same byte eight times.
constexpr std::uint64_t eight(std::uint64_t byte) {
    return byte * 0x0101010101010101U;
}

inline std::uint64_t load_eight(const char* bytes) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    return eight;
}

/// Each of the eight is a character of its own.
constexpr bool are_ascii(std::uint64_t bytes) {
    return (bytes & eight(0x80)) == 0;
}

/// Each of the eight is a letter, a digit, a mark or a blank: no control character, nothing beyond ASCII.
constexpr bool are_printable(std::uint64_t bytes) {
    const std::uint64_t below_blank = bytes - eight(0x20); // its top bit tells, or that of a byte that borrowed from it
    const std::uint64_t past_tilde = bytes + eight(0x7F - '~');
    return ((bytes | below_blank | past_tilde) & eight(0x80)) == 0;
}

inline bool is_ascii(std::string_view text) {
    while (text.size() >= eight_bytes) {
        if (!are_ascii(load_eight(text.data()))) {
            return false;
        }
        text.remove_prefix(eight_bytes);
    }
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) {
            return false;
        }
    }
    return true;
}

} // namespace iepaudit::text
