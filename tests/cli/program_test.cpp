// The real program, for what only a process can show: help, version, exit codes, standard input.
#include "support/audited.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <sys/wait.h>

#include <array>
#include <cstdio>

using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Ran {
    int exit = -1;
    std::string out;
};

/// Runs `iepaudit` through a shell; standard error goes into the output.
Ran program(const std::string& arguments) {
    const std::string command = "unset CI IEPAUDIT_FORMAT IEPAUDIT_FAIL_ON IEPAUDIT_AS_OF IEPAUDIT_COLOR; exec '" +
                                program_file().string() + "' " + arguments + " 2>&1";
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

} // namespace

TEST_CASE("program: help and version", "[program]") {
    CHECK(program("--version").exit == 0);
    CHECK_THAT(program("--version").out, ContainsSubstring("iepaudit "));
    CHECK_THAT(program("--help").out, ContainsSubstring("Exit codes: 0 "));
    CHECK(program("").exit == 2);
}

TEST_CASE("program: exit codes", "[program]") {
    const InFolder here(repository());
    CHECK(program("samples/clean.json --as-of 2026-11-22").exit == 0);
    CHECK(program("samples/first-look.json --as-of 2026-11-22").exit == 1);
    CHECK(program("chek samples/clean.json").exit == 2);
    CHECK(program("samples/no-such-file.json").exit == 3);
    CHECK(program("samples/clean.json --as-of 2026-11-22 > /dev/full").exit == 3);
}

TEST_CASE("program: standard input, also when it is empty or closed", "[program]") {
    const InFolder here(repository());
    CHECK(program("- --as-of 2026-11-22 < samples/clean.json").exit == 0);
    CHECK(program("minutes - < /dev/null").exit == 0);
    CHECK(program("- < /dev/null").exit == 3);
    CHECK(program("- <&-").exit == 3);
}

TEST_CASE("program: a reader that stops early is no failure", "[program]") {
    const InFolder here(repository());
    CHECK(program("explain --all | head -1").exit == 0);
}
