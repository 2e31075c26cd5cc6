#include "report/rendering.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("summary: rules by severity and files, the worst file first, and what could not be read",
          "[report][summary]") {
    const FileReport mild = report_on("mild.json", {finding_that_says("w", Severity::warning)});
    const FileReport bad =
        report_on("bad.json", {finding_that_says("e"), finding_that_says("e"), finding_that_says("n", Severity::note)});
    CHECK(rendered("summary", {mild, bad, report_on("clean.json", {}), refused("gone.json", "permission denied")}) ==
          "Read 4 files: 3 audited, 1 could not be read.\n"
          "\n"
          "  rule               error  warning     note    files\n"
          "  vague-frequency        2        1        1        2\n"
          "  all rules              2        1        1        2\n"
          "\n"
          "  most to fix    error  warning     note\n"
          "  bad.json           2        0        1\n"
          "  mild.json          0        1        0\n"
          "\n"
          "Could not be read\n"
          "  gone.json  permission denied\n"
          "\n"
          "This reads what the pages say. It is not legal advice. Rules as of 2026-11-22.\n");
}

TEST_CASE("summary: nothing to report is said", "[report][summary]") {
    CHECK(rendered("summary", {report_on("clean.json", {})}) ==
          "Read 1 file: 1 audited, 0 could not be read.\n"
          "\n"
          "Nothing to fix and nothing to ask about in what could be checked.\n"
          "\n"
          "This reads what the pages say. It is not legal advice. Rules as of 2026-11-22.\n");
}

TEST_CASE("summary: of equals the first comes first, and only the worst are listed", "[report][summary]") {
    std::vector<FileReport> reports;
    for (int i = 10; i < 24; ++i) {
        reports.push_back(report_on(std::to_string(i) + ".json", {finding_that_says("e")}));
    }
    const std::string text = rendered("summary", reports);
    CHECK(text.find("10.json") < text.find("11.json"));
    CHECK(text.find("19.json") != std::string::npos);
    CHECK(text.find("20.json") == std::string::npos);
    CHECK(text.find("vague-frequency       14") != std::string::npos);
}
