// Words that fill a cell without saying anything: "none at this time", "TBD".
#pragma once

#include <string_view>

namespace iepaudit::meaning {

/// The whole cell says that there is none: "N/A", "None at this time", "not needed".
bool says_none(std::string_view printed);
/// The cell leaves the matter open: "TBD", "pending", "to be decided by the team".
bool says_undecided(std::string_view printed);

} // namespace iepaudit::meaning
