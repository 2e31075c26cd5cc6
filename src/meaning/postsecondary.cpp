#include "meaning/postsecondary.hpp"

#include "text/fold.hpp"
#include "text/word_finder.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace iepaudit {

namespace {

constexpr text::SoughtWord after_school[] = {"postsecondary",    "post-secondary",   "post secondary",
                                             "after graduation", "after graduating", "after high school",
                                             "upon graduation"};

bool names_it(std::string_view words) {
    const std::string folded = text::fold(words);
    return text::has_any_words(folded, after_school);
}

} // namespace

bool is_postsecondary(const Goal& goal) {
    return names_it(goal.area.value) || names_it(goal.statement.value);
}

} // namespace iepaudit
