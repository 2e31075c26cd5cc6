// How numbers and counts are said, the same in every format for people.
#pragma once

#include "iepaudit/report.hpp"

#include <string>
#include <string_view>

namespace iepaudit::report {

std::string minutes(const Range& range);     ///< "60", "20-30"
std::string percent(const Range& range);     ///< "4.0%", "4.0-6.0%"
std::string amount_in_words(const ServiceLine& line); ///< "2 x 30 min a week", or the printed words in quotes
std::string count(std::size_t number, std::string_view one, std::string_view many); ///< "1 error", "2 errors"
std::string counted_findings(const Counts& counts); ///< "1 error, 2 warnings, 0 notes"

/// "1 of 3 rows could not be counted. The page prints a total of 120." and every assumption behind the sums, one sentence each.
std::vector<std::string> remarks_on_sums(const FileReport& report);

/// What the checks that were not done are about: "dates, goals and time in class".
std::string families_not_checked(const FileReport& report);

} // namespace iepaudit::report
