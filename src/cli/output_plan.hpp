// Which report goes where, settled and checked before anything is audited or written.
#pragma once

#include "cli/check_options.hpp"

#include "iepaudit/reporter.hpp"

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

/// `inputs` as typed and `names` as reported, one for one. Throws UsageError.
OutputPlan plan_outputs(const CheckOptions& options, const std::vector<std::string>& inputs,
                        const std::vector<std::string>& names);

/// The report on the file `name` under the folder of --each: the same folders, the same name, the format's extension.
std::string each_path(const std::string& folder, const std::string& name, const Format& format);

} // namespace iepaudit::cli
