// The real program, for what only a process can show: help, version, exit codes, standard input.
#include "support/audited.hpp"
#include "support/files.hpp"
#include "support/shell.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <filesystem>
#include <iterator>

using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

/// Runs `iepaudit` through a shell; standard error goes into the output.
Ran program(const std::string& arguments, const std::string& environment = {}) {
    const std::string command = "unset CI IEPAUDIT_FORMAT IEPAUDIT_FAIL_ON IEPAUDIT_AS_OF IEPAUDIT_COLOR; exec env " +
                                environment + " '" + program_file().string() + "' " + arguments + " 2>&1";
    return run_in_shell(command);
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
}

TEST_CASE("hostile file, full output: what standard output does not take is told, and is no success", "[program]") {
    const InFolder here(repository());
    CHECK(program("samples/clean.json --as-of 2026-11-22 > /dev/full").exit == 3);
    for (const char* const command : {"minutes '30 min weekly'", "explain vague-frequency", "rules", "template",
                                      "letter prior-written-notice samples/first-look.json", "--help"}) {
        CAPTURE(command);
        CHECK(program(std::string(command) + " > /dev/full").exit == 3);
    }
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

TEST_CASE("privacy, traces: no history, no cache, no file but the one asked for", "[program][privacy]") {
    const ScratchFolder scratch;
    std::filesystem::create_directory(scratch.path() / "home");
    std::filesystem::create_directory(scratch.path() / "work");
    const InFolder here(scratch.path() / "work");
    std::string environment;
    for (const char* const name : {"HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                                   "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        environment += std::string(name) + "='" + (scratch.path() / "home").string() + "' ";
    }
    const std::string samples = "'" + repository().string() + "/samples/";
    for (const std::string& arguments :
         {"check " + samples + "first-look.json'", "check " + samples + "'", "check - < " + samples + "clean.json'",
          "compare " + samples + "first-look.json' " + samples + "clean.json'",
          "log " + samples + "service-log/iep.json' " + samples + "service-log/log.json'",
          "letter meeting " + samples + "first-look.json'", std::string("minutes '30 min weekly'"),
          std::string("explain PLAAFP"), std::string("rules"), std::string("template"), std::string("--help")}) {
        CAPTURE(arguments);
        const int exit = program(arguments, environment).exit;
        CHECK((exit == 0 || exit == 1 || exit == 3));
        CHECK(std::filesystem::is_empty("."));
        CHECK(std::filesystem::is_empty("../home"));
    }
    CHECK(program("check " + samples + "first-look.json' --format none --output json=report.json", environment).exit ==
          1);
    CHECK(std::distance(std::filesystem::directory_iterator("."), {}) == 1);
    CHECK(std::filesystem::is_empty("../home"));
}

TEST_CASE("privacy, network: the help says there is none", "[program][privacy]") {
    CHECK_THAT(program("--help").out,
               ContainsSubstring("Nothing leaves this computer: no network, no history, no files but those "
                                 "you ask for."));
}
