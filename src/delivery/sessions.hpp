// Each line of the log by itself: its day, its row, what was planned and given, and why not.
#pragma once

#include "iepaudit/delivery.hpp"

#include <set>

namespace iepaudit::delivery {

/// Days without school: what the log lists, and the lines that say so.
using ClosedDays = std::set<std::chrono::sys_days>;
ClosedDays closed_days(const LogResult& log);

/// One reading for each line; what a line does not say is taken from its row, and what cannot be understood is told.
std::vector<SessionReading> read_sessions(const LogResult& log, const Iep& iep, const Meaning& meaning,
                                          const ClosedDays& closed, Date as_of, std::vector<Problem>& problems);

/// The Monday of a week.
std::chrono::sys_days week_of(std::chrono::sys_days day);

} // namespace iepaudit::delivery
