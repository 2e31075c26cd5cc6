#include "meaning/initials.hpp"

#include "text/fold.hpp"

namespace iepaudit::meaning {

namespace {

/// One past the letters and stops that begin at `from`; `letters` says how many letters.
std::size_t initials_end(std::string_view words, std::size_t from, std::size_t& letters) {
    std::size_t at = from;
    letters = 0;
    while (at + 1 < words.size() && text::is_ascii_letter(words[at]) && words[at + 1] == '.') {
        at += 2;
        ++letters;
    }
    // The last stop may be missing: "P.T.A".
    if (letters > 0 && at < words.size() && text::is_ascii_letter(words[at]) &&
        (at + 1 == words.size() || !text::is_word(words[at + 1]))) {
        ++at;
        ++letters;
    }
    return at;
}

} // namespace

std::string without_stops_of_initials(std::string_view words) {
    std::string plain;
    plain.reserve(words.size());
    for (std::size_t at = 0; at < words.size();) {
        const bool begins = at == 0 || !(text::is_word(words[at - 1]) || words[at - 1] == '.');
        std::size_t letters = 0;
        const std::size_t end = begins ? initials_end(words, at, letters) : at;
        const bool joined = letters >= 2 && (end == words.size() || !text::is_word(words[end]));
        if (!joined) {
            plain += words[at++];
            continue;
        }
        for (; at < end; ++at) {
            if (words[at] != '.') {
                plain += words[at];
            }
        }
    }
    return plain;
}

} // namespace iepaudit::meaning
