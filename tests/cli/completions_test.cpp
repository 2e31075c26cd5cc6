// Completion is what the shell does with the script: so a shell is asked.
#include "cli/commands.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/shell.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

using Words = std::set<std::string>;

bool has_shell(const std::string& name) {
    return run_in_shell("command -v " + name + " 2>&1").exit == 0;
}

std::string output_of(const std::string& command) {
    const Ran ran = run_in_shell(command);
    CHECK(ran.exit == 0);
    return ran.out;
}

/// What bash offers for the last of the words.
Words offered(const std::string& words) {
    const ScratchFolder folder;
    const std::string script = folder.file("iepaudit.bash", type({"completions", "bash"}).out);
    const std::string ask =
        folder.file("ask.bash", "source " + script + "\ncompopt() { :; }\nCOMP_WORDS=(iepaudit " + words +
                                    ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_iepaudit\n"
                                    "printf '%s\\n' \"${COMPREPLY[@]}\"\n");
    std::istringstream lines(output_of("bash " + ask));
    Words found;
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty()) {
            found.insert(line);
        }
    }
    return found;
}

} // namespace

TEST_CASE("completions: bash offers every command", "[cli][completions]") {
    Words all;
    for (const cli::Command& command : cli::all_commands()) {
        all.insert(std::string(command.name));
    }
    CHECK(offered("''") == all);
    CHECK(offered("com") == Words{"compare", "completions"});
}

TEST_CASE("completions: bash offers the options of the command that was named", "[cli][completions]") {
    CHECK(offered("letter --sh") == Words{"--show-student"});
    CHECK(offered("letter --fail").empty());
    CHECK(offered("check --fail") == Words{"--fail-on"});
    CHECK(offered("my-iep.json --fail") == Words{"--fail-on"}); // checking is what is done without a command
    CHECK(offered("rules --").count("--help") == 1);
}

TEST_CASE("completions: bash offers the words an option may have", "[cli][completions]") {
    CHECK(offered("check --format js") == Words{"json", "jsonl"});
    CHECK(offered("check -f sar") == Words{"sarif"});
    CHECK(offered("letter --format mark") == Words{"markdown"});
    CHECK(offered("check --jobs ''").empty());
}

TEST_CASE("completions: bash offers kinds of letters, rules, forms and shells where they stand", "[cli][completions]") {
    CHECK(offered("letter due") == Words{"due-process"});
    CHECK(offered("explain vague-f") == Words{"vague-frequency"});
    CHECK(offered("template ''") == Words{"csv", "iep", "log"});
    CHECK(offered("completions ''") == Words{"bash", "fish", "zsh"});
    CHECK(offered("help comp") == Words{"compare", "completions"});
    CHECK(offered("letter due-process ''").empty()); // a file is next
}

TEST_CASE("completions: zsh and fish can read theirs", "[cli][completions]") {
    for (const std::string shell : {"zsh", "fish"}) {
        const ScratchFolder folder;
        const std::string script = folder.file("script", type({"completions", shell}).out);
        CHECK(content(script).find("vague-frequency") != std::string::npos);
        CHECK(content(script).find("fail-on") != std::string::npos);
        if (has_shell(shell)) {
            CHECK(output_of(shell + " -n " + script + " 2>&1").empty());
        }
    }
}

TEST_CASE("completions: a shell that is not known is told, and so is none", "[cli][completions]") {
    CHECK(type({"completions", "bsh"}).exit == 2);
    CHECK(type({"completions", "bsh"}).err.find("bash") != std::string::npos);
    CHECK(type({"completions"}).exit == 2);
}

TEST_CASE("manual: docs/iepaudit.1 is what the program prints, and names every command and option", "[cli][manual]") {
    const std::string page = type({"help", "man"}).out;
    CHECK(page == content(repository() / "docs" / "iepaudit.1"));
    for (const cli::Command& command : cli::all_commands()) {
        CAPTURE(command.name);
        CHECK(page.find(".SS \"iepaudit " + std::string(command.name)) != std::string::npos);
        for (const cli::Option& option : command.describe().options) {
            std::string name = option.names.substr(option.names.find("--"));
            for (std::size_t at = 0; (at = name.find('-', at)) != std::string::npos; at += 2) {
                name.replace(at, 1, "\\-");
            }
            CAPTURE(name);
            CHECK(page.find("\\fB" + name + "\\fR") != std::string::npos);
        }
    }
    if (has_shell("man")) {
        CHECK(output_of("man --warnings -E UTF-8 -l -Tutf8 " + (repository() / "docs" / "iepaudit.1").string() +
                        " 2>&1 >/dev/null")
                  .empty());
    }
}
