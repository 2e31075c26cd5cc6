// Does a cell about progress reports say when they come?
#pragma once

#include <string_view>

namespace iepaudit {

/// "quarterly", "with report cards", "every six weeks"; false for "written report" and "TBD".
bool says_when(std::string_view words);

} // namespace iepaudit
