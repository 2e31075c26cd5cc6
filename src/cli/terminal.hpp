// What the terminal is like: may we colour, how wide is it.
#pragma once

#include <istream>
#include <ostream>
#include <string_view>

namespace iepaudit::cli {

bool is_terminal(const std::ostream& stream);
bool is_terminal(const std::istream& stream);

/// Is there a line to read, or the beginning of one, a moment after the last one was read? A terminal hands over one
/// line at a time, and nobody types that fast: it was pasted.
bool has_more_at_once(const std::istream& terminal);

/// The first that speaks decides: --color, NO_COLOR, CLICOLOR_FORCE or FORCE_COLOR, TERM=dumb, the stream itself.
bool may_color(std::string_view choice, const std::ostream& stream);

/// Columns to wrap at: COLUMNS, else the terminal's own, else 80; 0 (no wrapping) when the stream is no terminal.
int columns_of(const std::ostream& stream);

/// Whoever read this stream has left (`| head`): what is missing there is not missed.
bool has_lost_its_reader(const std::ostream& stream);

} // namespace iepaudit::cli
