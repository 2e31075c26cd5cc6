// The rules that --only and --skip leave.
#pragma once

#include "iepaudit/rule.hpp"

#include <string>
#include <vector>

namespace iepaudit::cli {

/// In report order. A word is a rule's id, or family:NAME for all of a family; throws UsageError for one that is
/// neither.
std::vector<const Rule*> chosen_rules(const std::vector<std::string>& only, const std::vector<std::string>& skip);

} // namespace iepaudit::cli
