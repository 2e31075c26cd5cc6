// A text cut into its sentences.
#pragma once

#include "text/fold.hpp"

#include <cstddef>
#include <string_view>

namespace iepaudit::meaning {

/// "E. reads": the stop belongs to an initial, as children are often named.
constexpr bool is_after_initial(std::string_view text, std::size_t at) {
    return at >= 1 && text[at - 1] >= 'A' && text[at - 1] <= 'Z' && (at < 2 || !text::is_word(text[at - 2]));
}

/// True when a sentence ends with the byte at `at`. A full stop in a word, in a number or after an initial ends none.
constexpr bool ends_sentence(std::string_view text, std::size_t at) {
    switch (text[at]) {
    case ';':
    case '!':
    case '?':
    case '\n':
        return true;
    case '.':
        return at + 1 == text.size() || text[at + 1] == '\n' || text[at + 1] == '\r' ||
               (text[at + 1] == ' ' && !is_after_initial(text, at));
    default:
        return false;
    }
}

/// Calls `visit` with each sentence, trimmed and not empty, in order.
template <class Visit>
void for_each_sentence(std::string_view text, Visit visit) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at == text.size() || ends_sentence(text, at)) {
            if (const std::string_view sentence = text::trim(text.substr(begin, at - begin)); !sentence.empty()) {
                visit(sentence);
            }
            begin = at + 1;
        }
    }
}

} // namespace iepaudit::meaning
