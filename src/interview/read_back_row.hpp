// What the tool makes of the cells of a service row: one reader a cell.
#pragma once

#include "interview/heard.hpp"

namespace iepaudit::interview {

Sentences read_service_name(const Heard& heard);
Sentences read_heading(const Heard& heard);
Sentences read_provider_cell(const Heard& heard);
Sentences read_amount_cell(const Heard& heard);
Sentences read_setting_cell(const Heard& heard);
Sentences read_yes_or_no(const Heard& heard);
Sentences read_group(const Heard& heard);
Sentences read_goal_numbers(const Heard& heard);

/// "60 minutes a week (2 x 30)"; empty when the words give no number.
std::string weekly_in_words(const RowMeaning& row);

} // namespace iepaudit::interview
