#include "report/rendering.hpp"

#include "support/audited.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <iterator>
#include <set>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

/// A week of 1500 stated minutes: 150 out of class, 60 in class, one row without a number, one aid.
FileReport page_report() {
    Json iep = one_row();
    iep["services"] = Json::array();
    iep["services"].push_back({{"category", "special education"},
                               {"service", "Reading"},
                               {"frequency", "5 x 30 minutes weekly"},
                               {"location", "special education"}});
    iep["services"].push_back({{"category", "special education"},
                               {"service", "Math"},
                               {"frequency", "60 minutes a week"},
                               {"location", "general education"}});
    iep["services"].push_back({{"category", "related service"},
                               {"service", "Speech therapy"},
                               {"frequency", "as needed"},
                               {"location", "general education"}});
    iep["services"].push_back({{"category", "supplementary aid"},
                               {"service", "Classroom aide"},
                               {"frequency", "90 minutes a week"},
                               {"location", "general education"}});
    iep["totals"] = {{"schoolMinutesPerWeek", 1500}};
    return audited(iep);
}

std::string page(const FileReport& report) {
    return rendered("html", {report});
}

/// True when the words stand on the page in this order.
void check_order(std::string_view text, const std::vector<std::string>& words) {
    std::size_t at = 0;
    for (const std::string& word : words) {
        CAPTURE(word);
        const std::size_t found = text.find(word, at);
        REQUIRE(found != std::string_view::npos);
        at = found + word.size();
    }
}

std::string_view sheet_of(std::string_view text) {
    const std::size_t begin = text.find("<div class=\"sheet\">");
    return begin == std::string_view::npos ? std::string_view{}
                                           : text.substr(begin, text.find("<div class=\"part\">") - begin);
}

ReportedFinding about(std::string message, std::string ask, Severity severity) {
    ReportedFinding finding = finding_that_says(std::move(message), severity);
    finding.ask = std::move(ask);
    return finding;
}

/// The page with its entities read back, as a browser shows it.
std::string seen(std::string text) {
    for (const auto& [entity, character] : {std::pair<std::string_view, char>{"&lt;", '<'},
                                            {"&gt;", '>'},
                                            {"&quot;", '"'},
                                            {"&#39;", '\''},
                                            {"&amp;", '&'}}) {
        for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1)) {
            text.replace(at, entity.size(), 1, character);
        }
    }
    return text;
}

} // namespace

