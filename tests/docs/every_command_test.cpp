// No command stands in README.md or docs/ that nobody runs. A block is held by the test of its page, or it is run here;
// what can be run nowhere is named below, with the reason.
#include "import/child_process.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace iepaudit;
using namespace iepaudit::test;

namespace fs = std::filesystem;

namespace {

struct Block {
    std::string page;
    std::string fence; ///< "sh"; empty when it has no name
    std::vector<std::string> lines;
};

/// Who runs the blocks of this fence on this page; a * stands for any page.
struct Holder {
    std::string_view page;
    std::string_view fence;
    std::string_view how;
};
constexpr std::string_view here = "run below";
constexpr std::array holders{
    Holder{"*", "console", "examples_test.cpp: output and all"},
    Holder{"for-parents.md", "shell-session", "new_user_test.cpp"},
    Holder{"for-advocates.md", "sh", "new_user_test.cpp"},
    Holder{"in-ci.md", "sh", "in_ci_test.cpp"},
    Holder{"in-ci.md", "yaml", "in_ci_test.cpp"},
    Holder{"*", "sh", here},
    Holder{"*", "text", here},
    Holder{"CONTRIBUTING.md", "shell", "installs, builds and tests this very program"},
    Holder{"scale.md", "shell", "needs GNU parallel; the stream it cuts up is tested in tests/cli/folder_test.cpp"},
    Holder{"scale.md", "python", "needs a cluster; the page says that it was not run"},
};

std::vector<Block> blocks_of(const fs::path& page) {
    std::vector<Block> blocks;
    bool is_inside = false;
    std::istringstream all(content(page));
    for (std::string line; std::getline(all, line);) {
        if (line.starts_with("```")) {
            is_inside = !is_inside;
            if (is_inside) {
                blocks.push_back({page.filename().string(), line.substr(3), {}});
            }
        } else if (is_inside) {
            blocks.back().lines.push_back(line);
        }
    }
    return blocks;
}

std::vector<Block> all_blocks() {
    std::vector<Block> all;
    std::vector<fs::path> pages = files_below(repository() / "docs", ".md");
    for (const char* const page : {"README.md", "CONTRIBUTING.md", "SECURITY.md", "samples/README.md"}) {
        pages.push_back(repository() / page);
    }
    for (const fs::path& page : pages) {
        std::ranges::move(blocks_of(page), std::back_inserter(all));
    }
    return all;
}

bool is_command(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(" -"), line.size()));
    line.remove_prefix(line.starts_with("$ ") ? 2 : 0);
    return line.starts_with("iepaudit ") || line.starts_with("scripts/") || line.find("| iepaudit ") != line.npos;
}

const Holder* holder_of(const Block& block) {
    const auto* const found = std::ranges::find_if(holders, [&](const Holder& holder) {
        return holder.fence == block.fence && (holder.page == "*" || holder.page == block.page);
    });
    return found == holders.end() ? nullptr : found;
}

/// A folder with every file the pages speak of.
void lay_out_files() {
    const fs::path samples = repository() / "samples";
    fs::create_directory_symlink(samples, "samples");
    fs::create_directory("clients");
    fs::copy_file(samples / "first-look.json", "clients/0001.json");
    fs::copy_file(samples / "clean.json", "clients/0002.json");
    fs::copy_file(samples / "service-log/iep.json", "my-iep.json");
    fs::copy_file(samples / "service-log/log.csv", "my-log.csv");
    fs::copy_file(samples / "service-log/log.csv", "log.csv");
    fs::copy_file(samples / "import/services.csv", "services.csv");
    fs::copy_file(samples / "paper/service-page.pdf", "iep.pdf");
    write("pasted.txt", "Service\tFrequency\tLocation\tStart Date\nReading\t30 Minutes / 5 Times "
                        "Weekly\tSpecial Education\t10/19/2026\n");
}

int run(const std::string& line) {
    const std::string command =
        fmt::format("unset CI; export IEPAUDIT_AS_OF=2026-11-22 PATH='{}':\"$PATH\"; {} >out.txt 2>err.txt </dev/null",
                    program_file().parent_path().string(), line.substr(0, line.find("  #")));
    const int status = std::system(command.c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

TEST_CASE("docs: every block with a command is run by a test, or is known to be one that cannot be", "[docs]") {
    for (const Block& block : all_blocks()) {
        const auto command = std::ranges::find_if(block.lines, is_command);
        if (command != block.lines.end()) {
            CAPTURE(block.page, block.fence, *command);
            CHECK(holder_of(block) != nullptr);
        }
    }
}

TEST_CASE("docs: every command without its output runs as it stands on its page", "[docs]") {
    const bool reads_pdfs = run_child("pdftotext", {"-v"}).end != ChildResult::End::missing;
    int commands = 0;
    for (const Block& block : all_blocks()) {
        const Holder* const holder = holder_of(block);
        if (holder == nullptr || holder->how != here) {
            continue;
        }
        const ScratchFolder folder;
        const InFolder inside(folder.path());
        lay_out_files();
        for (const std::string& line : block.lines) {
            if (!is_command(line) || (!reads_pdfs && line.find(".pdf") != std::string::npos)) {
                continue;
            }
            if (line.find(" -o my-iep.json") != std::string::npos) {
                fs::remove("my-iep.json"); // what it makes
            }
            const int code = run(line);
            CAPTURE(block.page, line, code, content("out.txt"), content("err.txt"));
            CHECK((code == 0 || code == 1)); // done, or done with something to look at
            ++commands;
        }
    }
    CHECK(commands >= 15);
}
