#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
// The plan runs from Monday 2026-10-19 to 2027-10-12.
Places gaps(const Json& iep) {
    return places("service-gap", iep);
}
} // namespace

TEST_CASE("service-gap: rows that last as long as the plan are clean", "[rule][dates]") {
    CHECK(gaps(clean_iep()).empty());
}

TEST_CASE("service-gap: a row that ends in January leaves its goal alone", "[rule][dates]") {
    const Json iep = edited("/services/0/endDate", "2027-01-29");
    CHECK(gaps(iep) == Places{"/services/0/endDate warning"});
    CHECK(says("service-gap", iep) ==
          "Row 1 (Reading) ends 2027-01-29. From 2027-01-30 to 2027-10-12 no row covers reading.");
}

TEST_CASE("service-gap: two services with holes are both flagged", "[rule][dates]") {
    Json iep = edited("/services/0/endDate", "2027-01-29");
    iep["services"][2]["startDate"] = "2027-02-01";
    CHECK(gaps(iep) == Places{"/services/0/endDate warning", "/services/2/startDate warning"});
}

TEST_CASE("service-gap: ten school days are a break, eleven are a hole", "[rule][dates]") {
    CHECK(gaps(edited("/services/0/startDate", "2026-11-02")).empty());
    CHECK(gaps(edited("/services/0/startDate", "2026-11-03")) == Places{"/services/0/startDate warning"});
}

TEST_CASE("service-gap: the summer and the winter break are no holes", "[rule][dates]") {
    Json iep = clean_iep();
    Json fall = iep["services"][0];
    fall["endDate"] = "2026-12-18";
    Json spring = iep["services"][0];
    spring["startDate"] = "2027-01-11";
    spring["endDate"] = "2027-06-11";
    Json next_fall = iep["services"][0];
    next_fall["startDate"] = "2027-09-08";
    iep["services"] =
        Json::array({fall, spring, next_fall, iep["services"][1], iep["services"][2], iep["services"][3]});
    CHECK(gaps(iep).empty());
}

TEST_CASE("service-gap: a row of a near area fills the hole", "[rule][dates]") {
    Json iep = edited("/services/0/endDate", "2027-01-29");
    Json next = iep["services"][0];
    next["startDate"] = "2027-02-01";
    next["endDate"] = "2027-10-12";
    next["location"] = "General Education";
    iep["services"].push_back(next);
    CHECK(gaps(iep).empty());
}

TEST_CASE("service-gap: a first plan may wait for consent, an amended one for the amendment", "[rule][dates]") {
    for (const char* type : {"initial", "amendment"}) {
        Json iep = edited("/services/0/startDate", "2026-12-01");
        iep["iep"]["type"] = type;
        CHECK(gaps(iep).empty());
    }
}

TEST_CASE("service-gap: areas without a goal and dates nobody gave are left alone", "[rule][dates]") {
    Json no_goal = edited("/services/3/endDate", "2027-01-29");
    no_goal["services"][3].erase("goals");
    no_goal["goals"].erase(3);
    CHECK(gaps(no_goal).empty());
    CHECK(gaps(edited("/services/0/endDate", "")).empty());
    CHECK(gaps(without("/services/0/endDate")).empty());
}

TEST_CASE("service-gap: without the plan's dates nothing is checked", "[rule][dates]") {
    CHECK(why_not_checked(audited(without("/iep/endDate")), "service-gap") ==
          "the file does not give the start and the end of the plan");
}

TEST_CASE("service-gap: a 504 plan gets a note about its services", "[rule][dates]") {
    Json iep = one_row();
    iep["iep"] = {{"planKind", "504"}, {"startDate", "2026-10-19"}, {"endDate", "2027-10-12"}};
    CHECK(gaps(iep).empty());
    iep["services"][0]["endDate"] = "2027-01-29";
    CHECK(gaps(iep) == Places{"/services/0/endDate note"});
}
