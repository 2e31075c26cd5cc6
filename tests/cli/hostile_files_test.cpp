// Files, folders and devices that are not what they seem: what is read of them, what is said, and what is never
// touched.
#include "batch/load.hpp"
#include "batch/walk.hpp"
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace fs = std::filesystem;

namespace {

const std::string vague = R"json({"services":[{"service":"Reading (SDI)","frequency":"as needed"}]})json";

constexpr std::size_t limit = 1000;

void make_socket(const char* name) {
    const int number = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, name, sizeof address.sun_path - 1);
    REQUIRE(::bind(number, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    ::close(number);
}

/// A plan that another user may read too, in a folder that user may enter.
void write_for_all(const char* name) {
    constexpr fs::perms all_read = fs::perms::owner_all | fs::perms::others_read;
    fs::permissions(".", all_read | fs::perms::others_exec);
    write(name, vague);
    fs::permissions(name, all_read);
}

} // namespace

TEST_CASE("hostile file, long path: it is said to be too long, and the files beside it are audited", "[cli][hostile]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("z.json", vague);
    std::string path;
    while (path.size() < 4000) {
        path += std::string(200, 'd') + '/';
    }
    for (const std::string& name : {path + "x.json", path + path + "x.json", std::string(4000, 'x') + ".json"}) {
        const Typed typed = check({"--format", "short", name, "z.json"});
        CHECK(typed.exit == 3);
        CHECK_THAT(typed.out, ContainsSubstring("z.json:1:"));
    }
    CHECK_THAT(check({path + path + "x.json"}).err, ContainsSubstring("the name is too long"));
}

TEST_CASE("hostile file, long path: folders deeper than any path may be are left, the rest is read", "[cli][hostile]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directory("clients");
    write("clients/z.json", vague);
    {
        const InFolder deep("clients");
        for (int level = 0; level < 25; ++level) {
            const std::string name(200, 'd');
            REQUIRE(::mkdir(name.c_str(), 0700) == 0);
            REQUIRE(::chdir(name.c_str()) == 0);
        }
    }
    const Typed typed = check({"--format", "short", "clients"});
    CHECK(typed.exit == 3);
    CHECK_THAT(typed.err, ContainsSubstring("the folder cannot be opened: the name is too long"));
    CHECK_THAT(typed.out, ContainsSubstring("clients/z.json:1:"));
}

TEST_CASE("hostile file, name: line ends and bytes that are no UTF-8 are audited under a tame name", "[cli][hostile]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("a\nb.json", vague);
    write("bad\xff.json", vague);
    const Typed typed = check({"--format", "short", "--only", "vague-frequency", "."});
    CHECK_THAT(typed.out, ContainsSubstring("a\\u{A}b.json:1:") && ContainsSubstring("bad\\xFF.json:1:"));
    CHECK(typed.exit == 1);
}

TEST_CASE("hostile file, gone: removed or changed between the look at the folder and its turn", "[batch][hostile]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    for (const char* const name : {"a.json", "b.json", "c.json"}) {
        write(name, "{}");
    }
    batch::FolderWalk walk(".", {});
    std::vector<batch::Loaded> loaded;
    while (const auto found = walk.next()) {
        if (found->path.ends_with("a.json")) {
            fs::remove("a.json");
        } else if (found->path.ends_with("b.json")) {
            fs::remove("b.json");
            fs::create_symlink("/etc/passwd", "b.json");
        } else {
            fs::remove("c.json");
            REQUIRE(::mkfifo("c.json", 0600) == 0);
        }
        loaded.push_back(batch::load_file(found->path, limit, false));
    }
    REQUIRE(loaded.size() == 3);
    CHECK(loaded[0].reason == "there is no such file");
    CHECK(loaded[1].reason == "a link was put in its place");
    CHECK(loaded[2].reason == "this is not a file that holds text");
    for (const batch::Loaded& one : loaded) {
        CHECK_FALSE(one.is_read);
        CHECK(one.bytes.empty());
    }
}

TEST_CASE("hostile file, size that lies: what comes is read, and never more than a byte past the limit",
          "[batch][hostile]") {
    struct stat about {};
    REQUIRE(::stat("/proc/self/status", &about) == 0);
    REQUIRE(about.st_size == 0);
    CHECK(batch::load_file("/proc/self/status", 1 << 20, true).bytes.starts_with("Name:"));
    CHECK(batch::load_file("/proc/self/status", 10, true).bytes.size() == 11);
    CHECK(batch::load_file("/dev/zero", limit, true).bytes.size() == limit + 1);
    const ScratchFolder folder;
    const std::string large = folder.file("large.json", std::string(2 * limit, 'x'));
    CHECK(batch::load_file(large, limit, true).bytes.size() == limit + 1);
    std::istringstream in(std::string(2 * limit, 'x'));
    CHECK(batch::load_stream(in, limit).bytes.size() == limit + 1);
}

TEST_CASE("hostile file, device: a socket and a folder hold no text", "[cli][hostile]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    make_socket("socket.json");
    CHECK_THAT(check({"socket.json"}).err,
               ContainsSubstring("cannot read \"socket.json\": this is not a file that holds text."));
    CHECK(check({"socket.json"}).exit == 3);
    CHECK(batch::load_file(".", limit, true).reason == "this is a folder");
    CHECK(batch::load_file("/dev/null", limit, false).reason == "this is not a file that holds text");
}

TEST_CASE("hostile file, device as a target: null and full are written by a user who could not replace them",
          "[cli][hostile]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write_for_all("plan.json");
    const Typed full = check_as_nobody({"plan.json", "--format", "none", "--output", "json=/dev/full"});
    CHECK(full.err == "iepaudit: cannot write \"/dev/full\": no space left on the disk.\n");
    CHECK(full.exit == 3);
    const Typed null = check_as_nobody({"plan.json", "--format", "none", "--output", "json=/dev/null"});
    CHECK_THAT(null.err, ContainsSubstring("Wrote /dev/null."));
    CHECK(null.exit == 1);
    CHECK(fs::is_character_file("/dev/full"));
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("hostile file, device as a target: standard output under another name is standard output", "[cli][hostile]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write_for_all("plan.json");
    fs::create_symlink("/proc/self/fd/1", "out"); // as /dev/stdout is one, in a folder of ours
    const Typed typed = check_as_nobody({"plan.json", "--format", "none", "--output", "json=out"});
    CHECK(typed.exit == 1);
    CHECK(Json::accept(typed.out));
    CHECK(fs::is_symlink("out"));
}
