#include "read/control.hpp"

#include "text/eight_bytes.hpp"
#include "text/utf8.hpp"

namespace iepaudit {

namespace {

bool is_control(char32_t c) {
    const bool c0 = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    const bool del_or_c1 = c >= 0x7F && c <= 0x9F;
    const bool turns_direction =
        c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return c0 || del_or_c1 || turns_direction;
}

} // namespace

std::optional<char32_t> first_control_character(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (at + text::eight_bytes <= text.size() && text::are_printable(text::load_eight(text.data() + at))) {
            at += text::eight_bytes;
            continue;
        }
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte < 0x7F) {
            ++at;
            continue;
        }
        const auto [code, length, is_valid] = text::decode(text, at);
        // A carriage return is half of a line end; alone it overwrites the line on a screen.
        const bool lone_return = code == '\r' && (at + 1 == text.size() || text[at + 1] != '\n');
        if (is_valid && (is_control(code) || lone_return)) {
            return code;
        }
        at += length;
    }
    return std::nullopt;
}

} // namespace iepaudit
