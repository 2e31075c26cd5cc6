// The line of the file around a place, for people to look at.
#pragma once

#include "iepaudit/document.hpp"
#include "iepaudit/report.hpp"

#include <span>

namespace iepaudit {

/// Fills line, column, end_line, end_column, excerpt and caret of a finding. Of `unseen`, values that stand on the same
/// line only by the way the file was saved (the child's name in a file of one line), the excerpt shows stars.
void locate(const LineIndex& lines, Span span, std::span<const Span> unseen, ReportedFinding& finding);

} // namespace iepaudit
