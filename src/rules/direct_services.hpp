// Which rows the rules of the matrix look at, and whether their column was in the file at all.
#pragma once

#include "iepaudit/rule.hpp"

#include <string_view>
#include <vector>

namespace iepaudit::rules {

/// Service rows given to the child. Consulting between adults is a service too, but none of its cells is judged.
std::vector<Row> direct_services(const Case& c);

/// Remembers whether any row had the column a rule reads. A column nobody typed in is no fault of the plan.
class Column {
public:
    /// True when the row has the column, blank or not.
    bool is_in_row(Presence presence) {
        asked_ = true;
        seen_ = seen_ || presence != Presence::absent;
        return presence != Presence::absent;
    }
    /// Says "not checked" when there were rows and none had the column.
    void finish(Sink& sink, std::string_view why_not) const {
        if (asked_ && !seen_) {
            sink.not_checked(why_not);
        }
    }

private:
    bool asked_ = false;
    bool seen_ = false;
};

} // namespace iepaudit::rules
