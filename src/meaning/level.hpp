// Present levels: is it a need, how far behind, how fast - as far as the page says so.
#pragma once

#include "iepaudit/meaning.hpp"

#include <optional>

namespace iepaudit {

/// `student_grade` and `on` (a day of the school year the IEP was written in) stand in for an expected grade that the
/// level itself does not give.
LevelMeaning read_level(const PresentLevel& level, std::optional<double> student_grade, std::optional<Date> on);

} // namespace iepaudit
