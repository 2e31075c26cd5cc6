#include "report/escape.hpp"
#include "report/rendering.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// RFC 4180, and nothing else.
Rows parse(std::string_view text) {
    Rows rows(1, {std::string{}});
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string& field = rows.back().back();
        if (quoted) {
            if (text[at] != '"') {
                field += text[at];
            } else if (at + 1 < text.size() && text[at + 1] == '"') {
                field += text[++at];
            } else {
                quoted = false;
            }
        } else if (text[at] == '"') {
            quoted = true;
        } else if (text[at] == ',') {
            rows.back().emplace_back();
        } else if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') {
            ++at;
            rows.push_back({std::string{}});
        } else {
            field += text[at];
        }
    }
    rows.pop_back();
    return rows;
}

} // namespace

TEST_CASE("csv: a header and one line for each finding", "[report][csv]") {
    const Rows rows =
        parse(rendered("csv", {report_on("cases/r.json", {finding_that_says("Row 1 is \"vague\", so.")})}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == std::vector<std::string>{"file", "line", "column", "severity", "rule", "row", "message", "ask",
                                              "citation", "waived"});
    CHECK(rows[1][0] == "cases/r.json");
    CHECK(rows[1][1] == "4");
    CHECK(rows[1][2] == "49");
    CHECK(rows[1][3] == "error");
    CHECK(rows[1][4] == "vague-frequency");
    CHECK(rows[1][5] == "1");
    CHECK(rows[1][6] == "Row 1 is \"vague\", so.");
    CHECK(rows[1][8].starts_with("WAC 392-172A-03090(1); 34 CFR 300.320(a)(7)"));
    CHECK(rows[1][9] == "no");
}

TEST_CASE("csv: with nothing to report there is the header alone", "[report][csv]") {
    CHECK(parse(rendered("csv", {})).size() == 1);
    CHECK(parse(rendered("csv", {report_on("a.json", {})})).size() == 1);
}

TEST_CASE("csv: a file that could not be read is a line too", "[report][csv]") {
    const Rows rows = parse(rendered("csv", {refused("a.json", "permission denied")}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1] == std::vector<std::string>{"a.json", "", "", "error", "unreadable-file", "", "permission denied", "",
                                              "", "no"});
}

TEST_CASE("hostile sink, CSV: no cell is a formula and no cell breaks its row, whatever the file says",
          "[report][csv]") {
    for (const std::string& words : hostile_words()) {
        CAPTURE(words);
        const FileReport row_of_it = hostile_row(words);
        const Rows rows =
            parse(rendered("csv", {report_on(words, {finding_that_says(words)}), refused(words, words), row_of_it}));
        REQUIRE(rows.size() == 3 + row_of_it.findings.size());
        for (const auto& row : rows) {
            REQUIRE(row.size() == 10);
            for (const std::string& cell : row) {
                const std::size_t first = cell.find_first_not_of(' ');
                CHECK((first == std::string::npos ||
                       std::string_view("=+-@\t\r\n\0", 8).find(cell[first]) == std::string::npos));
                CHECK(!cell.starts_with("\uFF1D"));
            }
        }
    }
}

TEST_CASE("hostile sink, CSV: the guard stands before the formula and nowhere else", "[report][csv]") {
    CHECK(report::for_csv("=1+1") == "\"'=1+1\"");
    CHECK(report::for_csv(" =1") == "\"' =1\"");
    CHECK(report::for_csv("-2+3") == "\"'-2+3\"");
    CHECK(report::for_csv("2-3") == "\"2-3\"");
    CHECK(report::for_csv("") == "\"\"");
    CHECK(report::for_csv("a\"b") == "\"a\"\"b\"");
}
