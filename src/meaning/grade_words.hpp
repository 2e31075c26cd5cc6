// Grade levels in running text: "reads at a second-grade level", "entering fifth grade", "two years below peers".
#pragma once

#include "text/word_finder.hpp"

#include <optional>

namespace iepaudit {

/// Each value stands only when the words leave one reading: a range, two different levels, last year's level, a level
/// to reach or the difficulty of a text ("60 words per minute at the 6.0 grade level") give nothing.
struct GradeWords {
    std::optional<double> now;      ///< "reads at a second-grade level" -> 2; kindergarten is 0
    std::optional<double> expected; ///< "entering fifth grade" -> 5
    std::optional<double> behind;   ///< "two years below grade level" -> 2
};

GradeWords read_grade_words(const text::WordFinder& folded);

} // namespace iepaudit
