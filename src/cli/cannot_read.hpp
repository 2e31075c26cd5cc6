// The sentence about a file that the world refuses.
#pragma once

#include <string>
#include <string_view>

namespace iepaudit::cli {

/// `cannot read "my-iep.jsn": no such file. Did you mean "my-iep.json"?` A name nearby is looked for beside
/// `missing_path`, unless that is empty.
std::string cannot_read(std::string_view name, std::string_view reason, const std::string& missing_path);

} // namespace iepaudit::cli
