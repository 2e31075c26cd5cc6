// How wide text is on a terminal, and how to cut and wrap it. Text must already be free of control characters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::text {

/// Columns: 0 for combining marks, 2 for wide characters.
std::size_t display_width(std::string_view text);

/// Cut to at most `columns`, with "..." in the last three when something was cut; never inside a grapheme.
std::string cut_to(std::string_view text, std::size_t columns);

/// Padded with blanks on the right (or left) to `columns`.
std::string pad_right(std::string_view text, std::size_t columns);
std::string pad_left(std::string_view text, std::size_t columns);

/// Lines of at most `columns`, broken at blanks; a longer word stands alone. 0 columns: one line.
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

/// Byte length of the grapheme that starts at text[at].
std::size_t grapheme_length(std::string_view text, std::size_t at);

} // namespace iepaudit::text
