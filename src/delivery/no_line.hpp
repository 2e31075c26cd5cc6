// Minutes the IEP plans and no line of the log is about. They are unaccounted for: nobody can say they were missed.
#pragma once

#include "delivery/sessions.hpp"

#include <vector>

namespace iepaudit::delivery {

struct NoLine {
    Date day; ///< the first day of the week or month they belong to, within the days looked at
    double minutes = 0;
};

/// Looks at the weeks (or months, for a monthly amount) of [from, to]. A week with a closed day is held to whole
/// sessions only, a week of the winter or summer break to nothing unless the log has a line in it. `lines`: the row's.
std::vector<NoLine> minutes_without_a_line(const RowMeaning& row, Date from, Date to, double days_per_week,
                                           const std::vector<std::size_t>& lines,
                                           const std::vector<SessionReading>& sessions, const ClosedDays& closed,
                                           const Policy& policy);

} // namespace iepaudit::delivery
