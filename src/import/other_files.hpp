// Files that hold a table which only their own program can open: what to do there.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace iepaudit::draft {

/// Why these bytes are no table of text, and what to do; nothing when they may be one.
std::optional<std::string> no_table(std::string_view bytes);

} // namespace iepaudit::draft
