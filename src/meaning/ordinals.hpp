// The ordinals that grades are named by, in cells and inside sentences.
#pragma once

#include "text/word_set.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <string_view>

namespace iepaudit {

inline constexpr std::array<std::string_view, 12> ordinals{"first", "second", "third",    "fourth",
                                                           "fifth", "sixth",  "seventh",  "eighth",
                                                           "ninth", "tenth",  "eleventh", "twelfth"};

inline constexpr text::WordFilter ordinal_filter = text::filter_of(ordinals, std::identity());

/// 1 to 12 for a folded ordinal; 0 for any other word.
constexpr std::size_t ordinal_number(std::string_view word) {
    if (!ordinal_filter.may_have(word)) {
        return 0;
    }
    const auto* const found = std::find(ordinals.begin(), ordinals.end(), word);
    return found == ordinals.end() ? 0 : static_cast<std::size_t>(found - ordinals.begin()) + 1;
}

} // namespace iepaudit
