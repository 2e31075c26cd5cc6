// What a page prints on every page: its number, the name of the form, the child's name in a corner.
#pragma once

#include "import/pdf/lines.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

struct PdfBands {
    double width = 0;
    double height = 0;
    double letter = 1;
    std::vector<PdfBand> bands;
};

/// For each page, for each of its bands: it stands near an edge of the page and, but for numbers, on another page too;
/// or it is a page number.
std::vector<std::vector<bool>> find_furniture(std::span<const PdfBands> pages);

} // namespace iepaudit
