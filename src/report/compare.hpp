// Two years side by side: one view of a report that carries a comparison, in the formats of `iepaudit compare`.
#pragma once

#include "report/json_writer.hpp"

#include "iepaudit/reporter.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::report {

struct CompareFormat {
    std::string_view name;
    std::string (*render)(const FileReport&, const RunInfo&, const ReportOptions&);
};
std::span<const CompareFormat> compare_formats();

std::string compare_as_text(const FileReport& report, const RunInfo& run, const ReportOptions& options);
std::string compare_as_json(const FileReport& report, const RunInfo& run, const ReportOptions& options);
std::string compare_as_html(const FileReport& report, const RunInfo& run, const ReportOptions& options);
std::string compare_as_markdown(const FileReport& report, const RunInfo& run, const ReportOptions& options);
std::string compare_as_csv(const FileReport& report, const RunInfo& run, const ReportOptions& options);

/// `comparison` of a file in the JSON report.
void write_comparison(JsonWriter& json, const FileReport& report);

/// One line of the table in words, the same in every format for people.
struct ChangeWords {
    std::string rows;       ///< this year's row numbers, "2, 3"; "-" when it is gone
    std::string last_rows;  ///< last year's; "-" when it is new
    std::string service;    ///< "Reading"; the names of several rows joined
    std::string was_called; ///< last year's name where it is another one; else empty
    std::string before; ///< minutes a week: "150", "20-30", "?" when some row gives no number, "-" when there is no row
    std::string after;
    std::string change; ///< "50 minutes more, moved into class"
};
ChangeWords in_words(const RowChange& change, const FileReport& report);

/// "5 rows this year, 4 last year".
std::string rows_compared(const FileReport& report);
/// Whole sentences that the sums rest on, this year's and last year's, and rows that are not in the totals.
std::vector<std::string> remarks_on_totals(const FileReport& report);
/// "150 minutes a week last year, 200 this year: 50 more."
std::string totals_in_words(const FileReport& report);

} // namespace iepaudit::report
