// --config FILE: the numbers of the policy, severities of rules, and answers to options. Nothing is ever searched for:
// the file that is named is the one that counts.
#pragma once

#include "cli/check_options.hpp"

#include "iepaudit/audit.hpp"
#include "iepaudit/policy.hpp"
#include "iepaudit/report.hpp"

#include <string>
#include <vector>

namespace iepaudit::cli {

struct Config {
    Policy policy = washington();
    std::vector<SeverityChange> severities;
    std::vector<ConfigChange> changes; ///< what every report says about them
};

/// The command line of `check`: arguments, then the environment, then the config file. The words that are no options
/// come back. Throws UsageError.
std::vector<std::string> parse_check(CheckOptions& options, Config& config, const std::vector<std::string>& arguments);

/// The file alone. Throws UsageError.
Config read_config(const std::string& path);

} // namespace iepaudit::cli
