// A command in a process of its own, as a shell runs it.
#pragma once

#include <string>

namespace iepaudit::test {

struct Ran {
    int exit = -1; ///< 128 when it was ended by a signal
    std::string out;
};

/// Runs the command; what it writes on standard output comes back.
Ran run_in_shell(const std::string& command);

} // namespace iepaudit::test
