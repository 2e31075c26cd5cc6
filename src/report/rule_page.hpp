// The page of one rule, from the one text it carries.
#pragma once

#include "iepaudit/rule.hpp"

#include <functional>
#include <string>

namespace iepaudit::report {

std::string rule_page_text(const Rule& rule, std::size_t width);
std::string rule_page_markdown(const Rule& rule);
/// All rules as one JSON array; `in_force` is the severity that counts here.
std::string rules_as_json(const std::function<Severity(const Rule&)>& in_force);
/// All rules as docs/rules.md.
std::string rules_as_markdown();

} // namespace iepaudit::report
