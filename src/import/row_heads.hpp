// Heads of the columns of a service table, and what may stand below each.
#pragma once

#include <string>
#include <string_view>

namespace iepaudit {

struct RowHead {
    std::string key; ///< "frequency"; "x-Room" for a head that is not known
    bool is_known = false;
    bool is_weekly = false; ///< "Sessions Per Week" says in its head what a column of its own says elsewhere
};
RowHead row_head(std::string_view printed);

/// "start date" for "startDate", "Room" for "x-Room".
std::string spoken_key(std::string_view key);

/// The key says how much: frequency, minutes, sessions.
bool is_amount_key(std::string_view key);
bool is_date_key(std::string_view key);

/// Nothing when the words may stand under this head; else why not, such as "this is no date".
std::string_view misfit(std::string_view key, std::string_view words);

/// The words are a date, yes or no, or begin one: such a cell stands in each row, once.
enum class AnchorPart { none, begins, goes_on };
AnchorPart anchor_part(std::string_view key, std::string_view words);

/// "Special Education", "Related Services:" and the like between the rows of a table.
bool is_section_heading(std::string_view words);
/// The category such a heading gives its rows: its words; "" when it names two sections.
std::string category_of_heading(std::string_view words);

} // namespace iepaudit
