// Files that hold a table which only their own program can open: what to do there.
//
// Workbooks are not read. In one a date is a number of days whose format stands elsewhere, and "30%" is 0.3; the
// program that made it knows, and writes it so when it saves CSV. The one packaged library that reads .xlsx and .ods
// (liborcus) brings Boost and a model that changes with every minor version, and would not know either.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace iepaudit::draft {

/// Why these bytes are no table of text, and what to do; nothing when they may be one.
std::optional<std::string> no_table(std::string_view bytes);

} // namespace iepaudit::draft
