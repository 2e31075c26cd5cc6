#include "report/rendering.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("checkstyle: findings stand in their file, a note as info", "[report][checkstyle]") {
    CHECK(rendered("checkstyle", {report_on("cases/r.json", {finding_that_says("Row 1 is \"vague\".")}),
                                  report_on("b.json", {finding_that_says("n", Severity::note)})}) ==
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
          "  <file name=\"cases/r.json\">\n"
          "    <error line=\"4\" column=\"49\" severity=\"error\" message=\"Row 1 is &#34;vague&#34;.\" "
          "source=\"iepaudit.vague-frequency\"/>\n"
          "  </file>\n"
          "  <file name=\"b.json\">\n"
          "    <error line=\"4\" column=\"49\" severity=\"info\" message=\"n\" source=\"iepaudit.vague-frequency\"/>\n"
          "  </file>\n"
          "</checkstyle>\n");
}

TEST_CASE("checkstyle: nothing to report, and a file that could not be read", "[report][checkstyle]") {
    CHECK(rendered("checkstyle", {}) ==
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n</checkstyle>\n");
    CHECK(times(rendered("checkstyle", {refused("a.json", "permission denied")}),
                "<error line=\"1\" column=\"1\" severity=\"error\" message=\"permission denied\" "
                "source=\"iepaudit.unreadable-file\"/>") == 1);
}
