// Variables that stand in for options, and those that decide on colour. An option that is typed always wins.
#include "support/audited.hpp"
#include "support/command_line.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

const std::string faulty = R"json({"services":[{"service":"Reading (SDI)","frequency":"as needed"}]})json";

bool is_colored(const Environment& environment, std::vector<std::string> more = {}) {
    more.emplace_back("-");
    return check(more, faulty, environment).out.find('\x1b') != std::string::npos;
}

} // namespace

TEST_CASE("environment: IEPAUDIT_FORMAT and IEPAUDIT_FAIL_ON stand in for the options", "[cli][environment]") {
    CHECK_THAT(check({"-"}, faulty, {{"IEPAUDIT_FORMAT", "json"}}).out, StartsWith("{\n"));
    CHECK_THAT(check({"--format", "short", "-"}, faulty, {{"IEPAUDIT_FORMAT", "json"}}).out, StartsWith("<stdin>:1:"));
    CHECK(check({"-"}, faulty, {{"IEPAUDIT_FAIL_ON", "never"}}).exit == 0);
    CHECK(check({"--fail-on", "error", "-"}, faulty, {{"IEPAUDIT_FAIL_ON", "never"}}).exit == 1);
    CHECK(check({"-"}, faulty, {{"IEPAUDIT_FAIL_ON", ""}}).exit == 1);
}

TEST_CASE("environment: IEPAUDIT_AS_OF stands in for --as-of", "[cli][environment]") {
    CHECK_THAT(type({"check", "-"}, faulty, {{"IEPAUDIT_AS_OF", "2025-01-02"}}).out,
               ContainsSubstring("as of 2025-01-02"));
    CHECK_THAT(type({"check", "--as-of", "2026-11-22", "-"}, faulty, {{"IEPAUDIT_AS_OF", "2025-01-02"}}).out,
               ContainsSubstring("as of 2026-11-22"));
}

TEST_CASE("environment: a wrong value names the variable", "[cli][environment]") {
    const Typed typed = check({"-"}, faulty, {{"IEPAUDIT_FORMAT", "jsn"}});
    CHECK(typed.exit == 2);
    CHECK(typed.err ==
          "iepaudit: the environment variable IEPAUDIT_FORMAT: there is no choice \"jsn\". Did you mean \"json\"?\n");
}

TEST_CASE("environment: the first thing said about colour counts", "[cli][environment]") {
    CHECK_FALSE(is_colored({}));
    CHECK(is_colored({{"FORCE_COLOR", "1"}}));
    CHECK(is_colored({{"CLICOLOR_FORCE", "1"}}));
    CHECK_FALSE(is_colored({{"CLICOLOR_FORCE", "0"}}));
    CHECK_FALSE(is_colored({{"FORCE_COLOR", "1"}, {"NO_COLOR", "1"}}));
    CHECK(is_colored({{"FORCE_COLOR", "1"}, {"NO_COLOR", ""}}));
    CHECK(is_colored({{"NO_COLOR", "1"}}, {"--color", "always"}));
    CHECK_FALSE(is_colored({{"FORCE_COLOR", "1"}}, {"--color", "never"}));
    CHECK(is_colored({{"IEPAUDIT_COLOR", "always"}}));
    CHECK_FALSE(is_colored({{"TERM", "xterm-256color"}})); // not a terminal
}

TEST_CASE("environment: CI hides the words of the file; an empty CI does not", "[cli][environment]") {
    const auto shows = [](const Environment& environment) {
        return check({"--format", "short", "-"}, faulty, environment).out.find("as needed") != std::string::npos;
    };
    CHECK(shows({}));
    CHECK(shows({{"CI", ""}}));
    CHECK_FALSE(shows({{"CI", "true"}}));
}
