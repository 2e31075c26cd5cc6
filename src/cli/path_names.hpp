// What a file is called in reports. A file is often named after the child, and a path often after its parents.
#pragma once

#include <string>
#include <string_view>

namespace iepaudit::cli {

/// From this folder down, with / and without ./ in front; as typed when the file is elsewhere.
std::string relative_name(const std::string& path);

/// "file-3f9a0c12": the same for the same path, and nothing of it.
std::string hashed_name(std::string_view name);

/// For reports that leave this computer: of a file that is not below this folder only the last part; of one found in
/// the folder `root`, what stands below that folder's own name.
std::string shareable_name(const std::string& name, const std::string& root = {});

} // namespace iepaudit::cli
