// The names of the months, for dates on their own and dates inside sentences.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace iepaudit {

/// 1 to 12 for a folded month name ("march", "mar", "sept"); 0 for any other word.
constexpr unsigned month_number(std::string_view word) {
    constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
    if (word == "sept") {
        return 9;
    }
    const auto found =
        std::ranges::find_if(names, [&](std::string_view name) { return word == name || word == name.substr(0, 3); });
    return found == names.end() ? 0 : static_cast<unsigned>(found - names.begin()) + 1;
}

} // namespace iepaudit
