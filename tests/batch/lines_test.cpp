// Files with a plan on every line.
#include "batch/lines.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

constexpr std::size_t limit = 100;

using Lines = std::vector<std::pair<std::uint32_t, std::string>>;

Lines lines_in(batch::LineReader& reader) {
    Lines lines;
    while (const auto line = reader.next()) {
        lines.emplace_back(line->number, line->refused.empty() ? line->bytes : "refused: " + line->refused);
    }
    return lines;
}

Lines lines_of(const std::string& text) {
    const ScratchFolder folder;
    batch::LineReader from_file(folder.file("plans.jsonl", text), limit, true);
    const Lines lines = lines_in(from_file);
    std::istringstream in(text);
    batch::LineReader from_stream(in, limit);
    CHECK(lines_in(from_stream) == lines);
    return lines;
}

} // namespace

TEST_CASE("lines: each has its number, blank ones are passed over", "[batch][lines]") {
    CHECK(lines_of("{1}\n\n  \t\n{2}\r\n\r\n{3}") == Lines{{1, "{1}"}, {4, "{2}"}, {6, "{3}"}});
    CHECK(lines_of("") == Lines{});
    CHECK(lines_of("\n\n\n") == Lines{});
    CHECK(lines_of("{1}\n") == Lines{{1, "{1}"}});
}

TEST_CASE("lines: a lone CR is a blank and starts no line", "[batch][lines]") {
    CHECK(lines_of("{\r}\n{2}") == Lines{{1, "{ }"}, {2, "{2}"}});
}

TEST_CASE("lines: of one over the limit comes one byte more than the limit, and the next is whole", "[batch][lines]") {
    const std::string exact(limit, 'x');
    const Lines lines = lines_of(exact + '\n' + std::string(1'000'000, 'y') + "\n{3}\n");
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].second == exact);
    CHECK(lines[1].second == std::string(limit + 1, 'y'));
    CHECK(lines[2] == std::pair<std::uint32_t, std::string>{3, "{3}"});
}

TEST_CASE("lines: a line is whole wherever the blocks it is read in end", "[batch][lines]") {
    std::string text;
    Lines expected;
    for (std::uint32_t i = 1; i <= 5000; ++i) {
        const std::string line(1 + i % 90, static_cast<char>('a' + i % 26));
        text += line + '\n';
        expected.emplace_back(i, line);
    }
    CHECK(lines_of(text) == expected);
}

TEST_CASE("lines: a file in another encoding is refused once, not for every line", "[batch][lines]") {
    using namespace std::string_literals;
    const Lines lines = lines_of("\xFF\xFE{\0}\0\n\0{\0}\0\n\0"s);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].second == "refused: it is saved as UTF-16; save it as UTF-8");
}

TEST_CASE("lines: a file that cannot be opened says why, once", "[batch][lines]") {
    batch::LineReader gone("/no/such/file.jsonl", limit, true);
    CHECK(lines_in(gone) == Lines{{0, "refused: there is no such file"}});
    batch::LineReader folder("/", limit, true);
    CHECK(lines_in(folder) == Lines{{0, "refused: this is a folder"}});
}

TEST_CASE("lines: how much is read is known of a file and not of a stream", "[batch][lines]") {
    const ScratchFolder folder;
    batch::LineReader reader(folder.file("plans.jsonl", "{1}\n{2}\n"), limit, true);
    (void)reader.next();
    CHECK(reader.share_read() == 0.5);
    (void)reader.next();
    CHECK(reader.share_read() == 1.0);
    std::istringstream in("{1}\n");
    CHECK(!batch::LineReader(in, limit).share_read().has_value());
}
