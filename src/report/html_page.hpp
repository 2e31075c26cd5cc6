// What every page of HTML begins and ends with.
#pragma once

#include "report/html_writer.hpp"

#include "iepaudit/report.hpp"

#include <string_view>

namespace iepaudit::report {

/// Up to the open <main>.
void begin_page(Html& html, std::string_view title);
/// From </main> on. `keeps`: the sentence about what is lost when the page is closed.
void end_page(Html& html, const RunInfo& run, Markup keeps = "");

} // namespace iepaudit::report
