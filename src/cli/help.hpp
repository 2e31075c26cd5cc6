// The three sizes of help.
#pragma once

#include "cli/commands.hpp"

#include <string>

namespace iepaudit::cli {

std::string short_help();                         ///< ten lines, for someone who typed only the name
std::string full_help();                          ///< every command
std::string command_help(const Command& command); ///< one command and its options

} // namespace iepaudit::cli
