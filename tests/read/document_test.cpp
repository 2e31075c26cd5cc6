#include "read/reading.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

Document document_of(const std::string& text) {
    Document document;
    std::vector<Problem> problems;
    read_document(text, {}, document, problems);
    REQUIRE(problems.empty());
    return document;
}

std::string bytes_of(const Document& document, Span span) {
    return std::string(document.bytes().substr(span.begin, span.end - span.begin));
}

NodeId child(const Document& document, NodeId parent, std::uint32_t index) {
    NodeId id = document[parent].first_child;
    while (index-- > 0) {
        id = document[id].next_sibling;
    }
    return id;
}

} // namespace

TEST_CASE("place, token: every node has the bytes of its key and its value, a number ends where it ends",
          "[read][document]") {
    const Document document = document_of("{ \"a\" : [ 12 , true, null ,\"x\"], \"b\": { \"c\":-0.5e1 } }\n");
    CHECK(bytes_of(document, document[0].value) == "{ \"a\" : [ 12 , true, null ,\"x\"], \"b\": { \"c\":-0.5e1 } }");
    const NodeId list = child(document, 0, 0);
    CHECK(bytes_of(document, document[list].key) == "\"a\"");
    CHECK(bytes_of(document, document[list].value) == "[ 12 , true, null ,\"x\"]");
    CHECK(document[list].size == 4);
    CHECK(bytes_of(document, document[child(document, list, 0)].value) == "12");
    CHECK(bytes_of(document, document[child(document, list, 1)].value) == "true");
    CHECK(bytes_of(document, document[child(document, list, 2)].value) == "null");
    CHECK(bytes_of(document, document[child(document, list, 3)].value) == "\"x\"");
    const NodeId number = child(document, child(document, 0, 1), 0);
    CHECK(bytes_of(document, document[number].key) == "\"c\"");
    CHECK(bytes_of(document, document[number].value) == "-0.5e1");
    CHECK(document[number].number == -5);
}

TEST_CASE("place, token: escapes in keys and values do not move what follows", "[read][document]") {
    const Document document = document_of(R"({"k\"\u00e9":"a\\\"b\n\ud83d\ude00","next":["\u0041"]})");
    const NodeId escaped = child(document, 0, 0);
    CHECK(document[escaped].name == "k\"\xC3\xA9");
    CHECK(document[escaped].text == "a\\\"b\n\xF0\x9F\x98\x80");
    CHECK(bytes_of(document, document[escaped].key) == R"("k\"\u00e9")");
    CHECK(bytes_of(document, document[escaped].value) == R"("a\\\"b\n\ud83d\ude00")");
    const NodeId next = child(document, 0, 1);
    CHECK(bytes_of(document, document[next].key) == R"("next")");
    CHECK(bytes_of(document, document[child(document, next, 0)].value) == R"("\u0041")");
    CHECK(document[child(document, next, 0)].text == "A");
}

TEST_CASE("document: text is a view that outlives a move of the document", "[read][document]") {
    Document document = document_of("{\"a\":\"x\",\"b\":\"\\u0041\"}");
    const std::string_view plain = document[child(document, 0, 0)].text;
    const std::string_view escaped = document[child(document, 0, 1)].text;
    const Document moved = std::move(document);
    CHECK(plain == "x");
    CHECK(escaped == "A");
    CHECK(plain.data() == moved.bytes().data() + 6);
}

TEST_CASE("document: a pointer names keys, indexes and the missing member, escaped as RFC 6901 says",
          "[read][document]") {
    const Document document = document_of(R"({"a/b":[{},{"m~n":1}],"":2})");
    const NodeId list = child(document, 0, 0);
    const NodeId second = child(document, list, 1);
    CHECK(document.pointer(document.place(0)).empty());
    CHECK(document.pointer(document.place(list)) == "/a~1b");
    CHECK(document.pointer(document.place(child(document, second, 0))) == "/a~1b/1/m~0n");
    CHECK(document.pointer({.node = second, .span = {}, .member = "service"}) == "/a~1b/1/service");
    CHECK(document.pointer(document.place(child(document, 0, 1))) == "/");
    CHECK(Document().pointer({}).empty());
}

TEST_CASE("place, line end: LF, CR LF and a lone CR each end one line", "[read][lines]") {
    const std::string text = "a\nbb\r\nccc\rd";
    const LineIndex lines(text);
    CHECK(lines.lines() == 4);
    CHECK(lines.line(1) == "a");
    CHECK(lines.line(2) == "bb");
    CHECK(lines.line(3) == "ccc");
    CHECK(lines.line(4) == "d");
    CHECK(lines.line(0).empty());
    CHECK(lines.line(5).empty());
    CHECK(lines.position(0).line == 1);
    CHECK(lines.position(3).line == 2);
    CHECK(lines.position(3).column == 2);
    CHECK(lines.position(6).line == 3);
    CHECK(lines.position(6).column == 1);
    CHECK(lines.position(10).line == 4);
    CHECK(lines.position(999).line == 4);
    CHECK(lines.position(999).column == 2);
}

TEST_CASE("place, column: one code point, a tab one column, a BOM none", "[read][lines]") {
    const std::string text = "\xEF\xBB\xBF\t\xC3\xA9\xF0\x9F\x98\x80x\n\xC3\xA9y";
    const LineIndex lines(text);
    CHECK(lines.position(0).column == 1);
    CHECK(lines.position(3).column == 1);
    CHECK(lines.position(4).column == 2);
    CHECK(lines.position(6).column == 3);
    CHECK(lines.position(10).column == 4);
    CHECK(lines.position(14).line == 2);
    CHECK(lines.position(14).column == 2);
    CHECK(lines.line(1) == "\t\xC3\xA9\xF0\x9F\x98\x80x");
}

TEST_CASE("place, column: far into one long line it is right", "[read][lines]") {
    std::string text = "head\n";
    for (int i = 0; i < 5000; ++i) {
        text += "\xC3\xA9";
    }
    const LineIndex lines(text);
    for (std::uint32_t character = 0; character < 5000; character += 7) {
        REQUIRE(lines.position(5 + 2 * character).column == character + 1);
    }
    CHECK(LineIndex("").lines() == 1);
    CHECK(LineIndex("").position(0).column == 1);
}

TEST_CASE("place, line end: a BOM and CR LF leave places exact", "[read][document]") {
    const std::string text = "\xEF\xBB\xBF{\r\n  \"services\": [\r\n    { \"startDate\": \"soon\" }\r\n  ]\r\n}\r\n";
    CHECK(problems(text) == Places{"3:20 unreadable-date"});
}
