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

/// For HTML, in text and in quoted attributes. What acts on a reader in place of being seen is shown as for a terminal, and so
/// is what HTML may not hold.
std::string for_html(std::string_view text);

/// One piece of data as a Markdown code span on one line: nothing in it becomes a link, a heading, a mention. Empty for no data.
std::string markdown_code(std::string_view data);
/// The same for a cell of a table, where a bar would end the cell.
std::string markdown_cell(std::string_view data);

/// A sentence of ours with words of the file in it. Plain words stay; words with anything in them that Markdown or GitHub
/// could act on stand in a code span. It may not stand at the start of a line, where "1." or "-" would begin a list.
std::string for_markdown(std::string_view sentence);

} // namespace iepaudit::report
