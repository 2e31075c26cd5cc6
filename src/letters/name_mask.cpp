#include "letters/name_mask.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace iepaudit::letters {

namespace {

constexpr std::string_view stand_in = "[name]";

/// Calls `take(begin, end)` for every word; an apostrophe parts words, so that "Alder's" holds "Alder".
template <class Take>
void for_each_word(std::string_view text, Take take) {
    for (std::size_t at = 0; at < text.size();) {
        if (!text::is_letter(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && text::is_letter(text[end])) {
            ++end;
        }
        // An initial goes with its period; "O.T." is no initial.
        const bool is_initial = end - at == 1 && end < text.size() && text[end] == '.' &&
                                (end + 1 == text.size() || !text::is_word(text[end + 1]));
        take(at, is_initial ? end + 1 : end);
        at = end;
    }
}

} // namespace

NameMask::NameMask(std::string_view name) {
    for_each_word(name, [&](std::size_t begin, std::size_t end) {
        // A single letter without its period could be any word.
        if (end - begin > 1) {
            parts_.push_back(text::fold(name.substr(begin, end - begin)));
        }
    });
}

bool NameMask::is_part(std::string_view word) const {
    return std::find(parts_.begin(), parts_.end(), text::fold(word)) != parts_.end();
}

bool NameMask::finds(std::string_view words) const {
    bool is_found = false;
    for_each_word(words, [&](std::size_t begin, std::size_t end) {
        is_found = is_found || is_part(words.substr(begin, end - begin));
    });
    return is_found;
}

std::string NameMask::applied_to(std::string_view words) const {
    std::string masked;
    std::size_t kept = 0;
    for_each_word(words, [&](std::size_t begin, std::size_t end) {
        if (is_part(words.substr(begin, end - begin))) {
            masked += words.substr(kept, begin - kept);
            masked += stand_in;
            kept = end;
        }
    });
    masked += words.substr(kept);
    return masked;
}

} // namespace iepaudit::letters
