// A file that people go on working in: it is made once and never replaced.
#pragma once

#include "cli/commands.hpp"

#include <string>
#include <string_view>

namespace iepaudit::cli {

/// Something that would be lost stands at the path: a file, a folder, a link to either. Pipes and devices are no files.
bool is_taken(const std::string& path);

/// Throws UsageError when the path is taken; `instead` says what to do. An empty path and "-" are standard output.
void require_new_file(const std::string& path, std::string_view instead = "Give -o another name.");

/// Writes the bytes there, or to standard output. False, and said on standard error, when it cannot be done.
bool put_file(std::string_view bytes, const std::string& path, Streams streams);

/// Writes the bytes there, or to standard output. `said` is what standard error hears once the file is in its place.
Exit put_new_file(std::string_view bytes, const std::string& path, std::string_view said, Streams streams);

} // namespace iepaudit::cli
