// What the tool makes of an answer, in plain words: the same readers that the audit uses, on the plan as it stands.
#pragma once

#include "interview/answers.hpp"

#include "iepaudit/date.hpp"

#include <string>
#include <vector>

namespace iepaudit::interview {

/// One sentence or more about the answer at this position.
std::vector<std::string> read_back(const Answers& answers, const Position& at, Date as_of);

/// "Row 2 (Speech therapy): 60 minutes a week." for an item that is complete; empty when there is nothing to say.
std::string summary_of_row(const Answers& answers, std::size_t row, Date as_of);

} // namespace iepaudit::interview
