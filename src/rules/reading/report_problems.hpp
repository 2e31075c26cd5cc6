// The rules of the `reading` family report what the reader found; the reader has already worded it.
#pragma once

#include "iepaudit/rule.hpp"

namespace iepaudit::rules {

void report_problems(std::string_view rule_id, const Case& c, Sink& sink);

} // namespace iepaudit::rules
