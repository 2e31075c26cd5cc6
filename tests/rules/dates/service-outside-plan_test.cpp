#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
// The plan runs from 2026-10-19 to 2027-10-12.
Places outside(const Json& iep) {
    return places("service-outside-plan", iep);
}
} // namespace

TEST_CASE("service-outside-plan: rows inside the plan are clean", "[rule][dates]") {
    CHECK(outside(clean_iep()).empty());
    CHECK(outside(edited("/services/0/startDate", "2027-01-11")).empty());
}

TEST_CASE("service-outside-plan: a row that goes on after the plan is flagged", "[rule][dates]") {
    const Json iep = edited("/services/1/endDate", "2027-12-17");
    CHECK(outside(iep) == Places{"/services/1/endDate error"});
    CHECK(says("service-outside-plan", iep) ==
          "Row 2 (Written Expression) ends 2027-12-17, after the plan ends 2027-10-12 (as of 2026-11-22).");
}

TEST_CASE("service-outside-plan: one day past the end is no difference, two are", "[rule][dates]") {
    CHECK(outside(edited("/services/1/endDate", "2027-10-13")).empty());
    CHECK(outside(edited("/services/1/endDate", "2027-10-14")) == Places{"/services/1/endDate error"});
}

TEST_CASE("service-outside-plan: more than a week early is an error, less is a warning", "[rule][dates]") {
    CHECK(outside(edited("/services/0/startDate", "2026-10-11")) == Places{"/services/0/startDate error"});
    CHECK(outside(edited("/services/0/startDate", "2026-10-12")) == Places{"/services/0/startDate warning"});
    CHECK(outside(edited("/services/0/startDate", "2026-10-18")) == Places{"/services/0/startDate warning"});
    CHECK(outside(edited("/services/0/startDate", "2026-10-19")).empty());
}

TEST_CASE("service-outside-plan: a row that starts after the plan ends is flagged at its start", "[rule][dates]") {
    Json iep = edited("/services/0/startDate", "2027-11-01");
    iep["services"][0]["endDate"] = "2027-12-17";
    CHECK(outside(iep) == Places{"/services/0/startDate error"});
}

TEST_CASE("service-outside-plan: two rows are flagged each at its place", "[rule][dates]") {
    Json iep = edited("/services/0/endDate", "2027-11-30");
    iep["services"][2]["startDate"] = "2026-09-01";
    CHECK(outside(iep) == Places{"/services/0/endDate error", "/services/2/startDate error"});
}

TEST_CASE("service-outside-plan: when all rows end on one later day, the plan's end is pointed at", "[rule][dates]") {
    CHECK(outside(edited("/iep/endDate", "2027-06-15")) == Places{"/iep/endDate error"});
}

TEST_CASE("service-outside-plan: summer rows and rows that are over are left alone", "[rule][dates]") {
    Json summer = edited("/services/0/endDate", "2027-12-17");
    summer["services"][0]["category"] = "ESY";
    CHECK(outside(summer).empty());
    Json over = edited("/services/0/startDate", "2025-10-19");
    over["services"][0]["endDate"] = "2026-11-21";
    CHECK(outside(over).empty());
    over["services"][0]["endDate"] = "2026-11-22"; // still runs today
    CHECK(outside(over) == Places{"/services/0/startDate error"});
}

TEST_CASE("service-outside-plan: an amended plan keeps rows that began before", "[rule][dates]") {
    Json iep = edited("/services/0/startDate", "2026-09-01");
    iep["iep"]["type"] = "amendment";
    CHECK(outside(iep).empty());
}

TEST_CASE("service-outside-plan: without the plan's dates nothing is checked", "[rule][dates]") {
    CHECK(outside(one_row()).empty());
    CHECK(why_not_checked(audited(one_row()), "service-outside-plan") ==
          "the file does not give the start or the end of the plan");
    Json blank = edited("/iep/endDate", "");
    blank["iep"]["startDate"] = nullptr;
    CHECK(outside(blank).empty());
}
