// How the bytes of a file say letters: the mark some files begin with, and a table as UTF-8, whatever an old
// spreadsheet saved.
#pragma once

#include <string>
#include <string_view>

namespace iepaudit {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Bytes as UTF-8: those of Windows-1252, as old spreadsheets write them, are turned into it. Line and column stay.
struct DecodedTable {
    std::string bytes;
    bool was_windows_1252 = false;
};
DecodedTable decode_table(std::string bytes);

} // namespace iepaudit
