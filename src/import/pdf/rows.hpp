// Bands of a table put together into its rows.
//
// A row has one start date, one "Yes" or "No": where the table has such a column, its cells say how many rows there
// are. Lines of one row stand closer together than two rows do. Where the two do not agree, the row is in doubt.
#pragma once

#include "import/pdf/bands.hpp"

#include <span>
#include <string>
#include <vector>

namespace iepaudit {

struct RowBands {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool goes_on = false; ///< with the last row of the run before
    std::string doubt;
};

/// The rows of each run.
std::vector<std::vector<RowBands>> split_rows(std::span<const TableRun> runs, std::span<const PdfColumn> columns);

} // namespace iepaudit
