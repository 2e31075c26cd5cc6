// Real small programs: every system has them.
#include "import/child_process.hpp"

#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>

using namespace iepaudit;
using namespace std::chrono_literals;
using End = ChildResult::End;

TEST_CASE("child process: its output and its exit code come back", "[import][child]") {
    const ChildResult echo = run_child("echo", {"one two", "$HOME", "; ls"});
    CHECK(echo.end == End::exited);
    CHECK(echo.code == 0);
    CHECK(echo.output == "one two $HOME ; ls\n"); // no shell has looked at it
    const ChildResult no = run_child("false", {});
    CHECK(no.end == End::exited);
    CHECK(no.code == 1);
}

TEST_CASE("child process: a program that is not there is missing", "[import][child]") {
    CHECK(run_child("no-such-program-of-ours", {}).end == End::missing);
}

TEST_CASE("child process: only absolute folders of PATH are looked into", "[import][child]") {
    const test::ScratchFolder folder;
    const test::InFolder inside(folder.path());
    const std::string before = std::getenv("PATH");
    test::write(folder.path() / "tool", "#!/bin/sh\necho here\n");
    std::filesystem::permissions(folder.path() / "tool", std::filesystem::perms::owner_all);
    REQUIRE(::setenv("PATH", ":.:", 1) == 0);
    const End relative = run_child("tool", {}).end;
    REQUIRE(::setenv("PATH", folder.path().c_str(), 1) == 0);
    const ChildResult absolute = run_child("tool", {});
    REQUIRE(::setenv("PATH", before.c_str(), 1) == 0);
    CHECK(relative == End::missing);
    CHECK(absolute.output == "here\n");
}

TEST_CASE("child process: what takes too long is ended, with all that it started", "[import][child]") {
    const auto begin = std::chrono::steady_clock::now();
    CHECK(run_child("sleep", {"30"}, {.wall = 200ms}).end == End::too_slow);
    // The sleep that the shell leaves behind holds the pipe open; it goes with its group.
    CHECK(run_child("sh", {"-c", "sleep 30 & sleep 30"}, {.wall = 200ms}).end == End::too_slow);
    CHECK(std::chrono::steady_clock::now() - begin < 10s);
}

TEST_CASE("child process: one that has closed its output is still waited for, and not for ever", "[import][child]") {
    CHECK(run_child("sh", {"-c", "exec >&- 2>&-; sleep 30"}, {.wall = 200ms}).end == End::too_slow);
    const ChildResult late = run_child("sh", {"-c", "exec >&- 2>&-; sleep 0.1; exit 7"});
    CHECK(late.end == End::exited);
    CHECK(late.code == 7);
}

TEST_CASE("child process: endless output is cut at the limit", "[import][child]") {
    const ChildResult yes = run_child("yes", {}, {.output = 100'000});
    CHECK(yes.end == End::too_big);
    CHECK(yes.output.size() == 100'000);
}

TEST_CASE("child process: of many complaints the first are kept, and it may go on", "[import][child]") {
    const ChildResult loud =
        run_child("sh", {"-c", "i=0; while [ $i -lt 2000 ]; do echo complaint >&2; i=$((i+1)); done; echo done"},
                  {.errors = 100});
    CHECK(loud.end == End::exited);
    CHECK(loud.output == "done\n");
    CHECK(loud.error.size() == 100);
}

TEST_CASE("child process: it has nothing to read and no file of ours", "[import][child]") {
    CHECK(run_child("cat", {}).output.empty());
    const ChildResult descriptors = run_child("sh", {"-c", "for n in 3 4 5 6 7 8 9; do [ -e /proc/self/fd/$n ] && "
                                                           "echo $n; done; exit 0"});
    CHECK(descriptors.output.empty());
}

TEST_CASE("child process: memory and processor time have an end", "[import][child]") {
    const ChildResult hungry = run_child("sh", {"-c", "x=x; while :; do x=$x$x; done"}, {.memory = 64U << 20U});
    CHECK((hungry.end == End::killed || (hungry.end == End::exited && hungry.code != 0)));
    const ChildResult busy = run_child("sh", {"-c", "while :; do :; done"}, {.wall = 20s, .cpu_seconds = 1});
    CHECK((busy.end == End::too_slow || busy.end == End::killed));
}
