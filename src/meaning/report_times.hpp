// What do words about progress reports say of when they come?
#pragma once

#include "iepaudit/iep.hpp"

#include <cstdint>
#include <string_view>

namespace iepaudit {

/// "quarterly", "with report cards", "every six weeks"; false for "written report" and "TBD".
bool says_when(std::string_view words);
/// "as needed", "TBD", "ongoing", with no time beside it. Other words are not judged.
bool leaves_time_open(std::string_view words);

enum class ReportTimes : std::uint8_t {
    unsaid,      ///< no time: blank, "written report"
    once_a_year, ///< "annually", "at the annual review", and not a word that could mean more
    otherwise,   ///< another time, or a word that is not known: "at least annually", "each trimester; review in May"
};

/// Of a cell about progress reports.
ReportTimes report_times(std::string_view words);
/// What a goal's own sentences on reports of its progress say; how often it is measured says nothing of that.
struct GoalReports {
    ReportTimes times = ReportTimes::unsaid;
    const Words* cell = nullptr; ///< of the goal, where they stand
};
GoalReports goal_reports(const Goal& goal);

} // namespace iepaudit
