// `iepaudit new`: the file it makes, the audit at its end, and what interrupts it.
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/json.hpp"

#include "iepaudit/read.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <sstream>
#include <thread>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace fs = std::filesystem;

namespace {

/// samples/first-look.json, as a person types it.
constexpr std::string_view first_look =
    "R.\n5\ndone\ndone\n"
    "Reading: R. reads at a second-grade level at the start of fifth grade, with minimal progress over the past two "
    "years.\n\n\n"
    "By June 2027, when given a third-grade passage, R. will read aloud 88 words per minute, up from 54, as measured "
    "by weekly probes.\n\n"
    "done\ndone\ndone\n"
    "Reading (SDI)\nspecial education teacher\n\n2x per week, 30 minutes per session\nresource room\nnext\n"
    "Speech therapy\nparaeducator under SLP supervision\n\nas needed\nnext\n"
    "Occupational therapy\nOT\n\n30 min weekly\nnext\n"
    "\n\n\n\n120\ndone\ndone\n";

Typed type_new(std::vector<std::string> arguments, std::string_view answers) {
    arguments.insert(arguments.begin(), {"new", "--as-of", "2026-11-22"});
    return type(arguments, std::string(answers));
}

/// What a report says, without the places in the file.
std::vector<std::string> findings_and_sums(const std::string& file) {
    const Json report = Json::parse(check({"--format", "json", file}).out);
    std::vector<std::string> lines;
    for (const Json& finding : report.at("findings")) {
        lines.push_back(finding.at("rule").text() + ": " + finding.at("message").text());
    }
    std::sort(lines.begin(), lines.end());
    for (const Json& row : report.at("files")[0].at("services")) {
        lines.push_back(row.dump());
    }
    lines.push_back(report.at("files")[0].at("totals").dump());
    return lines;
}

std::string rest_after(const std::string& text, std::string_view mark) {
    const std::size_t at = text.find(mark);
    return at == std::string::npos ? text : text.substr(at);
}

} // namespace

TEST_CASE("new: the answers of the first look give its findings, rows and totals", "[new][cli]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    const Typed typed = type_new({"-o", "x.json"}, first_look);
    CHECK(findings_and_sums("x.json") == findings_and_sums((repository() / "samples/first-look.json").string()));
    CHECK(read_iep(content("x.json")).problems.empty());
    CHECK(content("x.json").find("x-interview") == std::string::npos);
    // The report is the one that `check` prints; the file is made, so this is no failure.
    CHECK(typed.out == check({"x.json"}).out);
    CHECK(typed.exit == 0);
}

TEST_CASE("new: without -o the file is my-iep.json", "[new][cli]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    CHECK(type_new({}, "R.\nstop\n").exit == 0);
    CHECK(content("my-iep.json") ==
          "{\n"
          "  \"student\": { \"name\": \"R.\" },\n"
          "  \"x-interview\": { \"section\": \"student\", \"number\": 1, \"question\": \"grade\" }\n"
          "}\n");
}

TEST_CASE("new: a file that is there is never replaced", "[new][cli]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("mine.json", "my words");
    fs::create_directory("folder");
    fs::create_symlink("mine.json", "link.json");
    for (const char* const taken : {"mine.json", "folder", "link.json"}) {
        CAPTURE(taken);
        const Typed typed = type_new({"-o", taken}, first_look);
        CHECK(typed.exit == 2);
        CHECK_THAT(typed.err, ContainsSubstring("is already there and is not replaced. To go on in it: iepaudit new "
                                                "--continue " +
                                                std::string(taken)));
    }
    CHECK(content("mine.json") == "my words");
    CHECK(type_new({"-o", "-"}, first_look).exit == 2);
    CHECK(type_new({"-o", "/dev/null"}, first_look).exit == 2);
    CHECK(type_new({"x.json"}, first_look).exit == 2);
    CHECK(type_new({"-o", "x.json", "--continue", "mine.json"}, first_look).exit == 2);
    CHECK_FALSE(fs::exists("x.json"));
}

TEST_CASE("new: the end of the input loses nothing, and what is there is checked", "[new][cli]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    const std::string answers(first_look.substr(0, first_look.find("120\n")));
    const Typed typed = type_new({"-o", "x.json"}, answers);
    CHECK(typed.exit == 0);
    CHECK_THAT(typed.err, ContainsSubstring("Saved in x.json. To go on: iepaudit new --continue x.json\n"));
    CHECK_THAT(typed.out, ContainsSubstring("vague-frequency"));
    CHECK(content("x.json").find("x-interview") != std::string::npos);

    const Typed rest = type_new({"--continue", "x.json"}, "120\ndone\ndone\n");
    CHECK(rest.exit == 0);
    CHECK(findings_and_sums("x.json") == findings_and_sums((repository() / "samples/first-look.json").string()));
    CHECK(content("x.json").find("x-interview") == std::string::npos);
}