TEST_CASE("hostile sink, HTML: the page runs no script, fetches nothing and says which language it is in",
          "[report][html]") {
    const std::string text = page(page_report());
    CHECK(text.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    CHECK_THAT(text,
               ContainsSubstring(
                   "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\""));
    for (const char* const tag : {"<script", "<img", "<link", "<iframe", "<form", " src=", "@import", "@font-face"}) {
        CAPTURE(tag);
        CHECK(text.find(tag) == std::string::npos);
    }
    CHECK(times(text, "<h1") == 1);
    CHECK_THAT(text, ContainsSubstring("<a class=\"skip\" href=\"#main\">"));
    CHECK_THAT(text, ContainsSubstring("<main id=\"main\">"));
    CHECK_THAT(text, ContainsSubstring("prefers-color-scheme: dark"));
    CHECK_THAT(text, ContainsSubstring("@media print"));
    CHECK_THAT(text, ContainsSubstring("size: letter"));
}

TEST_CASE("html: verdict, week, minutes, questions, what was not checked, words, sources, date", "[report][html]") {
    const std::string text = page(page_report());
    check_order(text, {"<title>",
                       "to fix",
                       "</title>",
                       "<h1",
                       "class=\"tally\"",
                       ">The school week</h2>",
                       "<svg role=\"img\"",
                       "<figcaption>",
                       ">Weekly minutes</h2>",
                       "<caption>",
                       "class=\"remarks\"",
                       ">To fix (",
                       "<article",
                       "type=\"checkbox\"",
                       "<textarea",
                       ">Not checked (",
                       "<h2>Words used</h2>",
                       "<h2>Sources</h2>",
                       "not legal advice",
                       "As of 2026-11-22",
                       "Made with iepaudit"});
    CHECK(times(text, "<article") == times(text, "</article>"));
    CHECK(times(text, "<article") == page_report().findings.size());
}

TEST_CASE("html: the picture says in words what it draws", "[report][html]") {
    const std::string text = page(page_report());
    CHECK_THAT(
        text,
        ContainsSubstring(
            "Measured against the school week of 1500 minutes: the student&#39;s school minutes this IEP states."));
    CHECK_THAT(text,
               ContainsSubstring(
                   "<b>Services outside general education:</b> 150 minutes a week (row 1), 10.0% of the school week."));
    CHECK_THAT(text, ContainsSubstring(
                         "<b>Services in general education:</b> 60 minutes a week (row 2), 4.0% of the school week."));
    CHECK_THAT(text, ContainsSubstring("<b>Not counted:</b> 1 row gives no minutes that can be counted (row 3)"));
    CHECK_THAT(text, ContainsSubstring("1350 of 1500 minutes a week, 90.0%"));
    // 150 of 1500 minutes is a tenth of the bar; the next block begins there.
    CHECK_THAT(text, ContainsSubstring("<rect class=\"block outside\" x=\"0.000%\" y=\"26\" width=\"10.000%\""));
    CHECK_THAT(text, ContainsSubstring("<rect class=\"block inside\" x=\"10.000%\" y=\"26\" width=\"4.000%\""));
}

TEST_CASE("html: without a stated week the bar is a rough one and no percentage of general education is drawn",
          "[report][html]") {
    Json iep = one_row();
    iep["services"][0]["frequency"] = "75 minutes a week";
    iep["services"][0]["location"] = "special education";
    iep.erase("totals");
    iep.erase("schoolWeek");
    const std::string text = page(audited(iep));
    CHECK_THAT(text, ContainsSubstring("Measured against a rough school week of 1500 minutes: 5 days of 300."));
    CHECK_THAT(text, ContainsSubstring("75 minutes a week (row 1), 5.0% of the rough school week."));
    CHECK(text.find("Time in general education") == std::string::npos);
}

TEST_CASE("html: services that come to more than the week are drawn past its end", "[report][html]") {
    Json iep = one_row();
    iep["services"][0]["frequency"] = "2000 minutes a week";
    iep["services"][0]["location"] = "special education";
    iep["totals"] = {{"schoolMinutesPerWeek", 1000}};
    const std::string text = page(audited(iep));
    CHECK_THAT(text, ContainsSubstring("<rect class=\"block rest\" x=\"0.000%\" y=\"26\" width=\"50.000%\""));
    CHECK_THAT(text, ContainsSubstring("<line class=\"end\" x1=\"50.000%\""));
    CHECK_THAT(text, ContainsSubstring("more minutes than the week has"));
}

TEST_CASE("html: the table has a caption, scopes, every row and its sum", "[report][html]") {
    const std::string text = page(page_report());
    const std::size_t begin = text.find("<table class=\"minutes\">");
    const std::string table = text.substr(begin, text.find("</table>", begin) - begin);
    CHECK_THAT(table, ContainsSubstring("<caption>"));
    CHECK(times(table, "scope=\"col\"") == 6);
    CHECK(times(table, "scope=\"row\"") == 5);
    CHECK_THAT(table, ContainsSubstring(
                          "<td class=\"number\">150</td><td class=\"number\">30</td><td class=\"number\">10.0%</td>"));
    CHECK_THAT(table,
               ContainsSubstring("(90)</td><td colspan=\"2\" class=\"apart\">not added: an aid or support</td>"));
    CHECK_THAT(table, ContainsSubstring("?</td><td colspan=\"2\" class=\"apart\">cannot be counted</td>"));
    CHECK_THAT(table, ContainsSubstring(
                          "<td class=\"number\">210</td><td class=\"number\">42</td><td class=\"number\">14.0%</td>"));
    CHECK_THAT(text, ContainsSubstring("<li>Row 1: 5 x 30 = 150 minutes a week.</li>"));
}

TEST_CASE("html: the meeting sheet asks five questions, errors first, each once", "[report][html]") {
    FileReport report = report_on(
        "r.json", {about("note", "Q-note?", Severity::note), about("warning 1", "Q-warning?", Severity::warning),
                   about("error 1", "Q-error?", Severity::error), about("error 2", "Q-error?", Severity::error),
                   about("w2", "Q2?", Severity::warning), about("w3", "Q3?", Severity::warning),
                   about("w4", "Q4?", Severity::warning), about("w5", "Q5?", Severity::warning)});
    report.findings[3].row = 7;
    const std::string text = page(report);
    const std::string_view sheet = sheet_of(text);
    check_order(sheet, {"For the IEP meeting", "Q-error?", "error 1 Also row 7.", "Q-warning?", "Q2?", "Q3?", "Q4?",
                        "not legal advice"});
    CHECK(times(sheet, "class=\"box\"") == 5);
    CHECK(times(sheet, "Q-error?") == 1);
    CHECK(sheet.find("Q5?") == std::string_view::npos);
    CHECK(sheet.find("Q-note?") == std::string_view::npos);
}

TEST_CASE("html: the meeting sheet ends with the minutes of each row, but for a page about the service log",
          "[report][html]") {
    FileReport report = page_report();
    const std::string minutes = page(report);
    check_order(sheet_of(minutes), {"Weekly minutes", "1 Reading", "150", "2 Math", "60", "3 Speech therapy",
                                    "not counted", "4 Classroom aide", "not added", "Counted, without 1 row", "210"});
    report.is_about_delivery = true;
    const std::string delivery = page(report);
    CHECK_THAT(std::string(sheet_of(delivery)), !ContainsSubstring("Weekly minutes"));
    const std::string no_rows = page(report_on("r.json", {about("error", "Q?", Severity::error)}));
    CHECK_THAT(std::string(sheet_of(no_rows)), ContainsSubstring("Q?") && !ContainsSubstring("Weekly minutes"));
}

TEST_CASE("html: a mistyped field is for the typist and stays off the meeting sheet", "[report][html]") {
    Json iep = one_row();
    iep["servises"] = 1;
    const std::string text = page(audited(iep));
    CHECK_THAT(text, ContainsSubstring(">To fix in the file (1)</h2>"));
    CHECK(sheet_of(text).find("name of this field") == std::string_view::npos);
}

TEST_CASE("html: what the page itself says wrongly is for the meeting, even where no law is named", "[report][html]") {
    Json unknown_goal = one_row();
    unknown_goal["services"][0]["goals"] = {"G7"};
    unknown_goal["goals"] = Json::array({{{"id", "G1"}, {"area", "reading"}}});
    Json two_amounts = one_row();
    two_amounts["services"][0]["frequency"] = "60 min x 2 Times = 150 min Weekly";
    for (const Json& iep : {unknown_goal, two_amounts}) {
        CAPTURE(iep.dump());
        const std::string text = page(audited(iep));
        CHECK_THAT(text, ContainsSubstring(">To fix (1)</h2>"));
        CHECK_THAT(text, !ContainsSubstring("To fix in the file"));
    }
}

TEST_CASE("html: nothing to report is said, with room for notes", "[report][html]") {
    const std::string text = page(audited(clean_iep()));
    CHECK_THAT(text,
               ContainsSubstring(
                   "<title>Nothing to fix and nothing to ask about in what could be checked - IEP audit</title>"));
    CHECK_THAT(text, ContainsSubstring("0 errors, 0 warnings, 0 notes."));
    CHECK(text.find("<article") == std::string::npos);
    CHECK(times(sheet_of(text), "class=\"rule\"") == 6);
}

TEST_CASE("html: a file that was not read has no sums and no meeting sheet", "[report][html]") {
    for (const FileReport& report : {refused("gone.json", "permission denied"), audited_text("{ \"services\": [")}) {
        const std::string text = page(report);
        CHECK_THAT(text, ContainsSubstring("This file was not checked"));
        CHECK(sheet_of(text).empty());
        CHECK(text.find("<table") == std::string::npos);
        CHECK(text.ends_with("</html>\n"));
    }
    CHECK_THAT(page(refused("gone.json", "permission denied")), ContainsSubstring("permission denied"));
}

TEST_CASE("html: several files share one page, each with its own part and ids", "[report][html]") {
    const std::string text =
        rendered("html", {page_report(), page_report(), refused("gone.json", "permission denied")});
    CHECK(times(text, "<h1") == 1);
    CHECK(times(text, "<!DOCTYPE") == 1);
    CHECK(times(text, "<div class=\"part\">") == 3);
    CHECK(times(text, "id=\"part1-verdict\"") == 1);
    CHECK(times(text, "id=\"part2-verdict\"") == 1);
    CHECK(times(text, "<h2>Sources</h2>") == 1);
    CHECK_THAT(text, ContainsSubstring("in 3 files; 1 file could not be read."));
    CHECK_THAT(text, ContainsSubstring("<a href=\"#all\">") && ContainsSubstring("id=\"all\""));
    CHECK(rendered("html", {}).ends_with("</html>\n"));
    CHECK_THAT(rendered("html", {}), !ContainsSubstring("#all"));
}

TEST_CASE("hostile sink, HTML: no word of a file becomes markup", "[report][html][escape]") {
    const std::string plain = rendered("html", {report_on("x", {finding_that_says("x")})});
    for (const std::string& words : hostile_words()) {
        CAPTURE(words);
        FileReport report = report_on(words, {finding_that_says(words)});
        const std::string text = rendered("html", {report});
        CHECK(times(text, "<") == times(plain, "<"));
        CHECK(times(text, ">") == times(plain, ">"));
        CHECK(times(text, "\"") == times(plain, "\""));
    }
    std::set<std::string> usual;
    usual.merge(markup_in(page(hostile_row("x"))));
    for (const auto& sample : files_below(repository() / "samples", ".json")) {
        usual.merge(markup_in(page(audited_text(content(sample)))));
    }
    for (const std::string& words : hostile_words()) {
        CAPTURE(words);
        const std::string text = page(hostile_row(words));
        std::vector<std::string> unusual;
        std::ranges::set_difference(markup_in(text), usual, std::back_inserter(unusual));
        CHECK(unusual == std::vector<std::string>{});
        CHECK(text.find("href=\"javascript:") == std::string::npos);
        if (std::ranges::all_of(words, [](char c) { return c >= ' ' && c <= '~'; })) {
            CHECK(seen(text).find(words.substr(words.find_first_not_of(' '))) != std::string::npos);
        }
    }
    Json iep = one_row();
    iep["services"][0]["service"] = "<b>\"x\" & 'y'</b>";
    CHECK_THAT(page(audited(iep)), ContainsSubstring("&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/b&gt;"));
}

TEST_CASE("html: the student's name never stands on the page, and nothing of the file when values are hidden",
          "[report][html]") {
    Json iep = one_row();
    iep["student"] = {{"name", "Zzname"}, {"grade", "4"}};
    iep["services"][0]["service"] = "Zzservice";
    iep["services"][0]["frequency"] = "as Zzwords";
    FileReport report = audited(iep);
    for (const char* const format : {"html", "markdown"}) {
        const std::string shown = rendered(format, {report});
        CHECK(shown.find("Zzname") == std::string::npos);
        CHECK(shown.find("Zzservice") != std::string::npos);
        FileReport hidden = report;
        redact(hidden);
        const std::string safe = rendered(format, {hidden});
        CHECK(safe.find("Zz") == std::string::npos);
        CHECK(safe.find("Row 1") != std::string::npos);
    }
}
