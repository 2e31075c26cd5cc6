#include "batch/write.hpp"

#include "batch/step_summary.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <fcntl.h>

#include <array>
#include <filesystem>
#include <thread>

using namespace iepaudit;
using namespace iepaudit::test;
using batch::FileWriter;
using batch::StepSummary;
using batch::Writing;

namespace fs = std::filesystem;

namespace {

std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("hostile file, written report: it appears whole, under its name, when it is finished", "[batch][write]") {
    const ScratchFolder folder;
    const std::string path = (folder.path() / "report.txt").string();
    FileWriter writer(path);
    writer.stream() << "one\n" << std::string(200000, 'x');
    CHECK(!fs::exists(path));
    CHECK(writer.finish() == "");
    CHECK(content(path) == "one\n" + std::string(200000, 'x'));
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("hostile file, interrupted report: what is not finished leaves the old one and nothing else",
          "[batch][write]") {
    const ScratchFolder folder;
    const std::string path = folder.file("report.txt", "old");
    {
        FileWriter writer(path);
        writer.stream() << std::string(200000, 'x');
        CHECK(entries(folder.path()) == 2);
    }
    CHECK(content(path) == "old");
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("hostile file, written report: it is as readable as the user's other files", "[batch][write]") {
    const ScratchFolder folder;
    const std::string path = (folder.path() / "report.txt").string();
    FileWriter writer(path);
    CHECK(writer.finish() == "");
    const mode_t mask = ::umask(0);
    ::umask(mask);
    struct stat about {};
    REQUIRE(::stat(path.c_str(), &about) == 0);
    CHECK((about.st_mode & 0777U) == (0666U & ~mask));
}

TEST_CASE("hostile file, link as a target: it is replaced, and the file it points at stays", "[batch][write]") {
    const ScratchFolder folder;
    const std::string target = folder.file("target.txt", "mine");
    const fs::path link = folder.path() / "link.txt";
    fs::create_symlink(target, link);
    FileWriter writer(link.string());
    writer.stream() << "report";
    CHECK(writer.finish() == "");
    CHECK(content(target) == "mine");
    CHECK(content(link) == "report");
    CHECK(!fs::is_symlink(link));
}

TEST_CASE("hostile file, pipe as a target: it is written through its name and stays a pipe", "[batch][write]") {
    const ScratchFolder folder;
    const std::string path = (folder.path() / "pipe").string();
    REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    std::string read;
    std::thread reader([&] { read = content(path); });
    FileWriter writer(path);
    writer.stream() << "report";
    CHECK(writer.finish() == "");
    reader.join();
    CHECK(read == "report");
    CHECK(fs::is_fifo(path));
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("hostile file, device as a target: it is written through a name of its own, and a full disk is said",
          "[batch][write]") {
    // Through a link in a folder of ours: a mistake here would replace the link and not the machine's own device.
    const ScratchFolder folder;
    const fs::path full = folder.path() / "full";
    fs::create_symlink("/dev/full", full);
    FileWriter writer(full.string());
    writer.stream() << "report";
    CHECK(writer.finish() == "no space left on the disk");
    CHECK(fs::is_symlink(full));
    CHECK(fs::is_character_file("/dev/full"));
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("hostile file, refused report: a missing folder, a folder and a folder that may not be written are said",
          "[batch][write]") {
    const ScratchFolder folder;
    CHECK(FileWriter((folder.path() / "none" / "report.txt").string()).finish() == "there is no such file");
    CHECK(FileWriter(folder.path().string()).finish() == "this is a folder");
    if (::geteuid() != 0) { // nothing is forbidden to root
        fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
        CHECK(FileWriter((folder.path() / "report.txt").string()).finish() == "permission denied");
        fs::permissions(folder.path(), fs::perms::owner_all);
    }
}

TEST_CASE("write: appending keeps what is there", "[batch][write]") {
    const ScratchFolder folder;
    const std::string path = folder.file("page.md", "earlier\n");
    FileWriter writer(path, Writing::append);
    writer.stream() << "later\n";
    CHECK(writer.finish() == "");
    CHECK(content(path) == "earlier\nlater\n");
}

TEST_CASE("write: a step's page takes what fits, up to a paragraph, and counts the rest", "[batch][write]") {
    const ScratchFolder folder;
    const std::string path = folder.file("page.md", "earlier\n");
    StepSummary page(path, 1000);
    page.stream() << "head\n\n" << std::string(100, 'a') << "\n\n";
    page.end_of_file();
    page.stream() << std::string(600, 'b') << "\n\n" << std::string(600, 'c') << "\n";
    page.end_of_file();
    page.stream() << "d\n\n";
    page.end_of_file();
    page.stream() << "closing\n";
    CHECK(page.finish() == "");
    const std::string written = content(path);
    CHECK(written.size() <= 1000);
    CHECK(written == "earlier\nhead\n\n" + std::string(100, 'a') + "\n\n" + std::string(600, 'b') +
                         "\n\n… and 2 more files; GitHub takes no page over 1 MiB.\n");
}

TEST_CASE("write: a step's page that fits is whole", "[batch][write]") {
    const ScratchFolder folder;
    const std::string path = (folder.path() / "page.md").string();
    StepSummary page(path);
    page.stream() << "head\n\n";
    page.end_of_file();
    page.stream() << "closing\n";
    CHECK(page.finish() == "");
    CHECK(content(path) == "head\n\nclosing\n");
}
