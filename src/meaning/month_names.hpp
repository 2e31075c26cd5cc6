// The names of the months, for dates on their own and dates inside sentences.
#pragma once

#include "text/word_set.hpp"

#include <array>
#include <string_view>

namespace iepaudit {

inline constexpr std::array<std::string_view, 12> month_names{"january",   "february", "march",    "april",
                                                              "may",       "june",     "july",     "august",
                                                              "september", "october",  "november", "december"};

inline constexpr text::WordFilter month_beginnings =
    text::filter_of(month_names, [](std::string_view name) { return name.substr(0, 3); });

/// 1 to 12 for a folded month name ("march", "mar", "sept"); 0 for any other word.
constexpr unsigned month_number(std::string_view word) {
    if (word.size() < 3 || !month_beginnings.may_have(word.substr(0, 3))) {
        return 0;
    }
    for (unsigned month = 0; month < month_names.size(); ++month) {
        const std::string_view name = month_names[month];
        if (name.starts_with(word) && (word.size() == 3 || word.size() == name.size() || word == "sept")) {
            return month + 1;
        }
    }
    return 0;
}

} // namespace iepaudit
