// Files that are something else: a person saved or picked the wrong one, and is told which.
#pragma once

#include <optional>
#include <string_view>

namespace iepaudit {

/// The sentence (for Problems::add) for a file that is no JSON text at all (empty, PDF, Word, UTF-16 ...); nothing when
/// it may be JSON.
std::optional<std::string_view> other_kind_of_file(std::string_view bytes);

} // namespace iepaudit
