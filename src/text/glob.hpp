// Patterns for paths in settings files, the same on every system: * stands for any characters but "/", ** for any at
// all,
// **/ for any folders or none, ? for one. What is typed for folders is the shell's and left to it (batch/patterns.hpp).
#pragma once

#include <string_view>

namespace iepaudit::text {

[[nodiscard]] bool is_glob(std::string_view pattern);

/// The whole path fits the pattern. Never slower than path times pattern.
[[nodiscard]] bool fits_glob(std::string_view path, std::string_view pattern);

} // namespace iepaudit::text
