// Accommodations and assistive technology: do the words name any help, any device?
#pragma once

#include "iepaudit/meaning.hpp"

namespace iepaudit {

SupportsMeaning understand_supports(const Iep& iep, const std::vector<RowMeaning>& rows);

} // namespace iepaudit
