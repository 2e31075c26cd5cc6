// A table of text (RFC 4180: commas, semicolons or tabs; quotes may hold line ends) as the document a JSON file would
// give: a list of objects, each cell a member named by its column's head. So one reader serves both.
#pragma once

#include "iepaudit/document.hpp"
#include "iepaudit/read.hpp"
#include "read/key_table.hpp"
#include "read/problems.hpp"

#include <string_view>

namespace iepaudit {

/// Puts {"LIST": [{head: cell, ...}, ...]} into the document. The line of heads is the first of the first ten that has
/// two heads known to `heads`; what stands above it is told and passed over. False, and told, when there is none.
/// Empty cells and empty lines are left out.
bool read_table(const KeyTable& heads, std::string_view list, const ReadLimits& limits, Document& document,
                Problems& problems);

} // namespace iepaudit
