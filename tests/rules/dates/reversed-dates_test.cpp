#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places reversed(const Json& iep) {
    return places("reversed-dates", iep);
}
Json plan_504() {
    Json iep = one_row();
    iep["iep"]["planKind"] = "504";
    return iep;
}
} // namespace

TEST_CASE("reversed-dates: dates in order are clean", "[rule][dates]") {
    CHECK(reversed(clean_iep()).empty());
    CHECK(reversed(one_row()).empty());
}

TEST_CASE("reversed-dates: a plan that ends before it starts is flagged once", "[rule][dates]") {
    Json iep = edited("/iep/endDate", "2025-10-12");
    CHECK(reversed(iep) == Places{"/iep/endDate error"});
    for (Json& row : iep["services"]) {
        row["endDate"] = "2025-10-12";
    }
    CHECK(reversed(iep) == Places{"/iep/endDate error"});
    CHECK(places("service-outside-plan", iep).empty());
}

TEST_CASE("reversed-dates: two rows and an accommodation are each flagged", "[rule][dates]") {
    Json iep = edited("/services/0/endDate", "10/12/2025");
    iep["services"][3]["endDate"] = "2026-10-18";
    iep["accommodations"].push_back({{"description", "Timer"}, {"startDate", "2026-10-19"}, {"endDate", "2026-09-30"}});
    CHECK(reversed(iep) ==
          Places{"/accommodations/1/endDate error", "/services/0/endDate error", "/services/3/endDate error"});
    CHECK(says("reversed-dates", edited("/services/0/endDate", "10/12/2025")) ==
          "Row 1 (Reading) ends 2025-10-12, before it starts 2026-10-19.");
}

TEST_CASE("reversed-dates: one day is a period too", "[rule][dates]") {
    CHECK(reversed(edited("/services/0/endDate", "2026-10-19")).empty());
}

TEST_CASE("reversed-dates: empty, missing and unreadable dates are other matters", "[rule][dates]") {
    CHECK(reversed(edited("/services/0/endDate", "")).empty());
    CHECK(reversed(edited("/services/0/startDate", "next fall")).empty());
    Json iep = one_row();
    iep["services"][0].erase("startDate");
    CHECK(reversed(iep).empty());
    CHECK(why_not_checked(audited(iep), "reversed-dates") == "the file gives no start and end date together");
}

TEST_CASE("reversed-dates: a 504 plan gets a note", "[rule][dates]") {
    Json iep = plan_504();
    iep["services"][0]["endDate"] = "2026-10-01";
    CHECK(reversed(iep) == Places{"/services/0/endDate note"});
}
