// Settings files on disk: loaded whole, and refused with every fault in them.
#pragma once

#include "iepaudit/settings.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace iepaudit::cli {

/// Throws UsageError when the file cannot be read. `option` is named in the sentence.
std::string load_settings(std::string_view option, const std::string& path, std::size_t limit = std::size_t{16} << 20U);

/// Throws UsageError with "FILE:LINE:COLUMN: sentence" for each fault; does nothing when there is none. On a build
/// server the sentences leave out what stands in the file.
void refuse_faults(const std::string& path, std::span<const SettingsFault> faults);

} // namespace iepaudit::cli
