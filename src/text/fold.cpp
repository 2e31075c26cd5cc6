#include "text/fold.hpp"

#include "text/eight_bytes.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <iterator>

namespace iepaudit::text {

namespace {

struct Replacement {
    char32_t from;
    std::string_view to;
};

// Sorted by code point. An empty replacement drops the character.
constexpr std::array replacements{
    Replacement{0x00A0, " "},    Replacement{0x00AD, ""},     Replacement{0x00B7, "-"},  Replacement{0x00BC, " 1/4"},
    Replacement{0x00BD, " 1/2"}, Replacement{0x00BE, " 3/4"}, Replacement{0x00C0, "a"},  Replacement{0x00C1, "a"},
    Replacement{0x00C8, "e"},    Replacement{0x00C9, "e"},    Replacement{0x00CD, "i"},  Replacement{0x00D1, "n"},
    Replacement{0x00D3, "o"},    Replacement{0x00D6, "o"},    Replacement{0x00D7, "x"},  Replacement{0x00DA, "u"},
    Replacement{0x00DC, "u"},    Replacement{0x00E0, "a"},    Replacement{0x00E1, "a"},  Replacement{0x00E2, "a"},
    Replacement{0x00E4, "a"},    Replacement{0x00E7, "c"},    Replacement{0x00E8, "e"},  Replacement{0x00E9, "e"},
    Replacement{0x00EA, "e"},    Replacement{0x00EB, "e"},    Replacement{0x00ED, "i"},  Replacement{0x00EE, "i"},
    Replacement{0x00EF, "i"},    Replacement{0x00F1, "n"},    Replacement{0x00F3, "o"},  Replacement{0x00F4, "o"},
    Replacement{0x00F6, "o"},    Replacement{0x00F9, "u"},    Replacement{0x00FA, "u"},  Replacement{0x00FB, "u"},
    Replacement{0x00FC, "u"},    Replacement{0x200B, ""},     Replacement{0x200C, ""},   Replacement{0x200D, ""},
    Replacement{0x2018, "'"},    Replacement{0x2019, "'"},    Replacement{0x201C, "\""}, Replacement{0x201D, "\""},
    Replacement{0x2022, ";"},    Replacement{0x2044, "/"},    Replacement{0x2212, "-"},  Replacement{0x2215, "/"},
    Replacement{0x2715, "x"},    Replacement{0x2716, "x"},    Replacement{0xFEFF, ""},
};

constexpr bool is_blank(char32_t c) {
    return c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000;
}

constexpr bool is_dash(char32_t c) {
    return c >= 0x2010 && c <= 0x2015;
}

/// The small letter, digit, mark or blank that a plain character becomes; zero for what takes more thought.
constexpr auto plain = [] {
    std::array<char, 256> folded{};
    for (char c = '!'; c <= '~'; ++c) {
        folded[static_cast<unsigned char>(c)] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    for (const char blank : {' ', '\t', '\n', '\v', '\f', '\r'}) {
        folded[static_cast<unsigned char>(blank)] = ' ';
    }
    return folded;
}();

/// Folds eight bytes in one go where they are plain letters, digits, marks and single blanks, as most of a page is.
/// False: they take more thought. `after_blank`: a blank stands before them, or nothing.
inline bool fold_eight(const char* printed, bool after_blank, char* folded) {
    std::uint64_t bytes = load_eight(printed);
    const std::uint64_t low = bytes & eight(0x7F);
    const std::uint64_t past_ascii = bytes & eight(0x80);
    const std::uint64_t below_blank = (bytes - eight(0x20)) & ~bytes & eight(0x80);
    const std::uint64_t other = bytes ^ eight(' ');
    const std::uint64_t blanks = ~(((other & eight(0x7F)) + eight(0x7F)) | other | eight(0x7F));
    const bool two_blanks = (blanks & (blanks << 8U)) != 0 || (after_blank && *printed == ' ');
    if ((past_ascii | below_blank) != 0 || two_blanks) {
        return false;
    }
    const std::uint64_t from_a = low + eight(0x80 - 'A');
    const std::uint64_t past_z = low + eight(0x7F - 'Z');
    bytes |= ((from_a ^ past_z) & eight(0x80)) >> 2U; // 0x20: a small letter
    std::memcpy(folded, &bytes, sizeof bytes);
    return true;
}

constexpr std::size_t most_from_a_byte = 2; // "¾", two bytes, becomes " 3/4"

/// The room that fold_into() needs; it folds eight bytes at once in the end too.
constexpr std::size_t room_for(std::string_view printed) {
    return printed.size() * most_from_a_byte + eight_bytes;
}

/// What a character of the page that is no plain letter, digit, mark or blank becomes.
std::string_view folded_character(const Character& character, std::string_view printed) {
    if (!character.is_valid) {
        return printed;
    }
    if (is_blank(character.code)) {
        return " ";
    }
    if (is_dash(character.code)) {
        return "-";
    }
    const auto* const found = std::ranges::find(replacements, character.code, &Replacement::from);
    return found == replacements.end() ? printed : found->to;
}

/// Writes the folded words and gives their length. Calls came_from(at, begin) where folded[begin] comes from
/// printed[at]; a byte it is not called for comes from behind where the byte before it does.
template <class CameFrom>
std::size_t fold_into(char* const folded, std::string_view printed, CameFrom came_from) {
    char* end = folded;
    const auto after_blank = [&] { return end == folded || end[-1] == ' '; };
    const auto emit = [&](char c, std::size_t at) {
        if (c != ' ' || !after_blank()) { // of several blanks one is kept, and none at the start
            came_from(at, static_cast<std::size_t>(end - folded));
            *end++ = c;
        }
    };
    std::array<char, eight_bytes> last{}; // what is left in the end, made as long as the rest
    last.fill('x');
    for (std::size_t at = 0; at < printed.size();) {
        const std::size_t step = std::min(printed.size() - at, eight_bytes);
        const char* next = printed.data() + at;
        if (step < eight_bytes) {
            std::copy_n(next, step, last.begin());
            next = last.data();
        }
        if (fold_eight(next, after_blank(), end)) {
            came_from(at, static_cast<std::size_t>(end - folded));
            end += step;
            at += step;
        } else if (const char c = plain[static_cast<unsigned char>(printed[at])]; c != '\0') {
            emit(c, at++);
        } else {
            const Character character = decode(printed, at);
            for (const char piece : folded_character(character, printed.substr(at, character.length))) {
                emit(piece, at);
            }
            at += character.length;
        }
    }
    end -= end != folded && end[-1] == ' ' ? 1 : 0;
    return static_cast<std::size_t>(end - folded);
}

} // namespace

std::size_t Folded::origin(std::size_t at) const {
    if (at == text.size()) {
        return source.size();
    }
    const auto past = std::ranges::upper_bound(origins, at, {}, &Origin::folded);
    const Origin& last = *std::prev(past);
    return last.printed + (at - last.folded);
}

std::string_view Folded::printed(std::size_t begin, std::size_t end) const {
    const std::size_t first = origin(begin);
    return trim(source.substr(first, origin(end) - first));
}

Folded fold_with_origin(std::string_view printed) {
    Folded folded{.text = std::string(room_for(printed), '\0'), .origins = {}, .source = printed};
    const std::size_t size = fold_into(folded.text.data(), printed, [&](std::size_t from, std::size_t begin) {
        if (folded.origins.empty() || from - begin != folded.origins.back().printed - folded.origins.back().folded) {
            folded.origins.push_back({begin, from});
        }
    });
    folded.text.resize(size);
    return folded;
}

std::string fold(std::string_view printed) {
    std::string folded(room_for(printed), '\0');
    folded.resize(fold_into(folded.data(), printed, [](std::size_t, std::size_t) {}));
    return folded;
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view no_break_space = "\xC2\xA0";
    const auto ascii_blank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    for (;;) {
        if (!text.empty() && ascii_blank(text.front())) {
            text.remove_prefix(1);
        } else if (text.starts_with(no_break_space)) {
            text.remove_prefix(no_break_space.size());
        } else if (!text.empty() && ascii_blank(text.back())) {
            text.remove_suffix(1);
        } else if (text.ends_with(no_break_space)) {
            text.remove_suffix(no_break_space.size());
        } else {
            return text;
        }
    }
}

std::size_t find_words(std::string_view text, std::string_view word, std::size_t from) {
    const bool begins_as_word = is_word(word.front());
    for (std::size_t at = text.find(word.front(), from); at != std::string_view::npos;
         at = text.find(word.front(), at + 1)) {
        const bool inside_a_word = at > 0 && begins_as_word && is_word(text[at - 1]);
        if (inside_a_word || !text.substr(at).starts_with(word)) {
            continue;
        }
        std::size_t end = at + word.size();
        if (end < text.size() && is_word(text[end]) && is_word(word.back())) {
            if (text[end] == 's') {
                end += 1;
            } else if (text.substr(end).starts_with("es")) {
                end += 2;
            }
            if (end == at + word.size() || (end < text.size() && is_word(text[end]))) {
                continue;
            }
        }
        return at;
    }
    return std::string_view::npos;
}

} // namespace iepaudit::text
