#include "rules/amount/with_amount.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places contradictory(const Json& iep) {
    return places("contradictory-amount", iep);
}
} // namespace

TEST_CASE("contradictory-amount: amounts that agree are clean", "[rule][reading]") {
    CHECK(contradictory(clean_iep()).empty());
    CHECK(contradictory(one_row()).empty());
}

TEST_CASE("contradictory-amount: a cell whose own numbers disagree is an error", "[rule][reading]") {
    const auto report = audited(with_amount(0, "45 min x 2 Times = 120 min Weekly"));
    CHECK(places(report, "contradictory-amount") == Places{"/services/0/frequency error"});
    for (const char* rule : {"amount-not-understood", "vague-frequency", "missing-duration", "ambiguous-period"}) {
        CAPTURE(rule);
        CHECK(places(report, rule).empty());
    }
}

TEST_CASE("contradictory-amount: two cells of one row that disagree are an error", "[rule][reading]") {
    Json iep = with_amount(0, "2 x 30 minutes weekly");
    iep["services"][0]["minutesPerWeek"] = 90;
    const auto found = findings(audited(iep), "contradictory-amount");
    REQUIRE(found.size() == 1);
    CHECK(found[0].severity == iepaudit::Severity::error);
    CHECK(found[0].message.shown.find("60") != std::string::npos);
    CHECK(found[0].message.shown.find("90") != std::string::npos);
}

TEST_CASE("contradictory-amount: each such row is an error", "[rule][reading]") {
    Json iep = with_amount(0, "45 min x 2 Times = 120 min Weekly");
    set_amount(iep, 2, "20 min x 3 Times = 50 min Weekly");
    CHECK(contradictory(iep) == Places{"/services/0/frequency error", "/services/2/frequency error"});
}

TEST_CASE("contradictory-amount: in an aid it is a warning", "[rule][reading]") {
    CHECK(contradictory(with_amount(4, "45 min x 2 Times = 120 min Weekly")) ==
          Places{"/services/4/frequency warning"});
}

TEST_CASE("contradictory-amount: the same amount said twice is left alone", "[rule][reading]") {
    Json iep = with_amount(0, "2 x 30 minutes weekly");
    iep["services"][0]["minutesPerWeek"] = 60;
    CHECK(contradictory(iep).empty());
    CHECK(contradictory(with_amount(0, "30 min x 5 Times = 150 min Weekly")).empty());
}

TEST_CASE("contradictory-amount: a month that some count of weeks makes equal is left alone", "[rule][reading]") {
    Json iep = with_amount(0, "60 minutes monthly");
    iep["schoolWeek"].erase("weeksPerMonth");
    iep["services"][0]["minutesPerWeek"] = 14;
    CHECK(contradictory(iep).empty());
    iep["services"][0]["minutesPerWeek"] = 20;
    CHECK(contradictory(iep).size() == 1);
}

TEST_CASE("contradictory-amount: an empty cell is left alone, a file without amounts is not checked",
          "[rule][reading]") {
    CHECK(contradictory(with_amount(0, "")).empty());
    CHECK(why_not_checked(audited(without_amounts()), "contradictory-amount") ==
          "the file does not give the amount of any service");
}
