// Which of Washington's categories a printed eligibility category names.
#pragma once

#include "iepaudit/meaning.hpp"

#include <string_view>

namespace iepaudit {

CategoryMeaning read_category(std::string_view printed);

} // namespace iepaudit
