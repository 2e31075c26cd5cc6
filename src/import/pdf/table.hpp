// The service tables of a PDF, from nothing but the places of its words.
//
//   words ──> bands ──> heads ──> columns ──> rows ──> cells, each sure or with the reason why not
//
// A cell that could be read in two ways is read in one and says so. Whoever uses it marks it and asks for the page.
#pragma once

#include "import/import.hpp"
#include "import/pdf/words.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace iepaudit {

struct PdfCell {
    std::string key;
    std::string text;       ///< "" when nothing is there
    std::string doubt;      ///< why it has to be compared with the page; "" when it is sure
    bool is_weekly = false; ///< the head says that the number counts for a week
};

struct PdfRow {
    std::size_t page = 0;   ///< from 1
    std::size_t number = 0; ///< of the page's rows, from 1
    std::vector<PdfCell> cells;
};

struct PdfTables {
    std::size_t count = 0; ///< tables, or parts of one with heads of their own
    std::vector<PdfRow> rows;
    std::vector<ImportRemark> remarks; ///< what stands between the rows and is none
};

PdfTables read_tables(const PdfWords& words);

} // namespace iepaudit
