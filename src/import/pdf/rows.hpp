// Bands of a table put together into its rows.
//
// A row has one start date, one "Yes" or "No": where the table has such a column, its cells say how many rows there
// are. Lines of one row stand closer together than two rows do. Where the two do not agree, the row is in doubt.
#pragma once

#include "import/pdf/head.hpp"
#include "import/pdf/lines.hpp"

#include <span>
#include <string>
#include <vector>

namespace iepaudit {

/// A band of the table, its words put under the columns.
struct TableBand {
    double top = 0;
    double bottom = 0;
    std::vector<PdfWordList> cells;  ///< one for each column
    std::vector<std::string> doubts; ///< one for each column, "" when none
};

/// Bands with nothing but rows between them: from a head or a heading to the next, or to the end of the page.
struct TableRun {
    std::size_t page = 0; ///< from 1
    double letter = 1;
    bool is_continued = false; ///< the table came over from the page before
    std::vector<TableBand> bands;
};

struct RowBands {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool goes_on = false; ///< with the last row of the run before
    std::string doubt;
};

/// The rows of each run.
std::vector<std::vector<RowBands>> split_rows(std::span<const TableRun> runs, std::span<const PdfColumn> columns);

} // namespace iepaudit
