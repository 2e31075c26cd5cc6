// The audit run, however its options were put together: `check` and the views of it.
#pragma once

#include "cli/check_options.hpp"
#include "cli/commands.hpp"
#include "cli/config.hpp"

#include <string>
#include <vector>

namespace iepaudit::cli {

/// `words` are the files and folders to check.
Exit run_check(const CheckOptions& options, const Config& config, const std::vector<std::string>& words,
               Streams streams);

} // namespace iepaudit::cli
