#include "text/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace iepaudit::text {

bool is_utf8(std::string_view text) {
    constexpr std::uint64_t high_bits = 0x8080808080808080U;
    for (std::size_t at = 0; at < text.size();) {
        std::uint64_t eight = 0;
        if (at + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + at, sizeof eight);
            if ((eight & high_bits) == 0) { // most of every page
                at += sizeof eight;
                continue;
            }
        }
        const Character character = decode(text, at);
        if (!character.is_valid) {
            return false;
        }
        at += character.length;
    }
    return true;
}

} // namespace iepaudit::text
