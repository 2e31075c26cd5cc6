// "Did you mean": the nearest known word to one that is not known.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace iepaudit::text {

/// Edits that turn one word into the other: insert, drop, change a letter, swap two neighbours. Case is ignored.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The known word nearest to `word`, when it is near enough to be a slip of the hand: one edit in up to four letters,
/// two in up to eight, three beyond. The first of equals; else the first that begins with it.
std::optional<std::string_view> suggest(std::string_view word, std::span<const std::string_view> known);

} // namespace iepaudit::text
