// A PDF with a text layer: the rows of its service tables, through poppler's `pdftotext` (poppler-utils). What is not
// sure is marked in its row; a picture, a locked or a broken file is refused in a sentence that says what to do.
//
// pdftotext gives the words of the pages with their places, and sees no file of ours but the PDF. What follows is ours:
// gutters, rows, cells (pdf/table.hpp). Drawn lines are not looked at, so tables with and without borders are one.
#pragma once

#include "import/import.hpp"

#include <string>
#include <string_view>

namespace iepaudit {

bool looks_like_pdf(std::string_view bytes);

Import import_pdf(std::string bytes, const ImportChoices& choices);

} // namespace iepaudit
