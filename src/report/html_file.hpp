// One file's part of the page: verdict, picture, table, findings, what was not checked. And, for print only, its
// meeting sheet.
#pragma once

#include "report/html_part.hpp"

#include "iepaudit/report.hpp"

#include <string_view>

namespace iepaudit::report {

void write_file_part(Html& html, const FileReport& report, const PagePart& part, Appendix& appendix);

/// Only the findings, under their headings.
void write_findings(Html& html, const FileReport& report, const PagePart& part, Appendix& appendix);

/// The first printed page: the questions that matter most with room for the answers, and the minutes.
void write_meeting_sheet(Html& html, const FileReport& report, const RunInfo& run);

/// The last three cells of a row of minutes: the numbers, or why there are none.
void write_minutes_cells(Html& html, const Totals& totals, const ServiceLine& line, std::string_view why_not);
void write_sum_cells(Html& html, const Totals& totals);

} // namespace iepaudit::report
