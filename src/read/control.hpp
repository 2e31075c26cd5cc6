// Characters that no printed page has and that can hide or change what a screen shows.
#pragma once

#include <optional>
#include <string_view>

namespace iepaudit {

/// The first control character of the text: C0 but for tab and line ends, DEL, C1, and the marks that turn the
/// direction of writing.
std::optional<char32_t> first_control_character(std::string_view text);

} // namespace iepaudit