TEST_CASE("new: stop says how to go on and checks nothing", "[new][cli]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    const Typed typed = type_new({"-o", "my child.json"}, "go 8\nReading\nstop\n");
    CHECK(typed.exit == 0);
    CHECK(typed.out.empty());
    CHECK_THAT(typed.err, ContainsSubstring("To go on: iepaudit new --continue \"my child.json\"\n"));
}

TEST_CASE("new: nothing typed is no file, no row is no audit", "[new][cli]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    const Typed nothing = type_new({}, "");
    CHECK(nothing.exit == 0);
    CHECK_THAT(nothing.err, ContainsSubstring("Nothing was typed in, so no file was written."));
    CHECK_FALSE(fs::exists("my-iep.json"));
    const Typed no_row = type_new({}, "R.\n");
    CHECK(no_row.exit == 0);
    CHECK(no_row.out.empty());
    CHECK_THAT(no_row.err, ContainsSubstring("There is no row of the service table in it yet"));
}

TEST_CASE("new: what would be lost of a file is said, with what to do", "[new][cli]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    const auto said_of = [](const char* bytes) {
        write("x.json", bytes);
        return type_new({"--continue", "x.json"}, "R.\n").err;
    };
    CHECK_THAT(said_of("{\n \"goals\": [\"a\"],\n \"goals\": [\"b\"] }"),
               ContainsSubstring("\"goals\" is here a second time; the first one is at line 2, column 2."));
    CHECK_THAT(said_of("{ // mine\n \"services\": [] }"),
               ContainsSubstring("Its comments, or a comma before a bracket"));
    CHECK_THAT(said_of("{ \"services\": [], }"), ContainsSubstring("Its comments, or a comma before a bracket"));
    CHECK_THAT(said_of("{ \"services\": ["), ContainsSubstring("The file ends too early"));
    CHECK_THAT(said_of("[]"), ContainsSubstring("It holds no plan: a plan begins with {."));
}

TEST_CASE("new: a file that would lose something is not gone on with", "[new][cli]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    for (const char* const bytes :
         {"{ // mine\n \"services\": [] }", "{ \"goals\": [\"a\"], \"Goals\": [\"b\"], \"services\": [] }",
          "{ \"goals\": [\"a\"], \"goals\": [\"b\"] }", "{ \"services\": [], }", "{ \"services\": ", "[]",
          "Service,Minutes\nReading,30\n", ""}) {
        CAPTURE(bytes);
        write("x.json", bytes);
        const Typed typed = type_new({"--continue", "x.json"}, "R.\n");
        CHECK(typed.exit == 3);
        CHECK_THAT(typed.err, ContainsSubstring("cannot be continued here"));
        CHECK(content("x.json") == bytes);
    }
    CHECK(type_new({"--continue", "no-such-file.json"}, "").exit == 3);
}

TEST_CASE("new: a folder that cannot be written to is said before much is typed", "[new][cli]") {
    const ScratchFolder folder;
    const Typed typed = type_new({"-o", (folder.path() / "no/x.json").string()}, first_look);
    CHECK(typed.exit == 3);
    CHECK_THAT(typed.err, ContainsSubstring("cannot be written"));
    CHECK_THAT(rest_after(typed.err, "> R."), !ContainsSubstring("> 5"));
}

TEST_CASE("new: a program that is killed in the middle of a question has saved every answer", "[new][program]") {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        CAPTURE(signal);
        const ScratchFolder folder;
        const fs::path file = folder.path() / "x.json";
        int ends[2] = {-1, -1};
        REQUIRE(::pipe(static_cast<int*>(ends)) == 0);
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            ::dup2(ends[0], STDIN_FILENO);
            ::close(ends[0]);
            ::close(ends[1]);
            if (std::freopen("/dev/null", "w", stderr) == nullptr) {
                ::_exit(127);
            }
            ::execl(program_file().c_str(), "iepaudit", "new", "-o", file.c_str(), static_cast<char*>(nullptr));
            ::_exit(127);
        }
        ::close(ends[0]);
        const std::string answers = "R.\n5\n3/14/2016\n";
        REQUIRE(::write(ends[1], answers.data(), answers.size()) == static_cast<ssize_t>(answers.size()));
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        const auto has_all = [&] { return fs::exists(file) && content(file).find("3/14/2016") != std::string::npos; };
        while (!has_all() && std::chrono::steady_clock::now() < deadline) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        CHECK(::kill(child, signal) == 0);
        int status = 0;
        CHECK(::waitpid(child, &status, 0) == child);
        ::close(ends[1]);
        CHECK(WIFSIGNALED(status));
        CHECK(WTERMSIG(status) == signal);
        const Json plan = Json::parse(content(file));
        CHECK(plan.at("student") == Json{{"name", "R."}, {"grade", "5"}, {"birthDate", "3/14/2016"}});
        CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator{}) == 1);
    }
}
