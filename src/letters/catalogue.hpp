// The ten letters, in the order they are usually needed.
#pragma once

#include "letters/letter.hpp"

#include <span>
#include <string>
#include <string_view>

namespace iepaudit::letters {

std::span<const LetterKind* const> all_letters();
const LetterKind* find_letter(std::string_view kind);

/// One line a letter: its kind, and when to use it.
std::string list_of_letters();

} // namespace iepaudit::letters
