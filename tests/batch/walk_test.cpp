// Folders: what is found, in which order, and what is left alone.
#include "batch/inputs.hpp"
#include "batch/walk.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <sys/stat.h>

using namespace iepaudit;
using namespace iepaudit::test;

namespace fs = std::filesystem;

namespace {

using Names = std::vector<std::string>;

void put(const std::string& path) {
    if (const fs::path folder = fs::path(path).parent_path(); !folder.empty()) {
        fs::create_directories(folder);
    }
    write(path, "{}");
}

Names read_in(const std::string& folder, const batch::Patterns& patterns = {}) {
    Names names;
    batch::FolderWalk walk(folder, patterns);
    while (const auto found = walk.next()) {
        if (!found->skipped && found->refused.empty()) {
            names.push_back(found->path);
        }
    }
    return names;
}

Names skipped_in(const std::string& folder, batch::Skip why, const batch::Patterns& patterns = {}) {
    Names names;
    batch::FolderWalk walk(folder, patterns);
    while (const auto found = walk.next()) {
        if (found->skipped == why) {
            names.push_back(found->path);
        }
    }
    return names;
}

Names inputs_of(const Names& words, const batch::Patterns& patterns = {}) {
    Names names;
    batch::Inputs inputs(words, patterns);
    while (const auto input = inputs.next()) {
        if (!input->skipped) {
            names.push_back(input->path);
        }
    }
    return names;
}

} // namespace

TEST_CASE("walk: files come in the order of their whole paths", "[batch][walk]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    for (const char* const path : {"d/b.json", "d/a/z.json", "d/a-1.json", "d/a.json", "d/B.json", "d/a/b/c.json"}) {
        put(path);
    }
    const Names found = read_in("d");
    CHECK(found == Names{"d/B.json", "d/a-1.json", "d/a.json", "d/a/b/c.json", "d/a/z.json", "d/b.json"});
    CHECK(std::is_sorted(found.begin(), found.end()));
    CHECK(read_in("d/") == found);
}

TEST_CASE("walk: names decide what is read, and everything else is counted with its reason", "[batch][walk]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    for (const char* const path : {"d/a.json", "d/b.jsonl", "d/c.ndjson", "d/d.txt", "d/.hidden.json", "d/.git/e.json",
                                   "d/old/f.json", "d/new/g.json"}) {
        put(path);
    }
    CHECK(read_in("d") == Names{"d/a.json", "d/b.jsonl", "d/c.ndjson", "d/new/g.json", "d/old/f.json"});
    CHECK(skipped_in("d", batch::Skip::hidden) == Names{"d/.git/", "d/.hidden.json"});
    CHECK(skipped_in("d", batch::Skip::not_included) == Names{"d/d.txt"});
    CHECK(read_in("d", {.include = {"*.txt"}, .exclude = {}}) == Names{"d/d.txt"});
    CHECK(read_in("d", {.include = {"new/*"}, .exclude = {}}) == Names{"d/new/g.json"});
    const batch::Patterns without_old{.include = {"*.json"}, .exclude = {"old/", "a*"}};
    CHECK(read_in("d", without_old) == Names{"d/new/g.json"});
    CHECK(skipped_in("d", batch::Skip::excluded, without_old) == Names{"d/a.json", "d/old/"});
}

TEST_CASE("hostile file, link in a folder: links, pipes and folders that go round are left alone", "[batch][walk]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    put("d/good.json");
    fs::create_symlink("..", "d/loop");
    fs::create_symlink("/etc/passwd", "d/x.json");
    fs::create_symlink("nowhere", "d/dangling.json");
    REQUIRE(::mkfifo("d/pipe.json", 0600) == 0);
    CHECK(read_in("d") == Names{"d/good.json"});
    CHECK(skipped_in("d", batch::Skip::link) == Names{"d/dangling.json", "d/loop", "d/x.json"});
    CHECK(skipped_in("d", batch::Skip::special) == Names{"d/pipe.json"});
}

TEST_CASE("hostile file, name: it may hold anything a file system takes", "[batch][walk]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    put("d/a\nb.json");
    put("d/bad\xff.json");
    put("d/*.json");
    CHECK(read_in("d") == Names{"d/*.json", "d/a\nb.json", "d/bad\xff.json"});
}

TEST_CASE("hostile file, gone: a folder that is gone when its turn comes says so", "[batch][walk]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    put("d/a.json");
    put("d/b/c.json");
    batch::FolderWalk walk("d", {});
    REQUIRE(walk.next()->path == "d/a.json");
    fs::remove_all("d/b");
    const auto found = walk.next();
    REQUIRE(found.has_value());
    CHECK(found->path == "d/b/");
    CHECK(found->refused == "there is no such file");
    CHECK(!walk.next().has_value());
}

TEST_CASE("inputs: in the order named, patterns expanded where the shell did not", "[batch][inputs]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    for (const char* const path : {"d/a.json", "d/b.json", "e/c.json", "e/d.txt"}) {
        put(path);
    }
    CHECK(inputs_of({"e", "-", "d/*.json", "e/d.txt"}) ==
          Names{"e/c.json", "-", "d/a.json", "d/b.json", "e/d.txt"}); // what is named is read whatever its name
    CHECK(inputs_of({"[de]"}) == Names{"d/a.json", "d/b.json", "e/c.json"});
    put("odd[1].json");
    CHECK(inputs_of({"odd[1].json"}) == Names{"odd[1].json"}); // a file of that very name
    CHECK(inputs_of({"gone.json"}) == Names{"gone.json"});     // opening it will say that it is not there
}

TEST_CASE("hostile file, link by name: it is followed", "[batch][inputs]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    put("real/a.json");
    fs::create_symlink("real", "link");
    CHECK(inputs_of({"link"}) == Names{"link/a.json"});
}

TEST_CASE("inputs: folders and patterns in which there is nothing are known before anything is read",
          "[batch][inputs]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    put("d/readme.txt");
    put("e/a.json");
    const batch::Inputs inputs({"d", "e", "q*.json"}, {});
    CHECK(inputs.empty_words() == Names{"d", "q*.json"});
}
