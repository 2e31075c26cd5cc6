#include "meaning/postsecondary.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace iepaudit {

namespace {

constexpr std::string_view after_school[] = {"postsecondary",    "post-secondary",   "post secondary",
                                             "after graduation", "after graduating", "after high school",
                                             "upon graduation"};

bool names_it(std::string_view words) {
    const std::string folded = text::fold(words);
    return std::any_of(std::begin(after_school), std::end(after_school),
                       [&](std::string_view phrase) { return text::has_words(folded, phrase); });
}

} // namespace

bool is_postsecondary(const Goal& goal) {
    return names_it(goal.area.value) || names_it(goal.statement.value);
}

} // namespace iepaudit
