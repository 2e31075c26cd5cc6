// A finished letter in the form it is wanted in.
#pragma once

#include "letters/letter.hpp"

#include <string>

namespace iepaudit::letters {

inline constexpr std::string_view notes_title = "Notes for you (do not send)";

/// The last note of every form: whose words these are, and as of when.
std::string about_this_program(Date rules_as_of);

std::string as_text(const Letter& letter, Date rules_as_of); ///< wrapped at 78
std::string as_markdown(const Letter& letter, Date rules_as_of);
std::string as_html(const Letter& letter, Date rules_as_of); ///< a page for US Letter paper

} // namespace iepaudit::letters
