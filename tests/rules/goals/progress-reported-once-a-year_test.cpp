#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "progress-reported-once-a-year";

Json with_reporting(const Json& reporting) {
    Json iep = clean_iep();
    iep["progressReporting"] = reporting;
    return iep;
}

Json without_section() {
    Json iep = clean_iep();
    iep.erase("progressReporting");
    return iep;
}

} // namespace

TEST_CASE("progress-reported-once-a-year: more than one time a year is clean", "[rule][goals]") {
    for (const char* const frequency :
         {"quarterly", "quarterly and at the annual review", "at the end of each trimester; annual review in May",
          "at least annually", "twice a year"}) {
        CAPTURE(frequency);
        CHECK(places(rule, with_reporting({{"frequency", frequency}, {"method", "written report"}})).empty());
    }
}

TEST_CASE("progress-reported-once-a-year: one time a year is a warning", "[rule][goals]") {
    for (const char* const frequency :
         {"annually", "at the annual review", "once per year", "yearly at the IEP meeting", "every 12 months"}) {
        CAPTURE(frequency);
        CHECK(places(rule, with_reporting({{"frequency", frequency}, {"method", "written report"}})) ==
              Places{"/progressReporting/frequency warning"});
    }
    CHECK(places(rule, with_reporting("once a year")) == Places{"/progressReporting warning"});
}

TEST_CASE("progress-reported-once-a-year: the form of the reports may say when they come", "[rule][goals]") {
    CHECK(places(rule, with_reporting({{"method", "written report at the annual review"}})) ==
          Places{"/progressReporting/method warning"});
    CHECK(places(rule, with_reporting({{"frequency", "annually"}, {"method", "sent with report cards"}})).empty());
}

TEST_CASE("progress-reported-once-a-year: goals that say so are two findings, one that says more is none",
          "[rule][goals]") {
    Json iep = without_section();
    iep["goals"][0]["statement"] = "Progress will be reported annually.";
    iep["goals"][1]["statement"] = "Progress will be reported to parents each quarter.";
    iep["goals"][2]["method"] = "weekly probe; progress is reported at the annual review";
    CHECK(places(rule, iep) == Places{"/goals/0/statement warning", "/goals/2/method warning"});
}

TEST_CASE("progress-reported-once-a-year: the section and a goal are one plan", "[rule][goals]") {
    Json iep = clean_iep();
    iep["goals"][0]["statement"] = "Progress will be reported annually.";
    iep["progressReporting"] = {{"frequency", "quarterly"}};
    CHECK(places(rule, iep).empty());
    iep["progressReporting"] = {{"frequency", "annually"}};
    CHECK(places(rule, iep) == Places{"/progressReporting/frequency warning"});
    iep["goals"][1]["statement"] = "Progress will be reported each quarter.";
    CHECK(places(rule, iep).empty());
}

TEST_CASE("progress-reported-once-a-year: preschool is no different", "[rule][goals]") {
    Json iep = with_reporting({{"frequency", "annually"}, {"method", "written report"}});
    iep["student"]["grade"] = "preschool";
    CHECK(places(rule, iep) == Places{"/progressReporting/frequency warning"});
    iep["progressReporting"]["frequency"] = "each trimester";
    CHECK(places(rule, iep).empty());
}

TEST_CASE("progress-reported-once-a-year: what no-progress-reporting says is not said twice", "[rule][goals]") {
    for (const Json& reporting : {Json(nullptr), Json{{"frequency", ""}, {"method", "written report"}},
                                  Json{{"frequency", "as needed"}, {"method", "written report"}}}) {
        Json iep = with_reporting(reporting);
        iep["goals"][0]["statement"] = "Progress will be reported annually.";
        CAPTURE(reporting.dump());
        CHECK(places("no-progress-reporting", iep).size() == 1);
        CHECK(places(rule, iep).empty());
    }
}

TEST_CASE("progress-reported-once-a-year: an absent section or time is not checked", "[rule][goals]") {
    CHECK(places(rule, without_section()).empty());
    CHECK(why_not_checked(audited(without_section()), rule) ==
          "the file does not give the section on progress reports");
    CHECK(why_not_checked(audited(with_reporting({{"method", "written report"}})), rule) ==
          "the file does not say when progress reports come");
}
