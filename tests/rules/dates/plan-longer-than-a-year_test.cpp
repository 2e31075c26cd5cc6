#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
// The meeting was 2026-10-13, the plan starts 2026-10-19.
Places longer(const Json& iep) {
    return places("plan-longer-than-a-year", iep);
}
Json plan(const char* meeting, const char* start, const char* end) {
    Json iep = clean_iep();
    iep["iep"]["meetingDate"] = meeting;
    iep["iep"]["startDate"] = start;
    iep["iep"]["endDate"] = end;
    return iep;
}
} // namespace

TEST_CASE("plan-longer-than-a-year: a plan of a year or less is clean", "[rule][dates]") {
    CHECK(longer(clean_iep()).empty());
    CHECK(longer(edited("/iep/endDate", "2027-03-01")).empty());
}

TEST_CASE("plan-longer-than-a-year: a plan that runs on is flagged at its end", "[rule][dates]") {
    const Json iep = edited("/iep/endDate", "2027-12-17");
    CHECK(longer(iep) == Places{"/iep/endDate error"});
    CHECK(says("plan-longer-than-a-year", iep) ==
          "The plan starts 2026-10-19 and ends 2027-12-17. That is 59 days past one year.");
}

TEST_CASE("plan-longer-than-a-year: the anniversary and one day more are left alone", "[rule][dates]") {
    CHECK(longer(edited("/iep/endDate", "2027-10-19")).empty());
    CHECK(longer(edited("/iep/endDate", "2027-10-20")).empty());
    CHECK(longer(edited("/iep/endDate", "2027-10-21")) == Places{"/iep/endDate error"});
}

TEST_CASE("plan-longer-than-a-year: the later of meeting and start counts", "[rule][dates]") {
    CHECK(longer(plan("2026-10-13", "2026-10-01", "2027-10-14")).empty());
    CHECK(longer(plan("2026-10-13", "2026-10-01", "2027-10-15")) == Places{"/iep/endDate error"});
}

TEST_CASE("plan-longer-than-a-year: a leap day's year ends on February 28", "[rule][dates]") {
    CHECK(longer(plan("2028-02-29", "2028-02-29", "2029-03-01")).empty());
    CHECK(longer(plan("2028-02-29", "2028-02-29", "2029-03-02")) == Places{"/iep/endDate error"});
}

TEST_CASE("plan-longer-than-a-year: missing or empty dates are not checked", "[rule][dates]") {
    CHECK(why_not_checked(audited(one_row()), "plan-longer-than-a-year") ==
          "the file does not give the end of the plan");
    CHECK(longer(edited("/iep/endDate", "")).empty());
    Json iep = without("/iep/meetingDate");
    iep["iep"].erase("startDate");
    CHECK(why_not_checked(audited(iep), "plan-longer-than-a-year") ==
          "the file does not give the meeting or the start of the plan");
}
