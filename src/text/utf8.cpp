#include "text/utf8.hpp"

#include "text/eight_bytes.hpp"

namespace iepaudit::text {

bool is_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (at + eight_bytes <= text.size() && are_ascii(load_eight(text.data() + at))) {
            at += eight_bytes;
            continue;
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
