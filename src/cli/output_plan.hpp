// Which report goes where, settled and checked before anything is audited or written.
#pragma once

#include "cli/check_options.hpp"

#include "iepaudit/reporter.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::cli {

struct PlannedReport {
    const Format* format = nullptr;
    std::string target; ///< a file, or the folder of --each
};

struct OutputPlan {
    std::vector<PlannedReport> files;
    std::vector<PlannedReport> folders;
    const Format* standard_output = nullptr;
};

/// `inputs` are the files and folders to check, as they can be opened. Throws UsageError.
OutputPlan plan_outputs(const CheckOptions& options, const std::vector<std::string>& inputs);

/// Where the page on the plan `name` stands below the folder of --each: the same folders, the same name, the format's
/// extension. The plans of a file that has one on every line stand in a folder named like it, by number.
std::string each_path(std::string_view name, std::uint32_t line, const Format& format);

} // namespace iepaudit::cli
