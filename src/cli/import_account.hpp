// What an import says for itself: the rows it read, each amount read back; what it kept aside; what to do next.
#pragma once

#include "import/import.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace iepaudit::cli {

/// `text` is the plan's own text; `input` the file it came from, `output` the one it went into, or empty.
std::string account_of(const Import& import, std::string_view text, std::string_view input, std::string_view output);
/// How many remarks want a person to look at something; what is only told is none of them.
std::size_t things_to_look_at(const Import& import);
/// One a line, with its place.
std::string remarks_in_words(const Import& import);

} // namespace iepaudit::cli
