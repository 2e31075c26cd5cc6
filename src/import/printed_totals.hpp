// The lines below the service table: the week's totals and the placement, as printed.
#pragma once

#include "import/import.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

struct PlacedLine {
    std::string where; ///< "page 2", "line 14"
    std::string text;
};

/// The line is one of them, or the first line of one.
bool begins_total(std::string_view line);

/// Puts "totals" and "lre" into the plan, and tells where they were read. A total that is printed twice with two values
/// is told and left out. The lines that were used, by their number in the list, come back in their order.
std::vector<std::size_t> read_totals(std::span<const PlacedLine> lines, DraftPlan& plan,
                                     std::vector<ImportRemark>& remarks);

} // namespace iepaudit
