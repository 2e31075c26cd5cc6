// What a plain audit proposes next: the page for the meeting, in a command that can be typed as it is printed.
#include "cli/next_command.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace iepaudit;
using namespace iepaudit::test;

namespace fs = std::filesystem;

namespace {

constexpr const char* plan = R"({"services": [{"service": "Reading", "frequency": "as needed"}]})";

/// The last line of what a person sees, without its end.
std::string last_line(const std::vector<std::string>& arguments, const Environment& environment = {}) {
    const Typed typed = check(arguments, {}, environment);
    const std::string all = typed.out + typed.err;
    const std::string lines = all.substr(0, all.find_last_not_of('\n') + 1);
    return lines.substr(lines.rfind('\n') + 1);
}

bool proposes_a_page(const std::vector<std::string>& arguments, const Environment& environment = {},
                     const std::string& in = {}) {
    const Typed typed = check(arguments, in, environment);
    return (typed.out + typed.err).find("A page to print: ") != std::string::npos;
}

} // namespace

TEST_CASE("next command: a plain audit ends with how to print the page", "[cli][next]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("my-iep.json", plan);
    fs::create_directory("Ann B");
    write("Ann B/it's $5.json", plan);
    CHECK(last_line({"my-iep.json"}) == "A page to print: iepaudit my-iep.json --output html=my-iep.html");
    CHECK(last_line({"./my-iep.json"}) == "A page to print: iepaudit ./my-iep.json --output html=./my-iep.html");
    CHECK(last_line({"--format", "text", "my-iep.json"}) ==
          "A page to print: iepaudit my-iep.json --output html=my-iep.html");
    CHECK(last_line({"Ann B/it's $5.json"}) == "A page to print: iepaudit 'Ann B/it'\\''s $5.json' --output "
                                               "html='Ann B/it'\\''s $5.html'");
}

TEST_CASE("next command: last year's plan and the log are on the page too", "[cli][next]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("now.json", plan);
    write("last year.json", plan);
    write("log.csv", "Date,Service,Minutes\n2026-10-12,Reading,30\n");
    CHECK(last_line({"now.json", "--prior", "last year.json", "--log", "log.csv"}) ==
          "A page to print: iepaudit now.json --prior \"last year.json\" --log log.csv --output html=now.html");
}

TEST_CASE("next command: nothing is proposed where there is no one page, or nobody reads along", "[cli][next]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("a.json", plan);
    write("b.json", plan);
    write("broken.json", "{");
    fs::create_directory("one");
    write("one/a.json", plan);
    REQUIRE(proposes_a_page({"a.json"}));
    CHECK_FALSE(proposes_a_page({"a.json", "--quiet"}));
    CHECK_FALSE(proposes_a_page({"a.json", "--format", "short"}));
    CHECK_FALSE(proposes_a_page({"a.json", "--format", "none"}));
    CHECK_FALSE(proposes_a_page({"a.json", "--output", "html=a.html"}));
    CHECK_FALSE(proposes_a_page({"a.json", "--only", "vague-frequency"}));
    CHECK_FALSE(proposes_a_page({"a.json", "--path-names", "hash"}));
    CHECK_FALSE(proposes_a_page({"a.json"}, {{"CI", "true"}}));
    CHECK_FALSE(proposes_a_page({"a.json", "b.json"}));
    CHECK_FALSE(proposes_a_page({"one"}));
    CHECK_FALSE(proposes_a_page({"-"}, {}, plan));
    CHECK_FALSE(proposes_a_page({"broken.json"}));
    CHECK_FALSE(proposes_a_page({"nothing.json"}));
}

TEST_CASE("next command: a path is quoted as a shell needs it", "[cli][next]") {
    CHECK(cli::in_shell("my-iep.json") == "my-iep.json");
    CHECK(cli::in_shell("my iep.json") == "\"my iep.json\"");
    CHECK(cli::in_shell("-o.json") == "./-o.json");
    CHECK(cli::in_shell("-") == "-"); // what is piped in
    CHECK(cli::in_shell("a$(b).json") == "'a$(b).json'");
    CHECK(cli::in_shell("it's.json") == "\"it's.json\"");
    CHECK(cli::in_shell("") == "\"\"");
}
