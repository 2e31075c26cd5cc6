// Every command in docs/in-ci.md and in the hook runs as it stands there, in a folder of plans, and leaves with the
// code of an audit.
#include "support/files.hpp"
#include "support/shell.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include <sstream>

using namespace iepaudit::test;

namespace fs = std::filesystem;

namespace {

/// Lines with a call of the program, in shell blocks and in scripts of pipelines.
std::vector<std::string> commands_in(const fs::path& page) {
    std::vector<std::string> commands;
    std::istringstream lines(content(page));
    bool in_block = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("```")) {
            in_block = !in_block;
            continue;
        }
        const std::size_t at = line.find_first_not_of(" -");
        const bool is_call =
            line.find("iepaudit check") != std::string::npos && line.find("entry:") == std::string::npos;
        if (in_block && is_call) {
            commands.push_back(line.substr(at));
        }
    }
    return commands;
}

std::string entry_of_hook() {
    const std::string hook = content(repository() / ".pre-commit-hooks.yaml");
    const std::size_t begin = hook.find("entry: ") + 7;
    return hook.substr(begin, hook.find('\n', begin) - begin);
}

int run(const std::string& command) {
    const std::string in_ci = fmt::format(
        "export CI=1 GITHUB_STEP_SUMMARY=step.md IEPAUDIT_AS_OF=2026-11-22 PATH='{}':\"$PATH\"; {} >out.txt 2>err.txt",
        program_file().parent_path().string(), command);
    return run_in_shell(in_ci).exit;
}

void copy_plans() {
    fs::create_directory("clients");
    for (const char* const name : {"first-look.json", "clean.json"}) {
        write(fs::path("clients") / name, content(repository() / "samples" / name));
    }
    write("clients/two.jsonl", "{\"services\": []}\n{\"services\": []}\n");
}

} // namespace

TEST_CASE("in ci: every command of the page runs as it stands there", "[docs][ci]") {
    const std::vector<std::string> commands = commands_in(repository() / "docs/in-ci.md");
    REQUIRE(commands.size() == 7);
    for (const std::string& command : commands) {
        CAPTURE(command);
        const ScratchFolder folder;
        const InFolder here(folder.path());
        copy_plans();
        const bool only_reports =
            command.find("--fail-on never") != std::string::npos || command.find("--list-files") != std::string::npos;
        CHECK(run(command) == (only_reports ? 0 : 1)); // the first look has an error in it
        CAPTURE(content("err.txt"));
        CHECK(content("out.txt").find("as needed") == std::string::npos); // a word of a plan
        for (const char* const report : {"iepaudit.sarif", "gl-code-quality-report.json", "iepaudit.xml",
                                         "findings.csv", "pages/index.html", "step.md"}) {
            const std::string name = fs::path(report).begin()->string();
            const bool is_asked_for =
                command.find(name == "step.md" ? "GITHUB_STEP_SUMMARY" : '=' + name) != std::string::npos;
            CAPTURE(report);
            CHECK(fs::exists(report) == is_asked_for);
        }
    }
}

TEST_CASE("in ci: the hook is the command of the page, and takes any number of files", "[docs][ci]") {
    const std::string entry = entry_of_hook();
    CHECK(content(repository() / "docs/in-ci.md").find('\n' + entry + ' ') != std::string::npos);
    const ScratchFolder folder;
    const InFolder here(folder.path());
    copy_plans();
    CHECK(run(entry + " clients/clean.json") == 0);
    CHECK(run(entry + " clients/clean.json clients/first-look.json") == 1);
    write("clients/broken.json", "{");
    CHECK(run(entry + " clients/broken.json") == 3);
}
