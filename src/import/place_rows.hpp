// Rows of a table into the plan's lists: each cell under its own key as printed, or kept aside and told.
#pragma once

#include "import/draft.hpp"
#include "import/source_table.hpp"

namespace iepaudit::draft {

/// False when the table is about several students and nobody said which; that is refused.
bool place_services(const SourceTable& table, Draft& draft);
bool place_goals(const SourceTable& table, Draft& draft);

} // namespace iepaudit::draft
