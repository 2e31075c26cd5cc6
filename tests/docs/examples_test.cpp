// Every command with its output in README.md and docs/ is run here and compared word for word.
#include "cli/run.hpp"
#include "support/files.hpp"
#include "support/golden.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace iepaudit::test;

namespace fs = std::filesystem;

struct Example {
    std::string page;
    std::string command;
    std::string output;
};

/// The ```console blocks of a page: a line "$ iepaudit ..." and what follows it up to the next "$" or the end.
std::vector<Example> examples_in(const fs::path& page) {
    std::vector<Example> examples;
    std::ifstream file(page);
    bool in_console = false;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("```")) {
            in_console = line == "```console";
        } else if (in_console && line.starts_with("$ ")) {
            examples.push_back({page.filename().string(), line.substr(2), {}});
        } else if (in_console && !examples.empty()) {
            examples.back().output += line + '\n';
        }
    }
    return examples;
}

std::vector<std::string> words_of(const std::string& command) {
    std::vector<std::string> words;
    std::string word;
    bool quoted = false;
    bool any = false;
    for (const char c : command + ' ') {
        if (c == '"') {
            quoted = !quoted;
            any = true;
        } else if (c == ' ' && !quoted) {
            if (any) {
                words.push_back(word);
            }
            word.clear();
            any = false;
        } else {
            word += c;
            any = true;
        }
    }
    return words;
}

std::vector<Example> all_examples() {
    const fs::path& root = repository();
    std::vector<Example> all = examples_in(root / "README.md");
    for (const auto& entry : fs::directory_iterator(root / "docs")) {
        if (entry.path().extension() == ".md") {
            const auto more = examples_in(entry.path());
            all.insert(all.end(), more.begin(), more.end());
        }
    }
    return all;
}

} // namespace

TEST_CASE("docs: every command shown with its output prints just that", "[docs]") {
    ::setenv("IEPAUDIT_AS_OF", "2026-11-22", 1);
    ::unsetenv("CI"); // where CI is set the words of a file are left out
    fs::current_path(repository());
    const std::vector<Example> examples = all_examples();
    REQUIRE(examples.size() >= 2);
    for (const Example& example : examples) {
        INFO(example.page << ": " << example.command);
        std::vector<std::string> words = words_of(example.command);
        REQUIRE((words.front() == "iepaudit" || words.front() == "scripts/audit"));
        ::setenv("IEPAUDIT_CALLED", words.front().c_str(), 1); // what comes next is told as it was typed
        words.erase(words.begin());
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        (void)iepaudit::cli::run(words, in, out, err);
        CHECK(first_difference(example.output, out.str() + err.str()) == "");
    }
    ::unsetenv("IEPAUDIT_CALLED");
    ::unsetenv("IEPAUDIT_AS_OF");
}
