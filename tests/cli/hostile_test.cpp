// Whatever is named on the command line, the answer is a clear sentence with a place, the other files are still
// audited, and the exit code is 3.
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

/// Short report on one hostile file named between two sound ones, which must not notice.
std::string said_about(const std::string& bytes) {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("a.json", clean_iep().dump());
    write("hostile.json", bytes);
    write("z.json", R"json({"services":[{"service":"Reading (SDI)","frequency":"as needed"}]})json");
    const Typed typed = check({"--format", "short", "--show", "error", "a.json", "hostile.json", "z.json"});
    CHECK(typed.exit == 3);
    CHECK_THAT(typed.out, ContainsSubstring("z.json:1:"));
    CHECK(typed.out.find("a.json:") == std::string::npos);
    std::string hostile;
    for (std::size_t at = 0; at < typed.out.size();) {
        const std::size_t end = typed.out.find('\n', at);
        if (typed.out.compare(at, 13, "hostile.json:") == 0) {
            hostile += typed.out.substr(at, end - at + 1);
        }
        at = end + 1;
    }
    return hostile;
}

bool begins(const std::string& text, const std::string& start) {
    return text.compare(0, start.size(), start) == 0;
}

} // namespace

TEST_CASE("hostile input: files that are something else say what they are", "[cli][hostile]") {
    using namespace std::string_literals;
    struct Case {
        std::string bytes;
        const char* place;
        const char* says;
    };
    const std::vector<Case> cases{
        {"", "hostile.json:1:1: error: ", "empty"},
        {" \n\t\n", "hostile.json:1:", "empty"},
        {"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "hostile.json:1:1: error: ", "PDF"},
        {"PK\x03\x04\x14\x00\x06\x00word/document.xml"s, "hostile.json:1:1: error: ", "Word"},
        {"\xff\xfe{\0}\0"s, "hostile.json:1:1: error: ", "UTF-16"},
        {"\xfe\xff\0{\0}"s, "hostile.json:1:1: error: ", "UTF-16"},
        {"{\n  “services”: []\n}", "hostile.json:2:3: error: ", "quotes"},
        {"{\n  \"services\": [\n    { \"frequency\": \"30 min\"", "hostile.json:3:", "end"},
        {"{ \"minutesPerWeek\": NaN }", "hostile.json:1:21: error: ", "null"},
        {"{\"a\":\"\xff\"}", "hostile.json:1:", "UTF-8"},
        {std::string(10000, '['), "hostile.json:1:", "nest"},
        {"42", "hostile.json:1:1: error: ", "IEP"},
        {"[]", "hostile.json:1:1: error: ", "IEP"},
        {"{} {}", "hostile.json:1:4: error: ", "goes on after its end"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.bytes.substr(0, 40));
        const std::string said = said_about(one.bytes);
        CAPTURE(said);
        CHECK(begins(said, one.place));
        CHECK(said.find(one.says) != said.npos);
        // One sentence for one cause.
        CHECK(std::count(said.begin(), said.end(), '\n') == 1);
    }
}

TEST_CASE("hostile input, big: no format shows a number past all numbers", "[cli][hostile]") {
    const std::string plan = "{\n  \"services\": [ { \"service\": \"Reading\", \"minutesPerWeek\": 1e400 } ]\n}";
    const Typed typed = check({"--format", "short", "--stdin-name", "p.json", "-"}, plan);
    CHECK_THAT(typed.out, ContainsSubstring("p.json:2:"));
    CHECK((typed.exit == 1 || typed.exit == 3));
    CHECK(typed.out.find("inf") == std::string::npos);
}

TEST_CASE("hostile input, deep: nesting that does close is refused as well, in any form", "[cli][hostile]") {
    for (const int depth : {65, 10000, 100000}) {
        CAPTURE(depth);
        const auto levels = static_cast<std::size_t>(depth);
        const Typed lists = check({"--format", "short", "-"}, std::string(levels, '[') + std::string(levels, ']'));
        CHECK(lists.exit == 3);
        std::string objects;
        for (int i = 0; i < depth; ++i) {
            objects += "{\"a\":";
        }
        CHECK(check({"--format", "json", "-"}, objects + "1" + std::string(levels, '}')).exit == 3);
    }
}

TEST_CASE("hostile file, pipe without a writer: it does not hang", "[cli][hostile]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    REQUIRE(::mkfifo("pipe.json", 0600) == 0);
    const auto start = std::chrono::steady_clock::now();
    const Typed typed = check({"--format", "short", "pipe.json"});
    CHECK(typed.exit == 3);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}

TEST_CASE("hostile file, device: one without end and an empty one end", "[cli][hostile]") {
    const Typed zero = check({"--format", "short", "--max-file-size", "64K", "/dev/zero"});
    CHECK(zero.exit == 3);
    CHECK(!(zero.out + zero.err).empty());
    const Typed null = check({"--format", "short", "/dev/null"});
    CHECK(null.exit == 3);
    CHECK_THAT(null.out, ContainsSubstring("empty"));
}

TEST_CASE("hostile file, link by name: one that goes round or leads nowhere is no file", "[cli][hostile]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    std::filesystem::create_symlink("b.json", "a.json");
    std::filesystem::create_symlink("a.json", "b.json");
    std::filesystem::create_symlink("gone.json", "dangling.json");
    CHECK_THAT(check({"a.json"}).err, ContainsSubstring("the links go round in a circle"));
    CHECK(check({"dangling.json"}).exit == 3);
    CHECK(check({std::string(5000, 'x') + ".json"}).exit == 3);
}

TEST_CASE("hostile file, no permission: the file is named, and the others are audited", "[cli][hostile]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("locked.json", "{}");
    write("z.json", R"json({"services":[{"service":"Reading (SDI)","frequency":"as needed"}]})json");
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all |
                                                    std::filesystem::perms::others_exec |
                                                    std::filesystem::perms::others_read);
    std::filesystem::permissions("z.json", std::filesystem::perms::owner_all | std::filesystem::perms::others_read);
    std::filesystem::permissions("locked.json", std::filesystem::perms::none);
    const Typed typed = check_as_nobody({"--format", "short", "locked.json", "z.json"});
    CHECK_THAT(typed.err, ContainsSubstring("cannot read \"locked.json\": permission denied."));
    CHECK_THAT(typed.out, ContainsSubstring("z.json:1:"));
    CHECK(typed.exit == 3);
    std::filesystem::permissions("locked.json", std::filesystem::perms::owner_all);
}

