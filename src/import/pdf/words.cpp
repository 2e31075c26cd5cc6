#include "import/pdf/words.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace iepaudit {

namespace {

struct Entity {
    std::string_view name;
    std::string_view text;
};
constexpr Entity entities[] = {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}};

// One character on the page, several letters in the word.
constexpr Entity ligatures[] = {{"\xEF\xAC\x80", "ff"},  {"\xEF\xAC\x81", "fi"},  {"\xEF\xAC\x82", "fl"},
                                {"\xEF\xAC\x83", "ffi"}, {"\xEF\xAC\x84", "ffl"}, {"\xEF\xAC\x85", "st"},
                                {"\xEF\xAC\x86", "st"}};

constexpr std::string_view not_a_character = "\xEF\xBF\xBD";

void append_utf8(std::string& out, char32_t code) {
    const auto byte = [&](char32_t bits) { out += static_cast<char>(static_cast<unsigned char>(bits)); };
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
        out += not_a_character;
    } else if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0U | (code >> 6U));
        byte(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        byte(0xE0U | (code >> 12U));
        byte(0x80U | ((code >> 6U) & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    } else {
        byte(0xF0U | (code >> 18U));
        byte(0x80U | ((code >> 12U) & 0x3FU));
        byte(0x80U | ((code >> 6U) & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    }
}

/// "#38", "#x26", "amp"; false when it is none of these.
bool append_entity(std::string& out, std::string_view name) {
    if (name.starts_with('#')) {
        const bool is_hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        const std::string_view digits = name.substr(is_hex ? 2 : 1);
        std::uint32_t code = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, is_hex ? 16 : 10);
        if (digits.empty() || read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) {
            return false;
        }
        append_utf8(out, code);
        return true;
    }
    const auto* const known = std::ranges::find(entities, name, &Entity::name);
    if (known == std::end(entities)) {
        return false;
    }
    out += known->text;
    return true;
}

std::string without_entities(std::string_view text) {
    constexpr std::size_t longest_entity = 10;
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '&') {
            const std::size_t end = text.substr(at, longest_entity).find(';');
            if (end != std::string_view::npos && append_entity(out, text.substr(at + 1, end - 1))) {
                at += end;
                continue;
            }
        }
        out += text[at];
    }
    return out;
}

/// Valid UTF-8 without control characters, ligatures as letters, blanks trimmed.
std::string cleaned(std::string_view text) {
    const std::string plain = without_entities(text);
    std::string out;
    for (std::size_t at = 0; at < plain.size();) {
        const text::Character character = text::decode(plain, at);
        const std::string_view bytes = std::string_view(plain).substr(at, character.length);
        at += character.length;
        if (!character.is_valid) {
            out += not_a_character;
            continue;
        }
        const auto* const ligature = std::ranges::find(ligatures, bytes, &Entity::name);
        if (ligature != std::end(ligatures)) {
            out += ligature->text;
        } else if (character.code < 0x20 || (character.code >= 0x7F && character.code < 0xA0)) {
            out += ' ';
        } else {
            out += bytes;
        }
    }
    return std::string(text::trim(out));
}

/// The number of NAME="..." in a tag.
std::optional<double> attribute(std::string_view tag, std::string_view name) {
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        const std::size_t after = at + name.size();
        const bool is_whole = at > 0 && tag[at - 1] == ' ' && tag.substr(after, 2) == "=\"";
        if (!is_whole) {
            continue;
        }
        double value = 0;
        const char* const end = tag.data() + tag.size();
        const auto read = std::from_chars(tag.data() + after + 2, end, value);
        return read.ec == std::errc{} && read.ptr != end && *read.ptr == '"' && std::isfinite(value)
                   ? std::optional(value)
                   : std::nullopt;
    }
    return std::nullopt;
}

bool stands_on_its_side(const PdfWord& word) {
    constexpr double upright = 2.2; // a word of three letters is never that much taller than wide
    constexpr std::size_t letters = 3;
    std::size_t count = 0;
    for (std::size_t at = 0; at < word.text.size() && count < letters; ++count) {
        at += text::decode(word.text, at).length;
    }
    return count == letters && word.height() > upright * (word.right - word.left);
}

void add_word(PdfPage& page, std::string_view tag, std::string_view text) {
    const auto left = attribute(tag, "xMin");
    const auto top = attribute(tag, "yMin");
    const auto right = attribute(tag, "xMax");
    const auto bottom = attribute(tag, "yMax");
    if (!left || !top || !right || !bottom || *left > *right || *top >= *bottom) {
        return;
    }
    if (*right < 0 || *bottom < 0 || *left > page.width || *top > page.height) {
        return;
    }
    PdfWord word{.left = *left, .top = *top, .right = *right, .bottom = *bottom, .text = cleaned(text)};
    if (word.text.empty()) {
        return;
    }
    if (stands_on_its_side(word)) {
        page.rotated.push_back(std::move(word.text));
    } else {
        page.words.push_back(std::move(word));
    }
}

} // namespace

PdfWords read_word_boxes(std::string_view xhtml, std::size_t most_words) {
    PdfWords words;
    std::size_t count = 0;
    for (std::size_t at = xhtml.find('<'); at != std::string_view::npos; at = xhtml.find('<', at)) {
        const std::size_t close = xhtml.find('>', at);
        if (close == std::string_view::npos) {
            break;
        }
        const std::string_view tag = xhtml.substr(at, close - at);
        at = close + 1;
        if (tag.starts_with("<page ")) {
            words.pages.push_back({.width = attribute(tag, "width").value_or(0),
                                   .height = attribute(tag, "height").value_or(0),
                                   .words = {},
                                   .rotated = {}});
        } else if (tag.starts_with("<word ") && !words.pages.empty()) {
            const std::size_t end = std::min(xhtml.find('<', at), xhtml.size());
            if (count++ == most_words) {
                words.is_whole = false;
                break;
            }
            add_word(words.pages.back(), tag, xhtml.substr(at, end - at));
        }
    }
    return words;
}

} // namespace iepaudit
