// A PDF with a text layer: the rows of its service tables, through poppler's `pdftotext` (poppler-utils). What is not
// sure is marked in its row; a picture, a locked or a broken file is refused in a sentence that says what to do.
#pragma once

#include "import/import.hpp"

#include <string>

namespace iepaudit {

/// A file begins like this when it is a PDF.
inline constexpr std::string_view pdf_signature = "%PDF-";

Import import_pdf(const std::string& path);

} // namespace iepaudit
