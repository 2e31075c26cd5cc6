// The rows of one table as cells: words put under their columns, lines joined, doubts named.
#pragma once

#include "import/pdf/columns.hpp"
#include "import/pdf/rows.hpp"
#include "import/pdf/table.hpp"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace iepaudit {

/// A band as it was found, before the columns are known.
struct FoundBand {
    double top = 0;
    double bottom = 0;
    PdfWordList words;
    bool straddles = false;         ///< it leaves no gutter free somewhere
    bool may_be_cut_off = false;    ///< a line of it may have been taken for a running head
    bool may_end_a_service = false; ///< what was taken for a heading below it may be the rest of its first cell
};

struct FoundRun {
    std::size_t page = 0;
    double letter = 1;
    std::string category;
    bool category_is_sure = true;
    bool is_continued = false;
    std::vector<FoundBand> bands;
};

/// Words that stand whole somewhere, folded: in a sentence, or inside a line of a cell. No line end has cut them.
using WholeWords = std::unordered_set<std::string>;

struct FoundTable {
    std::vector<PdfColumn> columns;
    GutterRoom room;
    std::vector<FoundRun> runs;
};

/// The numbers of the rows are left to the caller. Rows of one cell only are told in `remarks` and left out.
std::vector<PdfRow> rows_of(const FoundTable& table, const WholeWords& whole, std::vector<ImportRemark>& remarks);

} // namespace iepaudit
