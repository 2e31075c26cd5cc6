// One maker for each format; src/report/formats.cpp holds the one table.
#pragma once

#include "iepaudit/reporter.hpp"

namespace iepaudit::report {

std::unique_ptr<Reporter> make_text(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_short(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_html(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_markdown(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_summary(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_json(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_jsonl(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_csv(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_log(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_sarif(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_junit(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_github(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_gitlab(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_checkstyle(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_tap(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_none(std::ostream& out, const ReportOptions& options);

} // namespace iepaudit::report
