// Rows that a program read, shown to the person who has the page, cell by cell. What is confirmed leaves the row's list
// "unconfirmed".
#pragma once

#include "import/import.hpp"

#include <cstddef>
#include <istream>
#include <ostream>

namespace iepaudit {

struct Confirmed {
    std::size_t rows = 0;     ///< said to be as on the page
    std::size_t left = 0;     ///< said to be otherwise, or not asked any more
    bool went_to_end = false; ///< false: the answers ended before the rows did
};

/// For a terminal; lines of at most 80 columns. Whatever was confirmed before the answers end stays confirmed.
Confirmed confirm_rows(DraftPlan& plan, std::istream& in, std::ostream& out);

} // namespace iepaudit
