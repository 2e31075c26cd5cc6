// The variables of the environment that change what is shown.
#pragma once

#include <string>
#include <string_view>

namespace iepaudit::cli {

/// Empty when it is not set.
std::string_view variable(const char* name);

/// How the program was called, for sentences that say what to type next: "iepaudit", or the script that started it.
std::string called();

/// What is printed is kept by a machine that others look at.
bool is_on_build_server();

} // namespace iepaudit::cli
