// Grades in a goal sentence: "3rd grade", "third-grade level", "grade equivalent of 4.1".
#pragma once

#include "meaning/goal_tokens.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace iepaudit::goal {

struct GradeInWords {
    double grade = 0;
    std::size_t end = 0; ///< one past its last token
};

/// The grade that begins at this token. Numbers of dates (`taken`) are none.
std::optional<GradeInWords> grade_at(const Sentence& sentence, const std::vector<bool>& taken, std::size_t at);

} // namespace iepaudit::goal
