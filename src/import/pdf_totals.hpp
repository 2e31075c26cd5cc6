// The lines below the service table: the week's totals and the placement, as printed.
#pragma once

#include "import/import.hpp"
#include "import/pdf_words.hpp"

#include <string_view>
#include <vector>

namespace iepaudit {

/// The line is one of them, or the first line of one.
bool begins_total(std::string_view line);

/// Puts "totals" and "lre" into the plan, and tells which page they were read from. A total that is printed twice with
/// two values is told and left out.
void read_totals(const PdfWords& words, DraftPlan& plan, std::vector<ImportRemark>& remarks);

} // namespace iepaudit
