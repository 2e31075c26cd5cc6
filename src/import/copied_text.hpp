// Rows that were copied out of a viewer and pasted. A viewer throws away where the words stood, so the rows are read
// only when the text has one of three plain shapes, and then every cell is still marked as not compared with the page.
//
//   one row a line, cells parted by tabs · the same, parted by two blanks or more · one cell a line, in the order of
//   the heads
#pragma once

#include "import/import.hpp"

#include <string>

namespace iepaudit {

/// Lines that have no place among the rows are kept under "x-copied" and told.
Import import_text(std::string bytes, const ImportChoices& choices);

} // namespace iepaudit
