// Commands the program proposes: what to type next.
#pragma once

#include "cli/check_options.hpp"

#include "iepaudit/report.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::cli {

/// A path as it has to be typed in a shell.
std::string in_shell(std::string_view path);

/// What ends a plain audit of one plan: how to get the page for the meeting. Nothing where that page is being written
/// already, or where the report is not for a person.
std::string page_to_print(const CheckOptions& options, const std::vector<std::string>& words, const Summary& summary);

} // namespace iepaudit::cli
