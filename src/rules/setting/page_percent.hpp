// The three numbers of the placement page put side by side: school minutes, minutes in a special education setting,
// percent.
#pragma once

#include "iepaudit/case.hpp"

#include <optional>

namespace iepaudit::rules {

enum class Agreement {
    not_given, ///< the page does not print all three numbers
    agrees,
    inverted,   ///< the printed percent is the share in special education
    impossible, ///< more minutes out of class than minutes of school
    disagrees,
};

struct PagePercent {
    Agreement agreement = Agreement::not_given;
    std::optional<double> stated;    ///< the printed percent; 0.82 is read as 82
    std::optional<double> from_page; ///< worked out from the two printed totals
};

PagePercent page_percent(const Case& c);

/// The federal bands and percentages are for children from kindergarten on, outside separate schools, home and
/// hospital.
bool percentages_apply(const Case& c);

/// "1650 - 290 = 1360, and 1360 / 1650 = 82.4%".
std::string percent_sum(double school, double outside);

} // namespace iepaudit::rules
