#include "report/rendering.hpp"

#include "iepaudit/rule.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("tap: a finding fails, a clean file passes, and the plan counts them", "[report][tap]") {
    const std::string text =
        rendered("tap", {report_on("a.json", {finding_that_says("Row 1 is vague.")}), report_on("b.json", {})});
    CHECK(text.starts_with("TAP version 14\n"
                           "not ok 1 - a.json vague-frequency /services/0/frequency\n"
                           "  ---\n"
                           "  message: \"Row 1 is vague.\"\n"
                           "  severity: \"error\"\n"
                           "  place: \"4:49\"\n"
                           "  ask: "));
    CHECK(text.ends_with("  ...\nok 2 - b.json\n1..2\n"));
}

TEST_CASE("tap: what is milder than --fail-on passes", "[report][tap]") {
    const std::vector<FileReport> reports{report_on("a.json", {finding_that_says("w", Severity::warning)})};
    CHECK(times(rendered("tap", reports), "\nok 1 - a.json vague-frequency") == 1);
    CHECK(times(rendered("tap", reports, {.fail_on = Severity::note}), "\nnot ok 1 - a.json vague-frequency") == 1);
}

TEST_CASE("tap: what was not checked is skipped, and an unread file fails whatever --fail-on says", "[report][tap]") {
    FileReport report = report_on("a.json", {});
    report.not_checked.push_back({find_rule("vague-frequency"), "the file gives no rows"});
    CHECK(times(rendered("tap", {report}), "\nok 2 - a.json vague-frequency # SKIP the file gives no rows\n") == 1);
    const ReportOptions never{.fail_on = std::nullopt};
    CHECK(times(rendered("tap", {refused("a.json", "gone"), not_json("b.json")}, never), "\nnot ok ") == 2);
}

TEST_CASE("tap: no files is an empty plan", "[report][tap]") {
    CHECK(rendered("tap", {}) == "TAP version 14\n1..0\n");
}
