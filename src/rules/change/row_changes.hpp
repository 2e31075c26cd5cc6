// What the rules of this family share: how the two pages' rows are named, and what makes a change a milder matter.
#pragma once

#include "iepaudit/rule.hpp"

#include <vector>

namespace iepaudit::rules {

/// "Row 2 (Reading)", "Rows 2 and 3 (Reading)": rows of this year.
Part rows_now(const Case& c, const RowChange& change);
/// "last year's row 2 (Reading)", "last year's rows 2 and 3 (Reading)".
Part rows_last_year(const Case& c, const RowChange& change);
/// " (Matched: same area: reading.)" where the rows do not simply have the same name; else nothing.
std::string match_shown(const Case& c, const RowChange& change);

/// The goals were met and the school gave notice: the change has its reasons in the file, and nothing is left to ask.
bool is_explained(const RowChange& change);
/// One of the two alone makes it a note.
void soften_if_half_explained(Finding& finding, const RowChange& change);

/// A finding about this year's rows of a change, at a cell of the first.
Finding& report_change(const Case& c, Sink& sink, const RowChange& change, const Place& place, Message message);

/// Changes of services that the child had last year and still has, in one of these directions, without those explained.
std::vector<const RowChange*> unexplained(const Case& c, Direction direction);

} // namespace iepaudit::rules
