#include "rules/amount/with_amount.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places missing(const Json& iep) {
    return places("missing-frequency", iep);
}
} // namespace

TEST_CASE("missing-frequency: a plan with amounts is clean", "[rule][amount]") {
    CHECK(missing(clean_iep()).empty());
    CHECK(missing(one_row()).empty());
}

TEST_CASE("missing-frequency: an empty cell is flagged", "[rule][amount]") {
    for (const Json& blank : {Json(""), Json("   "), Json(nullptr)}) {
        CHECK(missing(with_amount(0, blank)) == Places{"/services/0/frequency error"});
    }
}

TEST_CASE("missing-frequency: every empty cell is flagged", "[rule][amount]") {
    Json iep = with_amount(0, "");
    set_amount(iep, 2, nullptr);
    CHECK(missing(iep) == Places{"/services/0/frequency error", "/services/2/frequency error"});
}

TEST_CASE("missing-frequency: an empty cell sets off no other amount rule", "[rule][amount]") {
    const auto report = audited(with_amount(0, ""));
    for (const char* rule : {"vague-frequency", "missing-duration", "ambiguous-period", "amount-not-understood",
                             "contradictory-amount", "unusual-amount"}) {
        CAPTURE(rule);
        CHECK(places(report, rule).empty());
    }
}

TEST_CASE("missing-frequency: minutes in a column of their own are an amount", "[rule][amount]") {
    Json iep = with_amount(0, "");
    iep["services"][0]["minutesPerWeek"] = 90;
    CHECK(missing(iep).empty());
}

TEST_CASE("missing-frequency: a session length alone does not fill an empty cell", "[rule][amount]") {
    Json iep = with_amount(0, "");
    iep["services"][0]["duration"] = "30 minutes";
    CHECK(missing(iep) == Places{"/services/0/frequency error"});
    CHECK(places("ambiguous-period", iep).empty());
}

TEST_CASE("missing-frequency: aids, transportation and consulting are left alone", "[rule][amount]") {
    CHECK(missing(with_amount(4, "")).empty());
    CHECK(missing(with_service("related service", "Transportation", "Bus driver", "")).empty());
    Json consulting = with_amount(0, "");
    consulting["services"][0]["delivery"] = "consultation";
    CHECK(missing(consulting).empty());
}

TEST_CASE("missing-frequency: a row whose amount was not typed in is left alone", "[rule][amount]") {
    Json iep = with_amount(0, "");
    iep["services"][0].erase("frequency");
    CHECK(missing(iep).empty());
}

TEST_CASE("missing-frequency: without any amount it is not checked", "[rule][amount]") {
    CHECK(why_not_checked(audited(without_amounts()), "missing-frequency") ==
          "the file does not give the amount of any service");
}
