// What two people would score alike: whether a quantity says how well, and not only how much is made.
#pragma once

#include "meaning/goal_reading.hpp"

namespace iepaudit::goal {

bool is_criterion(const Found& found, const Reading& goal);

/// "to a 4th grade level", "at grade 3": a level to reach. "a grade 3 passage" says how hard the text is.
bool is_grade_to_reach(const Found& found, const Sentence& sentence);

/// A method that names a test, probe or record; "informal assessment" and "teacher observation" name none.
bool names_tool(std::string_view method);

} // namespace iepaudit::goal
