#include "text/display.hpp"

#include "text/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace iepaudit::text {

namespace {

std::size_t width_of(const Character& c) {
    return c.is_valid ? static_cast<std::size_t>(utf8proc_charwidth(static_cast<utf8proc_int32_t>(c.code))) : 1;
}

} // namespace

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character c = decode(text, at);
        width += width_of(c);
        at += c.length;
    }
    return width;
}

std::size_t grapheme_length(std::string_view text, std::size_t at) {
    Character last = decode(text, at);
    std::size_t end = at + last.length;
    utf8proc_int32_t state = 0;
    while (end < text.size()) {
        const Character next = decode(text, end);
        if (!last.is_valid || !next.is_valid ||
            utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(last.code),
                                             static_cast<utf8proc_int32_t>(next.code), &state)) {
            break;
        }
        end += next.length;
        last = next;
    }
    return end - at;
}

std::string cut_to(std::string_view text, std::size_t columns) {
    if (display_width(text) <= columns) {
        return std::string(text);
    }
    constexpr std::string_view dots = "...";
    const std::size_t room = columns > dots.size() ? columns - dots.size() : 0;
    std::size_t width = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = grapheme_length(text, at);
        const std::size_t more = display_width(text.substr(at, length));
        if (width + more > room) {
            break;
        }
        width += more;
        at += length;
    }
    return std::string(text.substr(0, at)) +
           std::string(dots.substr(0, columns - width < dots.size() ? columns - width : dots.size()));
}

std::string pad_right(std::string_view text, std::size_t columns) {
    const std::size_t width = display_width(text);
    return std::string(text) + std::string(width < columns ? columns - width : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t columns) {
    const std::size_t width = display_width(text);
    return std::string(width < columns ? columns - width : 0, ' ') + std::string(text);
}

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines;
    std::string line;
    std::size_t width = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t blank = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, blank - at);
        if (word.empty() && blank < text.size()) {
            at = blank + 1; // two blanks part words as one does
            continue;
        }
        const std::size_t more = display_width(word);
        if (!line.empty() && columns != 0 && width + 1 + more > columns) {
            lines.push_back(std::move(line));
            line.clear();
            width = 0;
        }
        if (!line.empty()) {
            line += ' ';
            ++width;
        }
        line += word;
        width += more;
        at = blank + 1;
    }
    lines.push_back(std::move(line));
    return lines;
}

} // namespace iepaudit::text
