// The line of the file around a place, for people to look at.
#pragma once

#include "iepaudit/document.hpp"
#include "iepaudit/report.hpp"

namespace iepaudit {

/// Fills line, column, end_line, end_column, excerpt and caret of a finding.
void locate(const LineIndex& lines, Span span, ReportedFinding& finding);

} // namespace iepaudit
