#include "report/escape.hpp"
#include "report/rendering.hpp"

#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;
using report::for_markdown;
using report::markdown_cell;
using report::markdown_code;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// The line without what stands in code, where nothing acts.
std::string without_code(const std::string& line) {
    std::string rest;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = std::min(line.find_first_not_of('`', at), line.size());
        if (end == at) {
            rest += line[at++];
            continue;
        }
        const std::string fence = line.substr(at, end - at);
        std::size_t close = line.find(fence, end);
        while (close != std::string::npos && (line[close - 1] == '`' || line.substr(close + fence.size(), 1) == "`")) {
            close = line.find(fence, close + 1); // a longer or shorter run closes nothing
        }
        CHECK(close != std::string::npos);
        at = close == std::string::npos ? line.size() : close + fence.size();
    }
    return rest;
}

} // namespace

TEST_CASE("hostile sink, Markdown: data stands in a code span whose fence is longer than any in it",
          "[report][markdown][escape]") {
    CHECK(markdown_code("as needed") == "`as needed`");
    CHECK(markdown_code("a`b``c") == "```a`b``c```");
    CHECK(markdown_code("`x") == "`` `x ``");
    CHECK(markdown_code(" a\nb\tc ") == "`a b c`");
    CHECK(markdown_code("[x](y)") == "`[x](y)`");
    CHECK(markdown_code("\x1b[1m") == "`\\u{1B}[1m`");
    CHECK(markdown_code("").empty());
    CHECK(markdown_code(" \n ").empty());
}

TEST_CASE("hostile sink, Markdown: a bar in data does not end its cell", "[report][markdown][escape]") {
    CHECK(markdown_cell("a|b") == "`a\\|b`");
    CHECK(markdown_cell("a\\|b") == "`a\\u{5C}\\|b`");
    CHECK(markdown_cell("plain") == "`plain`");
}

TEST_CASE("markdown: plain words stay, and words it could act on stand in code", "[report][markdown][escape]") {
    CHECK(for_markdown("Row 2 (Speech) says \"as needed\", which is not an amount.") ==
          "Row 2 (Speech) says \"as needed\", which is not an amount.");
    CHECK(for_markdown("It says 50% more: 20-30 minutes; why?") == "It says 50% more: 20-30 minutes; why?");
    CHECK(for_markdown("Núñez reads") == "Núñez reads");
    CHECK(for_markdown("see [x](y) now") == "see `[x](y)` now");
    CHECK(for_markdown("says <img src=x onerror=alert(1)> twice") == "says `<img src=x onerror=alert(1)>` twice");
    CHECK(for_markdown("ask @everyone about #1 or GH-1") == "ask `@everyone` about `#1` or `GH-1`");
    CHECK(for_markdown("at https://example.org or www.example.org") == "at `https://example.org` or `www.example.org`");
    CHECK(for_markdown("*a* _b_ c") == "`*a* _b_` c");
    CHECK(for_markdown("a\n# H") == "a `#` H");
}

TEST_CASE("markdown: the report has the parts of the page in the same order", "[report][markdown]") {
    Json iep = one_row();
    iep["services"][0]["service"] = "Speech therapy";
    iep["services"][0]["frequency"] = "as needed";
    const std::string text = rendered("markdown", {audited(iep)});
    std::size_t at = 0;
    for (const char* const words : {"# 1 thing to fix", "## The school week", "## Weekly minutes", "| Row | Service |",
                                    "| `Speech therapy` | `\"as needed\"` |", "## To fix (", "- [ ] **Must fix:**",
                                    "**Ask:**", "Answer: ____", "## Not checked (", "Not looked for:", "## Words used",
                                    "## Sources", "not legal advice", "As of 2026-11-22"}) {
        CAPTURE(words);
        const std::size_t found = text.find(words, at);
        REQUIRE(found != std::string::npos);
        at = found;
    }
}

TEST_CASE("hostile sink, Markdown: every table row has seven cells and no hostile word adds a heading or a line",
          "[report][markdown][escape]") {
    const auto plain = lines_of(rendered("markdown", {report_on("x", {finding_that_says("x")})}));
    for (const std::string& words : hostile_words()) {
        CAPTURE(words);
        CHECK(lines_of(rendered("markdown", {report_on(words, {finding_that_says(words)})})).size() == plain.size());
        FileReport report = audited(one_row());
        report.services.front().service = words + "a|b\\|c";
        std::size_t rows = 0;
        for (const std::string& line : lines_of(rendered("markdown", {report}))) {
            if (line.starts_with("|")) {
                ++rows;
                CHECK(times(line, "|") - times(line, "\\|") == 8);
            }
        }
        CHECK(rows >= 3);
    }
}

TEST_CASE("hostile sink, Markdown: outside of code no word of a file is a link, picture, heading, name or comment",
          "[report][markdown][escape]") {
    for (const std::string& words : hostile_words()) {
        CAPTURE(words);
        const std::string text =
            rendered("markdown", {hostile_row(words), report_on(words, {finding_that_says(words)})});
        for (const std::string& line : lines_of(text.substr(0, text.find("\n## Sources\n")))) {
            CAPTURE(line);
            const std::string rest = without_code(line);
            for (const char* const acts : {"](", "![", "<", "@everyone", "#1", "://", "javascript:", "{{"}) {
                CHECK(rest.find(acts) == std::string::npos);
            }
            CHECK(!rest.starts_with("# H"));
        }
    }
}

TEST_CASE("markdown: several files have one part each, and one list of sources", "[report][markdown]") {
    const std::string text =
        rendered("markdown", {report_on("a.json", {finding_that_says("x")}), refused("b.json", "permission denied")});
    CHECK(text.starts_with("# IEP audit of several files\n"));
    CHECK_THAT(text, ContainsSubstring("\n## 1. 1 thing to fix\n"));
    CHECK_THAT(text, ContainsSubstring("\n## 2. This file was not checked\n"));
    CHECK_THAT(text, ContainsSubstring("Not read: permission denied."));
    CHECK(times(text, "## Sources") == 1);
    CHECK(times(text, "\n# ") == 0);
}
