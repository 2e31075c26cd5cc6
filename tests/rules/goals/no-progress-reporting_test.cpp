#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "no-progress-reporting";

Json with_reporting(const Json& reporting) {
    Json iep = clean_iep();
    iep["progressReporting"] = reporting;
    return iep;
}

} // namespace

TEST_CASE("no-progress-reporting: times and form once for all goals are clean", "[rule][goals]") {
    CHECK(places(rule, clean_iep()).empty());
}

TEST_CASE("no-progress-reporting: an empty section is an error", "[rule][goals]") {
    CHECK(places(rule, with_reporting(nullptr)) == Places{"/progressReporting error"});
}

TEST_CASE("no-progress-reporting: empty times are an error", "[rule][goals]") {
    CHECK(places(rule, with_reporting({{"frequency", ""}, {"method", "written report"}})) ==
          Places{"/progressReporting/frequency error"});
}

TEST_CASE("no-progress-reporting: empty times and form are one finding", "[rule][goals]") {
    CHECK(places(rule, with_reporting({{"frequency", ""}, {"method", ""}})).size() == 1);
}

TEST_CASE("no-progress-reporting: times that name no time are a warning", "[rule][goals]") {
    CHECK(places(rule, with_reporting({{"frequency", "as needed"}, {"method", "phone call"}})) ==
          Places{"/progressReporting/frequency warning"});
}

TEST_CASE("no-progress-reporting: an empty form is a warning", "[rule][goals]") {
    CHECK(places(rule, with_reporting({{"frequency", "each trimester"}, {"method", ""}})) ==
          Places{"/progressReporting/method warning"});
}

TEST_CASE("no-progress-reporting: reports that come with report cards have a time", "[rule][goals]") {
    CHECK(places(rule, with_reporting({{"frequency", ""}, {"method", "sent with report cards"}})).empty());
}

TEST_CASE("no-progress-reporting: an absent section or time is not checked", "[rule][goals]") {
    Json iep = clean_iep();
    iep.erase("progressReporting");
    CHECK(places(rule, iep).empty());
    CHECK(why_not_checked(audited(iep), rule) == "the file does not give the section on progress reports");
    CHECK(why_not_checked(audited(with_reporting({{"method", "written report"}})), rule) ==
          "the file does not say when progress reports come");
}
