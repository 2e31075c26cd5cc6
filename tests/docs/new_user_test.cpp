// docs/for-parents.md as a new user reads it: every session is typed, in order, in one folder, and says what the page
// shows. docs/for-advocates.md: every block runs as it stands in a folder of spreadsheets.
#include "cli/commands.hpp"
#include "cli/run.hpp"
#include "import/child_process.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/reading_ease.hpp"
#include "support/shell.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;

namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
    Lines lines;
    std::istringstream all(text);
    for (std::string line; std::getline(all, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// The insides of the blocks of a page that begin with this fence.
std::vector<Lines> blocks(const fs::path& page, std::string_view fence) {
    std::vector<Lines> found;
    bool is_inside = false;
    for (const std::string& line : lines_of(content(page))) {
        if (line.starts_with("```")) {
            is_inside = line == fence;
            if (is_inside) {
                found.emplace_back();
            }
        } else if (is_inside) {
            found.back().push_back(line);
        }
    }
    return found;
}

struct Session {
    std::string command;
    Lines shown; ///< "..." stands for any lines
    std::string answers;
};

std::vector<Session> sessions_in(const fs::path& page) {
    std::vector<Session> sessions;
    for (const Lines& block : blocks(page, "```shell-session")) {
        for (const std::string& line : block) {
            if (line.starts_with("$ ")) {
                sessions.push_back({line.substr(2), {}, {}});
                continue;
            }
            REQUIRE(!sessions.empty());
            sessions.back().shown.push_back(line);
            if (line.starts_with("> ")) {
                sessions.back().answers += line.substr(2) + '\n';
            }
        }
    }
    return sessions;
}

/// The words of a command as the shell parts them; "quotes" hold blanks together.
Lines words_of(const std::string& command) {
    Lines words{""};
    bool is_quoted = false;
    for (const char c : command) {
        if (c == '"') {
            is_quoted = !is_quoted;
        } else if (c == ' ' && !is_quoted) {
            words.emplace_back();
        } else {
            words.back() += c;
        }
    }
    return words;
}

/// The first shown line that does not stand where it should; empty when all do.
std::string first_missing(const Lines& shown, const Lines& printed) {
    std::size_t at = 0;
    bool may_skip = false;
    for (const std::string& line : shown) {
        if (line == "...") {
            may_skip = true;
            continue;
        }
        while (may_skip && at < printed.size() && printed[at] != line) {
            ++at;
        }
        if (at == printed.size() || printed[at] != line) {
            return line;
        }
        ++at;
        may_skip = false;
    }
    return may_skip || at == printed.size() ? "" : "(the end)";
}

/// Runs a block of shell lines with the program on the path.
int run_block(const Lines& lines) {
    std::string script;
    for (const std::string& line : lines) {
        script += line + '\n';
    }
    write("block.sh", script);
    const std::string command = fmt::format("unset CI; IEPAUDIT_AS_OF=2026-11-22 PATH='{}':\"$PATH\" bash -e block.sh "
                                            ">out.txt 2>err.txt",
                                            program_file().parent_path().string());
    return run_in_shell(command).exit;
}

bool knows_command(std::string_view name) {
    const auto all = cli::all_commands();
    return std::any_of(all.begin(), all.end(), [&](const cli::Command& command) { return command.name == name; });
}

} // namespace

TEST_CASE("docs: the page for parents, typed by a new user from top to bottom, does what it shows", "[docs][new]") {
    const std::vector<Session> sessions = sessions_in(repository() / "docs/for-parents.md");
    REQUIRE(sessions.size() >= 7);
    if (run_child("pdftotext", {"-v"}).end == ChildResult::End::missing) {
        SKIP("pdftotext is not here; scripts/install-deps --tests installs it");
    }
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directories("samples/paper");
    fs::copy_file(repository() / "samples/paper/harder-page.pdf", "samples/paper/harder-page.pdf");
    for (const Session& session : sessions) {
        Lines words = words_of(session.command);
        REQUIRE(words.front() == "scripts/audit");
        words.erase(words.begin());
        const Typed typed =
            type(words, session.answers, {{"IEPAUDIT_AS_OF", "2026-11-22"}, {"IEPAUDIT_CALLED", "scripts/audit"}});
        // What is said about a report stands behind it in the terminal.
        const std::size_t said_after =
            words.front() == "new" ? std::min(typed.err.rfind("\nA page to print"), typed.err.size()) : 0;
        const std::string all = words.front() == "new"
                                    ? typed.err.substr(0, said_after) + typed.out + typed.err.substr(said_after)
                                    : typed.out + typed.err;
        CAPTURE(session.command, all);
        CHECK(first_missing(session.shown, lines_of(all)).empty());
        CHECK(typed.exit < 2);
    }
    CHECK(content("my-iep.html").find("How many minutes, how many times") != std::string::npos);
}

TEST_CASE("docs: the page for parents is one page", "[docs]") {
    CHECK(lines_of(content(repository() / "docs/for-parents.md")).size() < 190);
}

TEST_CASE("docs: the page for advocates turns a folder of mixed files into an index", "[docs][import]") {
    if (!knows_command("import")) {
        SKIP("this program has no import");
    }
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directories("clients/2026");
    write("clients/0001.csv", "Service(s),Provider,Frequency,Location (setting)\n"
                              "Reading,Special Education Teacher,40 Minutes / 5 Times Weekly,Special Education\n");
    write("clients/2026/0002.csv", "Service(s),Provider,Frequency,Location (setting),Colour\n"
                                   "Speech therapy,SLP,as needed,Special Education,blue\n");
    const std::vector<Lines> all = blocks(repository() / "docs/for-advocates.md", "```sh");
    REQUIRE(all.size() >= 4);
    for (const Lines& block : all) {
        CAPTURE(block);
        const int code = run_block(block);
        CAPTURE(content("out.txt"), content("err.txt"));
        const bool wants_a_look = block.front().find("iepaudit import") == 0; // the colour has no place
        CHECK(code == (wants_a_look ? 1 : 0));
    }
    CHECK(fs::exists("pages/index.html"));
    CHECK(content("findings.csv").find("vague-frequency") != std::string::npos);
    CHECK(content("plans/2026/0002.import.txt").find("Colour") != std::string::npos);
}

TEST_CASE("docs: the page for parents and the empty form are at most grade 8", "[docs][reading-ease]") {
    std::string prose;
    bool is_inside = false;
    for (const std::string& line : lines_of(content(repository() / "docs/for-parents.md"))) {
        is_inside = line.starts_with("```") ? !is_inside : is_inside;
        if (!is_inside && !line.starts_with("```") && !line.starts_with('#')) {
            prose += line + '\n';
        }
    }
    CHECK(count(prose).grade() <= 8.0);
    std::string comments;
    for (const std::string& line : lines_of(content(repository() / "forms/iep.json"))) {
        if (const std::size_t at = line.find("// "); at != std::string::npos) {
            comments += line.substr(at + 3) + '\n';
        }
    }
    CHECK(count(comments).grade() <= 8.0);
}
