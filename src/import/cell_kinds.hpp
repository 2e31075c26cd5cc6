// What kind of thing stands in a cell: enough to tell a session's length from an end date, and a formula from words.
#pragma once

#include "import/source_table.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace iepaudit::draft {

enum class CellKind : std::uint8_t {
    session_length, ///< "30 minutes", "1 hour"; not "30 minutes weekly"
    plain_number,   ///< "30"
    date,           ///< "10/13/2026"
    span_of_time,   ///< "1 year", "36 weeks", "10/20/2025 to 10/13/2026"
    tick,           ///< "X", "yes", "no"
    group_word,     ///< "individual", "group"
    other,
};
inline constexpr std::size_t cell_kinds = 7;

CellKind kind_of(const SourceCell& cell);

/// Why a cell cannot go where its column belongs, as the end of the sentence "This cell ..."; nothing when it can.
std::optional<std::string> why_set_aside(std::string_view words, bool is_short_cell);

} // namespace iepaudit::draft
