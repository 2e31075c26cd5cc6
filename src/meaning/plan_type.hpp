// What the meeting behind a plan was for.
#pragma once

#include "iepaudit/meaning.hpp"

#include <string_view>

namespace iepaudit {

EnumList<PlanType> read_plan_types(std::string_view printed);

} // namespace iepaudit
