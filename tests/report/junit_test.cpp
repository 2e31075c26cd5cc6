#include "report/rendering.hpp"

#include "iepaudit/rule.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include <fmt/format.h>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("junit: one case for each rule and file, passed ones too", "[report][junit]") {
    const std::size_t rules = all_rules().size();
    const std::string text =
        rendered("junit", {report_on("a.json", {finding_that_says("Row 1 is vague.")}), report_on("b.json", {})});
    CHECK(times(text, "<testsuite ") == 2);
    CHECK(times(text, "<testcase ") == 2 * rules);
    CHECK(text.find(fmt::format("<testsuite name=\"a.json\" package=\"iepaudit\" id=\"0\" "
                                "timestamp=\"2026-11-22T00:00:00\" hostname=\"localhost\" tests=\"{}\" failures=\"1\" "
                                "errors=\"0\" skipped=\"0\" time=\"0\">",
                                rules)) != std::string::npos);
    CHECK(text.find("<testcase name=\"vague-frequency /services/0/frequency\" classname=\"a.json\" time=\"0\">"
                    "<failure type=\"error\" message=\"Row 1 is vague.\">a.json:4:49 error vague-frequency\nAsk: ") !=
          std::string::npos);
    CHECK(text.find("<testcase name=\"vague-frequency\" classname=\"b.json\" time=\"0\"/>") != std::string::npos);
}

TEST_CASE("junit: what is milder than --fail-on passes, and is said below", "[report][junit]") {
    const std::vector<FileReport> reports{report_on("a.json", {finding_that_says("w", Severity::warning)})};
    const std::string passed = rendered("junit", reports);
    CHECK(times(passed, "<failure") == 0);
    CHECK(passed.find("<testcase name=\"vague-frequency\" classname=\"a.json\" time=\"0\"/>") != std::string::npos);
    CHECK(passed.find("<system-out>a.json:4:49 warning vague-frequency /services/0/frequency: w\n</system-out>") !=
          std::string::npos);
    CHECK(times(rendered("junit", reports, {.fail_on = Severity::warning}), "<failure type=\"warning\"") == 1);
    CHECK(times(rendered("junit", reports, {.fail_on = std::nullopt}), "<failure") == 0);
}

TEST_CASE("junit: a rule that could not judge is skipped, with its reason", "[report][junit]") {
    FileReport report = report_on("a.json", {});
    report.not_checked.push_back({find_rule("vague-frequency"), "the file gives no rows"});
    CHECK(rendered("junit", {report})
              .find("<testcase name=\"vague-frequency\" classname=\"a.json\" time=\"0\">"
                    "<skipped message=\"the file gives no rows\"/></testcase>") != std::string::npos);
}

TEST_CASE("junit: a file that could not be read is an error, whatever --fail-on says", "[report][junit]") {
    const std::string text =
        rendered("junit", {refused("a.json", "permission denied"), not_json("b.json")}, {.fail_on = std::nullopt});
    CHECK(times(text, "<error type=\"unreadable-file\" message=\"permission denied\"/>") == 1);
    CHECK(times(text, "<error type=\"unreadable-file\" message=\"The file breaks off.\"/>") == 1);
    CHECK(times(text, "<failure type=\"error\" message=\"The file breaks off.\">") == 1);
}

TEST_CASE("junit: two findings of one rule at one place have two names", "[report][junit]") {
    const std::string text =
        rendered("junit", {report_on("a.json", {finding_that_says("one"), finding_that_says("two")})});
    CHECK(times(text, "name=\"vague-frequency /services/0/frequency\"") == 1);
    CHECK(times(text, "name=\"vague-frequency /services/0/frequency (2)\"") == 1);
}

TEST_CASE("hostile sink, XML: words of a file add no element", "[report][junit]") {
    for (const char* const format : {"junit", "checkstyle"}) {
        const std::string plain = rendered(format, {report_on("a.json", {finding_that_says("x")})});
        const auto usual = markup_in(rendered(format, {hostile_row("x"), report_on("a", {finding_that_says("x")})}));
        for (const std::string& words : hostile_words()) {
            CAPTURE(format, words);
            CHECK(times(rendered(format, {report_on(words, {finding_that_says(words)})}), "<") == times(plain, "<"));
            const std::string row = rendered(format, {hostile_row(words)});
            CHECK(std::ranges::includes(usual, markup_in(row)));
            for (std::size_t at = row.find('&'); at != std::string::npos; at = row.find('&', at + 1)) {
                CHECK(row.substr(at, 2) == "&#"); // no entity but of characters
            }
            CHECK(row.find("\xEF\xBF\xBE") == std::string::npos); // U+FFFE
        }
    }
}

TEST_CASE("junit: no files, no suites", "[report][junit]") {
    CHECK(rendered("junit", {}) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n</testsuites>\n");
}
