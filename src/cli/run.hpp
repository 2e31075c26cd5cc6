// The command line as a value: arguments and three streams in, an exit code out. main() does nothing else.
#pragma once

#include <istream>
#include <ostream>
#include <string>
#include <vector>

namespace iepaudit::cli {

enum class Exit : int {
    clean = 0,      ///< audit done, nothing at or above --fail-on
    findings = 1,   ///< audit done, at least one such finding
    usage = 2,      ///< the command line is wrong; nothing was audited
    unreadable = 3, ///< something could not be read or written, or an internal error; outranks `findings`
};

Exit run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out, std::ostream& err);

} // namespace iepaudit::cli
