#include "audit/excerpt.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace iepaudit;

namespace {

ReportedFinding at(std::string_view bytes, std::size_t begin, std::size_t end, std::span<const Span> unseen = {}) {
    const LineIndex lines(bytes);
    ReportedFinding finding;
    locate(lines, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, unseen, finding);
    return finding;
}

std::string marked(const ReportedFinding& finding) {
    return finding.excerpt.substr(finding.caret_begin, finding.caret_end - finding.caret_begin);
}

} // namespace

TEST_CASE("excerpt: the line, the place, the words", "[audit][excerpt]") {
    const std::string bytes = "{\n  \"a\": \"here\"\n}\n";
    const std::size_t begin = bytes.find("\"here\"");
    const ReportedFinding finding = at(bytes, begin, begin + 6);
    CHECK(finding.line == 2);
    CHECK(finding.column == 8);
    CHECK(finding.end_line == 2);
    CHECK(finding.end_column == 14);
    CHECK(finding.excerpt == "  \"a\": \"here\"");
    CHECK(marked(finding) == "\"here\"");
}

TEST_CASE("excerpt: columns count characters, carets count bytes", "[audit][excerpt]") {
    const std::string bytes = "\u00F1\u8AAD x";
    const ReportedFinding finding = at(bytes, bytes.size() - 1, bytes.size());
    CHECK(finding.column == 4);
    CHECK(marked(finding) == "x");
}

TEST_CASE("place, missing field: what goes on in the next line is marked to the end of its first", "[audit][excerpt]") {
    const std::string bytes = "a {\n b\n} c";
    const ReportedFinding finding = at(bytes, 2, 8);
    CHECK(finding.line == 1);
    CHECK(finding.end_line == 3);
    CHECK(finding.excerpt == "a {");
    CHECK(marked(finding) == "{");
}

TEST_CASE("excerpt: an empty place is one character wide, and may be the end of the file", "[audit][excerpt]") {
    CHECK(marked(at("abc", 1, 1)) == "b");
    CHECK(at("abc", 3, 3).column == 4);
    CHECK(marked(at("abc", 3, 3)).empty());
    CHECK(at("", 0, 0).line == 1);
    CHECK(at("a\r\nb\rc", 5, 6).line == 3);
}

TEST_CASE("place, excerpt: a very long line is cut on both sides, never inside a character", "[audit][excerpt]") {
    std::string bytes;
    for (int i = 0; i < 100000; ++i) {
        bytes += "\u00F1";
    }
    const std::size_t middle = bytes.size() / 2;
    bytes.insert(middle, "HERE");
    const ReportedFinding finding = at(bytes, middle, middle + 4);
    CHECK(marked(finding) == "HERE");
    CHECK(finding.excerpt.size() < 1000);
    CHECK(finding.excerpt.front() == '\xC3');
    CHECK(finding.excerpt.back() == '\xB1');
    CHECK(finding.column == 50001);
}

TEST_CASE("place, excerpt: a cut parts no letter from its accents, on neither side", "[audit][excerpt]") {
    std::string letter = "e";
    for (int accents = 0; accents < 20; ++accents) {
        letter += "\u0301";
    }
    std::string side;
    for (int letters = 0; letters < 50; ++letters) {
        side += letter;
    }
    for (std::size_t shift = 0; shift < letter.size(); ++shift) { // the cut falls on each byte of a letter
        CAPTURE(shift);
        const std::string bytes = side + std::string(shift, 'x') + "HERE" + std::string(shift, 'x') + side;
        const std::size_t begin = bytes.find("HERE");
        const ReportedFinding finding = at(bytes, begin, begin + 4);
        CHECK(marked(finding) == "HERE");
        CHECK(finding.excerpt.starts_with(letter));
        CHECK(finding.excerpt.ends_with(letter));
        CHECK(finding.excerpt.size() <= 604);
        CHECK(finding.excerpt.size() > 600 - 2 * letter.size());
    }
}

TEST_CASE("place, excerpt: one letter without end is left out, not cut", "[audit][excerpt]") {
    std::string letter = "e";
    for (int accents = 0; accents < 1'000'000; ++accents) {
        letter += "\u0301";
    }
    const std::string bytes = letter + "HERE" + letter;
    const ReportedFinding finding = at(bytes, letter.size(), letter.size() + 4);
    CHECK(finding.excerpt == "HERE");
    CHECK(marked(at(std::string(1000, '\x80') + "HERE", 1000, 1004)) == "HERE");
}

TEST_CASE("excerpt: the child's name is hidden on a line that is about something else", "[audit][excerpt][privacy]") {
    const std::string bytes = R"({"student":{"name":"Robin"},"services":[{"frequency":"weekly"}]})";
    const auto span_of = [&](std::string_view words) {
        const auto begin = static_cast<std::uint32_t>(bytes.find(words));
        return Span{begin, begin + static_cast<std::uint32_t>(words.size())};
    };
    const Span name = span_of("\"Robin\"");
    const Span cell = span_of("\"weekly\"");
    const ReportedFinding elsewhere = at(bytes, cell.begin, cell.end, {&name, 1});
    CHECK(elsewhere.excerpt == R"({"student":{"name":*******},"services":[{"frequency":"weekly"}]})");
    CHECK(marked(elsewhere) == "\"weekly\"");
    CHECK(at(bytes, name.begin, name.end, {&name, 1}).excerpt == bytes); // a finding about the name itself
}
