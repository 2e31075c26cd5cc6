// Reports made by hand and rendered in one format, so that a test of a format needs no rule to fire.
#pragma once

#include "iepaudit/report.hpp"
#include "iepaudit/reporter.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::test {

/// What an input may hold to break out of a report.
const std::vector<std::string>& hostile_words();

/// A finding of vague-frequency in row 1 at 4:49-4:60.
ReportedFinding finding_that_says(std::string message, Severity severity = Severity::error);

FileReport report_on(std::string path, std::vector<ReportedFinding> findings);
/// A plan that holds these words in every cell, as a key and as the file's own name; bytes that are no UTF-8 stand in
/// the name alone, for no file that holds them is a plan.
FileReport hostile_row(const std::string& words);
/// The world refused it: nothing in it was read.
FileReport refused(std::string path, std::string because);
/// It could be opened, and what stands in it is not JSON.
FileReport not_json(std::string path);

std::string rendered(std::string_view format, const std::vector<FileReport>& reports, ReportOptions options = {});

/// Each element of a page or an XML report and each of its attributes, once: "td", "td class".
std::set<std::string> markup_in(std::string_view text);

std::size_t times(std::string_view text, std::string_view word);

} // namespace iepaudit::test
