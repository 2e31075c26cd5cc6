// A spreadsheet saved as text, taken apart: tables of services and of goals, headings between their rows, totals below
// them, and lines that are none of these.
#pragma once

#include "import/draft.hpp"
#include "import/source_table.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace iepaudit::draft {

enum class SheetKind : std::uint8_t { services, goals };

struct SheetTable {
    SheetKind kind = SheetKind::services;
    SourceTable table;
};

/// Lines of heads, headings and totals are told and placed at once. Refused, and told, when there is no table of ours.
std::vector<SheetTable> take_apart(std::string_view bytes, Draft& draft);

} // namespace iepaudit::draft
