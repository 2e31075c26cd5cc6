#include "report/escape.hpp"

#include "text/utf8.hpp"

#include <fmt/format.h>

#include <iterator>

namespace iepaudit::report {

namespace {

/// Characters that act on a terminal or on the order of text in place of being seen.
bool acts(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
}

} // namespace

std::string for_terminal(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length, is_valid] = text::decode(text, at);
        if (!is_valid) {
            safe += fmt::format("\\x{:02X}", static_cast<unsigned>(code));
        } else if (acts(code)) {
            safe += fmt::format("\\u{{{:X}}}", static_cast<unsigned>(code));
        } else {
            safe += text.substr(at, length);
        }
        at += length;
    }
    return safe;
}

void append_json_string(std::string& out, std::string_view text) {
    const auto unit = [&](unsigned code) { fmt::format_to(std::back_inserter(out), "\\u{:04x}", code); };
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length, is_valid] = text::decode(text, at);
        at += length;
        if (!is_valid) {
            unit(0xFFFD);
        } else if (code == '"' || code == '\\') {
            out += '\\';
            out += static_cast<char>(code);
        } else if (code == '\n') {
            out += "\\n";
        } else if (code == '\t') {
            out += "\\t";
        } else if (code < 0x20 || code == 0x7F || code == '<') {
            unit(code); // '<' so that "</script>" never stands in a page that embeds a report
        } else if (code < 0x80) {
            out += static_cast<char>(code);
        } else if (code < 0x10000) {
            unit(code);
        } else {
            const auto rest = static_cast<unsigned>(code) - 0x10000U;
            unit(0xD800U + (rest >> 10U));
            unit(0xDC00U + (rest & 0x3FFU));
        }
    }
    out += '"';
}

} // namespace iepaudit::report
