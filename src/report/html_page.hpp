// What every page of HTML begins and ends with.
#pragma once

#include "report/appendix.hpp"
#include "report/html_writer.hpp"

#include "iepaudit/report.hpp"

#include <string_view>

namespace iepaudit::report {

/// Up to the open <main>.
void begin_page(Html& html, std::string_view title);
/// The terms that occur on the page, and the sources its findings rest on.
void write_words(Html& html, const Appendix& appendix);
void write_sources(Html& html, const Appendix& appendix);
/// From </main> on. `keeps`: the sentence about what is lost when the page is closed.
void end_page(Html& html, const RunInfo& run, Markup keeps = "");

} // namespace iepaudit::report
