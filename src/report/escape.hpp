// One escaper per sink. Everything of the file, file names included, goes through the one of its sink; nothing else does.
#pragma once

#include <string>
#include <string_view>

namespace iepaudit::report {

/// For a terminal: control characters, bidi controls, line separators, tags and bytes that are no UTF-8 are shown as
/// \u{1B} or \xFF, so that no input can move the cursor, recolour, hide text or fake a line. Line feeds too.
std::string for_terminal(std::string_view text);

/// A JSON string with its quotes, ASCII only: everything else, and what acts on a terminal or ends a script, is \u-escaped.
/// Bytes that are no UTF-8 become U+FFFD.
void append_json_string(std::string& out, std::string_view text);

} // namespace iepaudit::report
