// Short forms printed with stops: "S.L.P.A." is "SLPA".
#pragma once

#include <string>
#include <string_view>

namespace iepaudit::meaning {

/// Takes the stops out of two or more single letters that follow one another: a short form read letter by letter would
/// lose its end, and with it the assistant in "P.T.A.".
std::string without_stops_of_initials(std::string_view words);

} // namespace iepaudit::meaning
