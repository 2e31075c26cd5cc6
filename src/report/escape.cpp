#include "report/escape.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace iepaudit::report {

namespace {

/// Characters that act on a terminal or on the order of text in place of being seen.
bool acts(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x061C || c == 0x200E || c == 0x200F ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029 || c == 0xFEFF ||
           (c >= 0xE0000 && c <= 0xE007F);
}

bool is_letter_or_digit(char c) {
    return text::is_ascii_letter(c) || text::is_digit(c);
}

void append_for_terminal(std::string& safe, std::string_view bytes, const text::Character& character) {
    if (!character.is_valid) {
        fmt::format_to(std::back_inserter(safe), "\\x{:02X}", static_cast<unsigned>(character.code));
    } else if (acts(character.code)) {
        fmt::format_to(std::back_inserter(safe), "\\u{{{:X}}}", static_cast<unsigned>(character.code));
    } else {
        safe += bytes;
    }
}

void append_percent(std::string& out, unsigned char byte) {
    fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned>(byte));
}

/// `encoded` lists the characters that GitHub reads percent-encoded; the rest is made safe for the log it lands in.
std::string for_github(std::string_view text, std::string_view encoded) {
    std::string safe;
    safe.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const text::Character character = text::decode(text, at);
        if (encoded.find(text[at]) != std::string_view::npos) {
            append_percent(safe, static_cast<unsigned char>(text[at]));
        } else {
            append_for_terminal(safe, text.substr(at, character.length), character);
        }
        at += character.length;
    }
    return safe;
}

/// A cell starts with it, after blanks perhaps: a spreadsheet would calculate. The wide forms are folded by some
/// programs.
bool looks_like_a_formula(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) {
        return false;
    }
    const char32_t code = text::decode(text, first).code;
    constexpr std::u32string_view triggers = U"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    return triggers.find(code) != std::u32string_view::npos;
}

/// Trimmed, with every line end and tab a blank, and everything else as on a terminal.
std::string on_one_line(std::string_view text) {
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    const std::size_t first = line.find_first_not_of(' ');
    return first == std::string::npos ? std::string{}
                                      : for_terminal(line.substr(first, line.find_last_not_of(' ') - first + 1));
}

/// No character that Markdown acts on, no web address, no GH-1.
bool is_plain_in_markdown(std::string_view word) {
    constexpr std::string_view harmless = ".,;?!'\"()%/+-";
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        const bool ends_in_colon = c == ':' && i + 1 == word.size() && i > 0;
        if (!text::is_word(c) && harmless.find(c) == std::string_view::npos && !ends_in_colon) {
            return false;
        }
    }
    const std::string folded = text::fold(word);
    return folded.find("www.") == std::string::npos && folded.find("gh-") == std::string::npos;
}

} // namespace

std::string for_terminal(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const text::Character character = text::decode(text, at);
        append_for_terminal(safe, text.substr(at, character.length), character);
        at += character.length;
    }
    return safe;
}

std::string path_for_terminal(std::string_view path) {
    constexpr std::string_view usual = "./_<";
    const bool is_usual =
        !path.empty() && (is_letter_or_digit(path.front()) || usual.find(path.front()) != std::string_view::npos ||
                          static_cast<unsigned char>(path.front()) >= 0x80);
    return (is_usual ? "" : "./") + for_terminal(path);
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
        } else if (code >= 0x20 && code < 0x7F && code != '<') {
            out += static_cast<char>(code);
        } else if (code < 0x10000) { // and '<', so that "</script>" never stands in a page that embeds a report
            unit(code);
        } else {
            const auto rest = static_cast<unsigned>(code) - 0x10000U;
            unit(0xD800U + (rest >> 10U));
            unit(0xDC00U + (rest & 0x3FFU));
        }
    }
    out += '"';
}

