// Does a cell about progress reports say when they come?
#pragma once

#include <string_view>

namespace iepaudit {

/// "quarterly", "with report cards", "every six weeks"; false for "written report" and "TBD".
bool says_when(std::string_view words);
/// "as needed", "TBD", "ongoing", with no time beside it. Other words are not judged.
bool leaves_time_open(std::string_view words);

} // namespace iepaudit
