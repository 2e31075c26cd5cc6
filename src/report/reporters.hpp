// One maker for each format; src/report/formats.cpp holds the one table.
#pragma once

#include "iepaudit/reporter.hpp"

namespace iepaudit::report {

std::unique_ptr<Reporter> make_text(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_short(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_html(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_markdown(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_json(std::ostream& out, const ReportOptions& options);
std::unique_ptr<Reporter> make_none(std::ostream& out, const ReportOptions& options);

} // namespace iepaudit::report
