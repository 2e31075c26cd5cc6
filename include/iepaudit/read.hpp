// Reading: bytes of one file in, the IEP as printed and every problem out. A flaw of the file is a problem with its
// place, never an exception; reading goes on behind it wherever it can.
#pragma once

#include "iepaudit/document.hpp"
#include "iepaudit/iep.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

struct ReadLimits {
    std::size_t file_bytes = std::size_t{16} << 20U;
    std::size_t depth = 64;
    std::size_t cell_bytes = 4096; ///< a cell that is read as amount, setting, provider or date
    // Rows are limited by the size of the file alone: no row that says anything is shorter than 64 bytes. The two below
    // keep a page of bare brackets from becoming gigabytes.
    std::size_t values = file_bytes / 8; ///< in one file
    std::size_t items = file_bytes / 64; ///< in one list
    std::uint32_t first_line = 1;        ///< of the bytes in their file, for sentences that name a second place
};

/// A flaw of the file itself. It becomes a finding of the rule named.
struct Problem {
    std::string_view rule; ///< id of a rule of the `reading` family: "not-json", "duplicate-key" ...
    Place place;
    std::string message;  ///< one sentence with the words of the file in it
    std::string safe;     ///< the same without any word of the file
    bool is_note = false; ///< worth saying, not wrong (a comment, a BOM)
};

/// `iep` looks into `document`: keep them together. Moving the whole is fine.
struct ReadResult {
    Document document;
    Iep iep;
    std::vector<Problem> problems;
    bool is_readable = true; ///< false: not JSON or not an IEP; no rule but those of the `reading` family can be run
};

/// JSON text to nodes with byte ranges: UTF-8 with or without BOM, any line end, // and /* */ comments, trailing
/// commas. All problems are reported at once where the text can still be followed. Never throws on any bytes.
/// `document` is empty when nothing could be followed.
void read_document(std::string bytes, const ReadLimits& limits, Document& document, std::vector<Problem>& problems);

/// The whole way from bytes to an Iep.
ReadResult read_iep(std::string bytes, const ReadLimits& limits = {});

} // namespace iepaudit
