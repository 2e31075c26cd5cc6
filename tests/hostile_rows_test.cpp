// The list of what a hostile world may send: where words go, what a file may hold, what a file may be, which places
// are told, and what must stay private. Each row has at least one test whose name begins so.
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using namespace iepaudit::test;

namespace {

struct Row {
    std::string_view name;
    std::string_view what;
};

constexpr auto rows = std::to_array<Row>({
    // Where the words of a file, its name and what is typed end up
    {"hostile sink, terminal", "no control character, no turned text: on both streams, in excerpts and in names"},
    {"hostile sink, build log", "no line is taken for a command of the server"},
    {"hostile sink, HTML", "no element, attribute, script or address of theirs"},
    {"hostile sink, XML", "only characters of XML 1.0, no element of theirs"},
    {"hostile sink, Markdown", "no cell, link, picture or heading of theirs"},
    {"hostile sink, CSV", "no formula, no column of theirs"},
    {"hostile sink, URI", "any bytes of a name, and they can be read back"},
    {"hostile sink, JSON", "ASCII, and it always parses"},
    // What stands in a file
    {"hostile input, dup", "the same key twice"},
    {"hostile input, deep", "brackets in brackets"},
    {"hostile input, amp", "small values that fill the memory"},
    {"hostile input, big", "a number past all numbers"},
    {"hostile input, int", "whole numbers past 64 bits, and fractions"},
    {"hostile input, nan", "what is nearly a number"},
    {"hostile input, bom", "a byte order mark"},
    {"hostile input, utf16", "two bytes for each letter"},
    {"hostile input, utf8", "bytes that are no letters"},
    {"hostile input, nul", "zeros"},
    {"hostile input, esc", "control characters, raw and escaped"},
    {"hostile input, pos", "line and column of a slip"},
    {"hostile input, empty", "nothing, or something that is no object"},
    {"hostile input, tail", "more behind the end, other quotes, other kinds of files"},
    {"hostile input, keys", "keys that mean something elsewhere"},
    {"hostile input, hash", "very many keys"},
    {"hostile input, regex", "texts over which a reader could go again and again"},
    // What a file or a folder is
    {"hostile file, link in a folder", "circles, links out of the folder, links to nowhere"},
    {"hostile file, link by name", "followed, for the user named it"},
    {"hostile file, no permission", "a folder or a file that may not be read"},
    {"hostile file, gone", "removed or changed since the folder was looked through"},
    {"hostile file, name", "line ends and bytes that are no UTF-8"},
    {"hostile file, long path", "4,000 bytes and more"},
    {"hostile file, pipe without a writer", "no waiting without end"},
    {"hostile file, device", "endless, empty, or nothing to read"},
    {"hostile file, size that lies", "one byte past the limit at most"},
    {"hostile file, written report", "whole or not there"},
    {"hostile file, interrupted report", "the old one is left, and nothing else"},
    {"hostile file, link as a target", "the link is replaced, not what it points at"},
    {"hostile file, pipe as a target", "written, not replaced"},
    {"hostile file, device as a target", "written, not replaced, by any user"},
    {"hostile file, full disk", "said, and no success"},
    {"hostile file, full output", "standard output counts too"},
    {"hostile file, refused report", "two in one file, over an input, among the inputs, in no folder"},
    {"hostile file, template", "replaces nothing"},
    // Which place is told
    {"place, token", "begin and end of each key and value"},
    {"place, missing field", "the brace of its row, to the end of its line"},
    {"place, unknown field", "its key"},
    {"place, column", "code points; a tab is one"},
    {"place, line end", "LF, CR LF and a lone CR"},
    {"place, caret", "under the words, whatever stands before them"},
    {"place, excerpt", "cut around the words, between letters, and never the whole of a long line"},
    // What stays private
    {"privacy, build server", "no word of the file"},
    {"privacy, hidden words", "none in any format"},
    {"privacy, student", "named only where it was asked for"},
    {"privacy, path", "none from the root of the machine"},
    {"privacy, file name", "a hash in its place"},
    {"privacy, canary", "not in what is printed, not in any file"},
    {"privacy, network", "none, and the help says so"},
    {"privacy, traces", "no history, no cache, no file nobody asked for"},
    {"privacy, dump", "nothing prints what is in memory"},
});

constexpr std::array<std::string_view, 5> kinds{"hostile sink, ", "hostile input, ", "hostile file, ", "place, ",
                                                "privacy, "};

/// The names of the tests in a file; of a name in several pieces, the first.
std::vector<std::string> tests_in(std::string_view source) {
    constexpr std::string_view head = "TEST_CASE(\"";
    std::vector<std::string> names;
    for (std::size_t at = source.find(head); at != std::string_view::npos; at = source.find(head, at)) {
        at += head.size();
        names.emplace_back(source.substr(at, source.find('"', at) - at));
    }
    return names;
}

bool is_of(std::string_view test, const Row& row) {
    return test.starts_with(row.name) && test.substr(row.name.size()).starts_with(": ");
}

bool is_of_a_kind(std::string_view test) {
    return std::ranges::any_of(kinds, [&](std::string_view kind) { return test.starts_with(kind); });
}

} // namespace

TEST_CASE("hostile rows: each has a test of its name, and each such test has a row", "[hostile]") {
    std::vector<std::string> tests;
    for (const auto& file : files_below(repository() / "tests", ".cpp")) {
        std::ranges::copy_if(tests_in(content(file)), std::back_inserter(tests), is_of_a_kind);
    }
    for (const Row& row : rows) {
        CAPTURE(row.name, row.what);
        CHECK(std::ranges::any_of(tests, [&](const std::string& test) { return is_of(test, row); }));
    }
    for (const std::string& test : tests) {
        CAPTURE(test);
        CHECK(std::ranges::any_of(rows, [&](const Row& row) { return is_of(test, row); }));
    }
}

TEST_CASE("hostile rows: none of their tests is hidden, skipped or allowed to fail", "[hostile]") {
    for (const auto& file : files_below(repository() / "tests", ".cpp")) {
        const std::string source = content(file);
        if (std::ranges::any_of(tests_in(source), is_of_a_kind)) {
            for (const char* const word : {"SKIP(", "[.", "[!"}) {
                CAPTURE(file.string(), word);
                CHECK(source.find(word) == std::string::npos);
            }
        }
    }
}
