// What the tables of words have in common that the compiler indexes: phrases of a vocabulary, spellings of a key.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace iepaudit::text {

/// Calls visit(part) for each of "one | another", without the blanks around the bar.
template <class Visit>
constexpr void each_part(std::string_view parts, Visit&& visit) {
    while (!parts.empty()) {
        const std::size_t bar = std::min(parts.find('|'), parts.size());
        std::string_view part = parts.substr(0, bar);
        part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
        visit(part.substr(0, part.find_last_not_of(' ') + 1));
        parts.remove_prefix(std::min(bar + 1, parts.size()));
    }
}

/// The same while compiling and while running: it says which bucket of an index a word is in. Made from the length and
/// a few letters, so that a long word costs no more than a short one.
constexpr std::size_t bucket_hash(std::string_view word) {
    std::size_t hash = word.size();
    if (word.empty()) {
        return hash;
    }
    for (const std::size_t at : {std::size_t{0}, word.size() / 3, word.size() / 2, word.size() - 1}) {
        hash = hash * 31 + static_cast<unsigned char>(word[at]);
    }
    return hash;
}

} // namespace iepaudit::text