TEST_CASE("hostile file, full output: a report that cannot be written is no success", "[cli][hostile]") {
    std::istringstream in(clean_iep().dump());
    std::ostringstream out;
    std::ostringstream err;
    out.setstate(std::ios::badbit);
    CHECK(static_cast<int>(cli::run({"check", "--as-of", "2026-11-22", "-"}, in, out, err)) == 3);
    CHECK_THAT(err.str(), ContainsSubstring("could not be written"));
}

TEST_CASE("hostile input: no prefix of a plan, and no byte of it changed, crashes or succeeds in silence",
          "[cli][hostile]") {
    const std::string plan = content(repository() / "samples" / "first-look.json");
    for (std::size_t length = 0; length < plan.size(); length += 7) {
        CAPTURE(length);
        const Typed typed = check({"--format", "short", "-"}, plan.substr(0, length));
        CHECK(typed.exit == 3);
        CHECK(!typed.out.empty());
    }
    for (std::size_t at = 0; at < plan.size(); at += 11) {
        for (const char byte : {'\0', '\xff', '"', '{', '\\'}) {
            std::string changed = plan;
            changed[at] = byte;
            const Typed typed = check({"--format", "json", "-"}, changed);
            CHECK((typed.exit == 0 || typed.exit == 1 || typed.exit == 3));
            CHECK_NOTHROW(Json::parse(typed.out));
        }
    }
}
