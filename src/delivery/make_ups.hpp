// Make-ups and the sessions they make up.
#pragma once

#include "iepaudit/delivery.hpp"

#include <set>

namespace iepaudit::delivery {

/// Gives the minutes of each make-up to the missed line it names; one that names none goes to the earliest line of its
/// row that is still open, the school's side first. What is left over stays beyond the plan. `by_day`: the lines that
/// count, by row and day. Returns the make-ups that name the day they are for.
std::set<std::size_t> settle_make_ups(const LogResult& log, const std::vector<std::size_t>& by_day,
                                      std::vector<SessionReading>& sessions, std::vector<Problem>& problems);

} // namespace iepaudit::delivery
