// What one line of a sheet is: a row, the heading of a section, names of columns again, a total, a remark.
#pragma once

#include "import/import.hpp"
#include "read/records.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace iepaudit::draft {

enum class LineKind : std::uint8_t { row, heading, heads, total, note };

/// `keys` are those of the table the line stands in.
LineKind kind_of_line(const Record& record, const KeyTable& keys);

struct PrintedTotal {
    std::string_view key; ///< of "totals"
    DraftPlan value;
    Span span;
};

/// "Total minutes per week student spends in school | 1650", in two cells or in one with a colon.
std::optional<PrintedTotal> read_total(const Record& record);

} // namespace iepaudit::draft
