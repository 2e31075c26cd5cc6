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

} // namespace iepaudit::test
