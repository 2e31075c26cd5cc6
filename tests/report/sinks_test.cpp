// What holds for every format, whatever stands in a file or is its name.
#include "report/escape.hpp"
#include "report/rendering.hpp"
#include "support/audited.hpp"
#include "text/utf8.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <sstream>
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

std::vector<std::string> commands_in(std::string_view text) {
    std::vector<std::string> commands;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        if (is_log_command(line)) {
            commands.emplace_back(first_words(line));
        }
        begin = end + 1;
    }
    return commands;
}

std::string bytes_of_uri(std::string_view uri) {
    std::string bytes;
    for (std::size_t at = 0; at < uri.size(); ++at) {
        if (uri[at] == '%') {
            bytes += static_cast<char>(std::stoi(std::string(uri.substr(at + 1, 2)), nullptr, 16));
            at += 2;
        } else {
            bytes += uri[at];
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("hostile sink, terminal: nothing of a file acts on one, in any format", "[report][escape]") {
    REQUIRE(!all_formats().empty());
    for (const Format& format : all_formats()) {
        for (const std::string& words : hostile_words()) {
            CAPTURE(format.name, words);
            const std::string text = rendered(
                format.name, {report_on(words, {finding_that_says(words)}), refused(words, words), hostile_row(words)});
            for (std::size_t at = 0; at < text.size(); ++at) {
                const auto byte = static_cast<unsigned char>(text[at]);
                const bool is_line_end = byte == '\n' || (byte == '\r' && at + 1 < text.size() && text[at + 1] == '\n');
                if ((byte < 0x20 && !is_line_end) || byte == 0x7F) {
                    FAIL_CHECK("byte " << int{byte} << " at " << at << " of " << text);
                }
            }
            for (std::size_t at = 0; at < text.size();) {
                const auto [code, length, is_valid] = text::decode(text, at);
                const bool is_seen = is_valid && (code < 0x80 || code > 0x9F) && code != 0x061C && code != 0x200E &&
                                     code != 0x200F && (code < 0x2028 || code > 0x202E) &&
                                     (code < 0x2066 || code > 0x2069) && code != 0xFEFF &&
                                     (code < 0xE0000 || code > 0xE007F);
                if (!is_seen) {
                    FAIL_CHECK("U+" << std::hex << static_cast<unsigned>(code) << " at " << at << " of " << text);
                }
                at += length;
            }
        }
    }
}

TEST_CASE("hostile sink, build log: no name or word starts a command, in any format", "[report][escape]") {
    for (const Format& format : all_formats()) {
        for (const std::string& word : hostile_words()) {
            CAPTURE(format.name, word);
            // Where nobody watches, lines are not wrapped.
            const std::string text = rendered(
                format.name, {report_on(word, {finding_that_says("Row 1 says " + word)}), refused(word, "gone")},
                {.width = 0});
            CHECK(commands_in(text).size() == (format.name == "github" ? 2 : 0));
            for (const std::string& command : commands_in(rendered(format.name, {hostile_row(word)}, {.width = 0}))) {
                const std::string_view said = std::string_view(command).substr(0, command.find("file="));
                CHECK((said == "::error " || said == "::warning " || said == "::notice "));
                CHECK(format.name == "github");
            }
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

TEST_CASE("hostile sink, URI: the name of a file in SARIF is a relative one and gives its bytes back",
          "[report][escape]") {
    for (const std::string& name : hostile_words()) {
        CAPTURE(name);
        const Json log = Json::parse(rendered("sarif", {report_on(name, {finding_that_says("x")})}));
        const Json& place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
        const std::string uri = place["uri"];
        CHECK(uri.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/%") ==
              std::string::npos);
        CHECK(bytes_of_uri(uri) == name);
    }
}

TEST_CASE("hostile sink, JSON: every report is ASCII that parses, and keeps the words", "[report][escape]") {
    for (const std::string& words : hostile_words()) {
        CAPTURE(words);
        const FileReport row = hostile_row(words);
        for (const char* const format : {"json", "sarif", "gitlab", "jsonl"}) {
            CAPTURE(format);
            const std::string text = rendered(format, {row, refused(words, words)});
            CHECK(std::ranges::all_of(text, [](unsigned char c) { return c == '\n' || (c >= 0x20 && c < 0x7F); }));
            CHECK(text.find("</script") == std::string::npos);
            std::istringstream lines(text);
            for (std::string line; format == std::string_view("jsonl") && std::getline(lines, line);) {
                CHECK(Json::accept(line));
            }
            CHECK((format == std::string_view("jsonl") || Json::accept(text)));
        }
        const Json report = Json::parse(rendered("json", {row}));
        CHECK(report["files"][0]["services"][0]["service"] == row.services.at(0).service);
    }
}

TEST_CASE("sinks: the words of a TAP test start no directive", "[report][escape]") {
    CHECK(report::for_tap("a # SKIP b\\") == "a \\# SKIP b\\\\");
}
