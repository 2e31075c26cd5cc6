// Declares the constant of every rule in rules.def.
#pragma once

#include "iepaudit/rule.hpp"

namespace iepaudit::rules {

#define RULE(family, identifier) extern const Rule identifier;
#include "rules/rules.def"
#undef RULE

} // namespace iepaudit::rules