std::string for_html(std::string_view text) {
    std::string safe;
    safe.reserve(text.size() + 16);
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length, is_valid] = text::decode(text, at);
        const std::string_view bytes = text.substr(at, length);
        const bool is_noncharacter = (code & 0xFFFEU) == 0xFFFEU || (code >= 0xFDD0 && code <= 0xFDEF);
        at += length;
        if (!is_valid || acts(code)) {
            safe += for_terminal(bytes);
        } else if (is_noncharacter) {
            fmt::format_to(std::back_inserter(safe), "\\u{{{:X}}}", static_cast<unsigned>(code));
        } else if (code == '&') {
            safe += "&amp;";
        } else if (code == '<') {
            safe += "&lt;";
        } else if (code == '>') {
            safe += "&gt;";
        } else if (code == '"') {
            safe += "&quot;";
        } else if (code == '\'') {
            safe += "&#39;";
        } else {
            safe += bytes;
        }
    }
    return safe;
}

std::string markdown_code(std::string_view data) {
    const std::string line = on_one_line(data);
    if (line.empty()) {
        return {};
    }
    std::size_t longest = 0;
    for (std::size_t at = 0, run = 0; at < line.size(); ++at) {
        run = line[at] == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    const std::string_view gap = line.front() == '`' || line.back() == '`' ? " " : "";
    return fmt::format("{0}{1}{2}{1}{0}", fence, gap, line);
}

std::string markdown_cell(std::string_view data) {
    std::string cell;
    for (const char c : markdown_code(data)) {
        if (c == '|') {
            if (!cell.empty() && cell.back() == '\\') {
                cell += "u{5C}"; // readers of tables do not agree on what \\| means
            }
            cell += '\\';
        }
        cell += c;
    }
    return cell;
}

std::string for_markdown(std::string_view sentence) {
    std::string safe;
    std::string code;
    const auto flush = [&] {
        safe += markdown_code(code);
        code.clear();
    };
    const std::string line = on_one_line(sentence);
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = std::min(line.find(' ', at), line.size());
        const std::string_view word = std::string_view(line).substr(at, end - at);
        if (!is_plain_in_markdown(word)) {
            code += (code.empty() ? "" : " ") + std::string(word);
        } else {
            if (!code.empty()) {
                flush();
                safe += ' ';
            }
            safe += word;
            safe += end < line.size() ? " " : "";
        }
        at = end + 1;
    }
    flush();
    return safe;
}

std::string for_xml(std::string_view text) {
    std::string safe;
    safe.reserve(text.size() + 16);
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length, is_valid] = text::decode(text, at);
        const bool is_control = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
        if (!is_valid || is_control || code == 0xFFFE || code == 0xFFFF) {
            safe += "\uFFFD"; // a reference such as &#27; is just as little XML as the character itself
        } else if (acts(code) || code == '&' || code == '<' || code == '>' || code == '"' || code == '\'') {
            fmt::format_to(std::back_inserter(safe), "&#{};", static_cast<unsigned>(code));
        } else {
            safe += text.substr(at, length);
        }
        at += length;
    }
    return safe;
}

std::string for_csv(std::string_view text) {
    const std::string line = for_terminal(text);
    std::string field = looks_like_a_formula(line) ? "\"'" : "\"";
    for (const char c : line) {
        field += c;
        if (c == '"') {
            field += c;
        }
    }
    return field + '"';
}

std::string for_github_message(std::string_view text) {
    return for_github(text, "%\r\n");
}

std::string for_github_property(std::string_view text) {
    return for_github(text, "%\r\n:,");
}

std::string for_uri(std::string_view path) {
    constexpr std::string_view plain = "-._~/";
    std::string uri;
    for (const char c : path) {
        if (is_letter_or_digit(c) || plain.find(c) != std::string_view::npos) {
            uri += c;
        } else {
            append_percent(uri, static_cast<unsigned char>(c));
        }
    }
    return uri;
}

std::string for_tap(std::string_view text) {
    std::string safe;
    for (const char c : for_terminal(text)) {
        if (c == '#' || c == '\\') {
            safe += '\\';
        }
        safe += c;
    }
    return safe;
}

} // namespace iepaudit::report
