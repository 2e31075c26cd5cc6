// The command line in-process: what is typed, what comes out.
#pragma once

#include "cli/run.hpp"

#include <map>
#include <string>
#include <vector>

namespace iepaudit::test {

struct Typed {
    int exit = -1;
    std::string out;
    std::string err;
};

using Environment = std::map<std::string, std::string>;

/// Runs `iepaudit ARGUMENTS...` with this standard input. Only the variables given are set: the machine's own CI,
/// NO_COLOR, IEPAUDIT_* and the like are hidden while it runs.
Typed type(const std::vector<std::string>& arguments, const std::string& in = {}, const Environment& environment = {});

/// `iepaudit check --as-of 2026-11-22 ARGUMENTS...`, the day every sample is made for.
Typed check(std::vector<std::string> arguments, const std::string& in = {}, const Environment& environment = {});

/// The same in a process of its own, as a user to whom nothing of the machine belongs: root may read and replace
/// everything, and runs the tests on build servers. What the program writes on the process's own standard output, past
/// the stream it was given, comes behind the rest.
Typed check_as_nobody(const std::vector<std::string>& arguments);

} // namespace iepaudit::test
