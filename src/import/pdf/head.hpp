// The line, or few lines, of heads above a service table.
#pragma once

#include "import/pdf/lines.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace iepaudit {

struct PdfColumn {
    std::string key;  ///< "frequency"; "x-Room" for a head that is not known
    std::string head; ///< as printed
    double left = 0;  ///< of the head's words
    double right = 0;
    bool is_known = false;
    bool is_weekly = false;
    bool may_have_more = false; ///< a line above it may be a part of the head
};

struct PdfHead {
    std::size_t first = 0; ///< band
    std::size_t end = 0;
    std::vector<PdfColumn> columns; ///< from left to right, two at least
};

/// The heads of service tables on a page: a service, an amount or several other columns that are known, and more known
/// heads than unknown ones. From the top of the page. `looks` is how many places may still be looked at: a file made of
/// nothing but heads must come to an end.
std::vector<PdfHead> find_heads(std::span<const PdfBand> bands, double letter, std::size_t& looks);

} // namespace iepaudit
