// The named fields of letters: {child}, {grade}, {meeting} ...
#pragma once

#include "letters/letter.hpp"

namespace iepaudit::letters {

/// The words with every {field} filled from the facts; what the facts do not hold stands in [brackets].
Line filled(std::string_view words, const LetterFacts& facts);

/// The facts hold what this field stands for.
bool is_known(std::string_view field, const LetterFacts& facts);

} // namespace iepaudit::letters
