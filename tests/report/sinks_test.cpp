// What holds for every format, whatever stands in a file or is its name.
#include "report/escape.hpp"
#include "report/rendering.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

std::string_view first_words(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view{} : line.substr(first);
}

bool is_log_command(std::string_view line) {
    for (const std::string_view start : {"::", "##[", "##vso[", "##teamcity["}) {
        if (first_words(line).starts_with(start)) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("hostile sink, terminal: nothing of a file acts on one, in any format", "[report][escape]") {
    REQUIRE(!all_formats().empty());
    for (const Format& format : all_formats()) {
        for (const std::string& words : hostile_words()) {
            CAPTURE(format.name, words);
            const std::string text =
                rendered(format.name, {report_on(words, {finding_that_says(words)}), refused(words, words)});
            for (std::size_t at = 0; at < text.size(); ++at) {
                const auto byte = static_cast<unsigned char>(text[at]);
                const bool is_line_end = byte == '\n' || (byte == '\r' && at + 1 < text.size() && text[at + 1] == '\n');
                if ((byte < 0x20 && !is_line_end) || byte == 0x7F) {
                    FAIL_CHECK("byte " << int{byte} << " at " << at << " of " << text);
                }
            }
            CHECK(text.find("\xC2\x9B") == std::string::npos);
            CHECK(text.find("\u202E") == std::string::npos);
            CHECK(text.find("\xff") == std::string::npos);
        }
    }
}

TEST_CASE("hostile sink, build log: no name or word starts a command, in any format", "[report][escape]") {
    std::vector<std::string> words = hostile_words();
    words.insert(words.end(), {"::error file=a::b.json", "##[error]x.json", "##vso[task.complete]", "##teamcity[x]"});
    for (const Format& format : all_formats()) {
        for (const std::string& word : words) {
            CAPTURE(format.name, word);
            // Where nobody watches, lines are not wrapped.
            const std::string text = rendered(
                format.name, {report_on(word, {finding_that_says("Row 1 says " + word)}), refused(word, "gone")},
                {.width = 0});
            std::size_t commands = 0;
            for (std::size_t begin = 0; begin < text.size();) {
                const std::size_t end = std::min(text.find('\n', begin), text.size());
                commands += is_log_command(std::string_view(text).substr(begin, end - begin)) ? 1 : 0;
                begin = end + 1;
            }
            CHECK(commands == (format.name == "github" ? 2 : 0));
        }
    }
}

TEST_CASE("hostile sink, build log: a path that could start a command gets ./ in front", "[report][escape]") {
    CHECK(report::path_for_terminal("cases/r.json") == "cases/r.json");
    CHECK(report::path_for_terminal("/tmp/r.json") == "/tmp/r.json");
    CHECK(report::path_for_terminal("<stdin>") == "<stdin>");
    CHECK(report::path_for_terminal("::error::") == "./::error::");
    CHECK(report::path_for_terminal("-rf") == "./-rf");
    CHECK(report::path_for_terminal("\x1b[1m") == "./\\u{1B}[1m");
}

TEST_CASE("hostile sink, XML: only what XML 1.0 can hold", "[report][escape]") {
    CHECK(report::for_xml("a<b>&\"'") == "a&#60;b&#62;&#38;&#34;&#39;");
    CHECK(report::for_xml("\x1b[31m") == "\uFFFD[31m");
    CHECK(report::for_xml("\xEF\xBF\xBF") == "\uFFFD");
    CHECK(report::for_xml("\xff") == "\uFFFD");
    CHECK(report::for_xml("a\nb\tc") == "a&#10;b&#9;c");
    CHECK(report::for_xml("Nu\u00F1ez \U0001F600") == "Nu\u00F1ez \U0001F600");
}

TEST_CASE("hostile sink, URI: a path becomes a relative one and can be read back", "[report][escape]") {
    CHECK(report::for_uri("cases/r-1_a.json") == "cases/r-1_a.json");
    CHECK(report::for_uri("a b#1.json") == "a%20b%231.json");
    CHECK(report::for_uri("100%.json") == "100%25.json");
    CHECK(report::for_uri("x:y.json") == "x%3Ay.json");
    CHECK(report::for_uri("Nu\u00F1ez.json") == "Nu%C3%B1ez.json");
    CHECK(report::for_uri("bad\xff.json") == "bad%FF.json");
    CHECK(report::for_uri("a\\b.json") == "a%5Cb.json");
}

TEST_CASE("sinks: the words of a TAP test start no directive", "[report][escape]") {
    CHECK(report::for_tap("a # SKIP b\\") == "a \\# SKIP b\\\\");
}
