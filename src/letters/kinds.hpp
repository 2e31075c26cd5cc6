// The letters' own declarations, made from the one list.
#pragma once

#include "letters/letter.hpp"

namespace iepaudit::letters {

#define LETTER(name) extern const LetterKind name;
#include "letters/letters.def"
#undef LETTER

} // namespace iepaudit::letters
