// A file that was named, or the sentence about it when the world refuses it.
#pragma once

#include "batch/load.hpp"

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>

namespace iepaudit::cli {

/// `cannot read "my-iep.jsn": no such file. Did you mean "my-iep.json"?` A name nearby is looked for beside
/// `missing_path`, unless that is empty.
std::string cannot_read(std::string_view name, std::string_view reason, const std::string& missing_path);

/// The same about a file that was named and was refused. A hidden name is replaced by its hash, and nothing beside the
/// file is named either.
std::string cannot_read(const std::string& path, const batch::Loaded& refused, bool hides_names = false);

/// Why a file that a plan would be taken from is refused for its size.
inline constexpr std::string_view over_the_limit = "it is over the limit of 16 MiB; a plan takes a few kilobytes";
/// Why nothing in a folder was read.
std::string folder_cannot_be_opened(std::string_view why);

/// The bytes of a file, at most one more than `limit`. Throws Unreadable with the sentence above.
std::string load_named(const std::string& path, std::size_t limit);
/// The same; "-" is `in`.
std::string load_named(const std::string& path, std::size_t limit, std::istream& in);

} // namespace iepaudit::cli
