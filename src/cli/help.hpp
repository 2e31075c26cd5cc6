// The three sizes of help, and the manual page.
#pragma once

#include "cli/commands.hpp"

#include <string>
#include <string_view>

namespace iepaudit::cli {

inline constexpr std::string_view exit_codes = "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 the command "
                                               "line is wrong, 3 something could not be read.\n";
inline constexpr std::string_view privacy =
    "Nothing leaves this computer: no network, no history, no files but those you ask for. Not legal advice.\n";

std::string short_help();                         ///< ten lines, for someone who typed only the name
std::string full_help();                          ///< every command
std::string command_help(const Command& command); ///< one command and its options
std::string manual_page();                        ///< all of it, as `man` reads it

} // namespace iepaudit::cli
