// The words of our own format. What else stands in a JSON pointer is a word of the file, and may be a child's name.
#pragma once

#include <string_view>

namespace iepaudit {

/// Some kind of object has a field of this name, in any accepted spelling.
bool is_known_key(std::string_view key);

} // namespace iepaudit
