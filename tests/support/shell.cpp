#include "support/shell.hpp"

#include <catch2/catch_test_macros.hpp>

#include <sys/wait.h>

#include <array>
#include <cstdio>

namespace iepaudit::test {

Ran run_in_shell(const std::string& command) {
    FILE* const pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    Ran ran;
    std::array<char, 4096> block{};
    for (std::size_t got = 0; (got = std::fread(block.data(), 1, block.size(), pipe)) > 0;) {
        ran.out.append(block.data(), got);
    }
    const int status = ::pclose(pipe);
    ran.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
    return ran;
}

} // namespace iepaudit::test
