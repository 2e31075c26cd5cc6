// The picture of the school week: one bar as inline SVG, and the same in words beside it.
#pragma once

#include "report/html_writer.hpp"
#include "report/school_week.hpp"

namespace iepaudit::report {

/// `id` makes the ids inside the picture unique on the page.
void write_picture(Html& html, const SchoolWeek& week, std::string_view id);

} // namespace iepaudit::report
