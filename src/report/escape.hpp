// One escaper per sink. Everything of the file, file names included, goes through the one of its sink; nothing else
// does.
#pragma once

#include <string>
#include <string_view>

namespace iepaudit::report {

/// For a terminal: control characters, bidi controls, line separators, tags and bytes that are no UTF-8 are shown as
/// \u{1B} or \xFF, so that no input can move the cursor, recolour, hide text or fake a line. Line feeds too.
std::string for_terminal(std::string_view text);

/// A file name that may start a line of a log. "::error" and its like would be taken for a command there, so a name
/// that starts with anything unusual gets "./" in front.
std::string path_for_terminal(std::string_view path);

/// A JSON string with its quotes, ASCII only: everything else, and what acts on a terminal or ends a script, is
/// \u-escaped. Bytes that are no UTF-8 become U+FFFD.
void append_json_string(std::string& out, std::string_view text);

/// For HTML, in text and in quoted attributes. What acts on a reader in place of being seen is shown as for a terminal,
/// and so is what HTML may not hold.
std::string for_html(std::string_view text);

/// One piece of data as a Markdown code span on one line: nothing in it becomes a link, a heading, a mention. Empty for
/// no data.
std::string markdown_code(std::string_view data);
/// The same for a cell of a table, where a bar would end the cell.
std::string markdown_cell(std::string_view data);

/// A sentence of ours with words of the file in it. Plain words stay; words with anything in them that Markdown or
/// GitHub could act on stand in a code span. It may not stand at the start of a line, where "1." or "-" would begin a
/// list.
std::string for_markdown(std::string_view sentence);

/// For XML, in text and between quotes alike. What XML 1.0 cannot hold, not even escaped, becomes U+FFFD.
std::string for_xml(std::string_view text);

/// One CSV field in quotes, on one line. A field that a spreadsheet would take for a formula gets a ' in front.
std::string for_csv(std::string_view text);

/// The message of a GitHub workflow command, and one of its properties, where commas and colons count too.
std::string for_github_message(std::string_view text);
std::string for_github_property(std::string_view text);

/// A path as a relative URI: every byte but letters, digits, - . _ ~ and / is percent-encoded.
std::string for_uri(std::string_view path);

/// The description of a TAP test: # would start a directive.
std::string for_tap(std::string_view text);

} // namespace iepaudit::report
