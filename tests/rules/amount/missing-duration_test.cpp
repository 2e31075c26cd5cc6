#include "rules/amount/with_amount.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places missing(const Json& iep) {
    return places("missing-duration", iep);
}
} // namespace

TEST_CASE("missing-duration: a plan with minutes is clean", "[rule][amount]") {
    CHECK(missing(clean_iep()).empty());
    CHECK(missing(one_row()).empty());
}

TEST_CASE("missing-duration: a count without minutes is flagged", "[rule][amount]") {
    for (const char* words : {"2x/week", "three times weekly", "once a month", "1 session per day"}) {
        CAPTURE(words);
        CHECK(missing(with_amount(0, words)) == Places{"/services/0/frequency error"});
    }
}

TEST_CASE("missing-duration: every such row is flagged", "[rule][amount]") {
    Json iep = with_amount(0, "2x/week");
    set_amount(iep, 2, "twice weekly");
    CHECK(missing(iep) == Places{"/services/0/frequency error", "/services/2/frequency error"});
}

TEST_CASE("missing-duration: a count without minutes sets off no other amount rule", "[rule][amount]") {
    const auto report = audited(with_amount(0, "2x/week"));
    for (const char* rule : {"vague-frequency", "missing-frequency", "ambiguous-period", "amount-not-understood",
                             "contradictory-amount"}) {
        CAPTURE(rule);
        CHECK(places(report, rule).empty());
    }
}

TEST_CASE("missing-duration: a weekly total without sessions is left alone", "[rule][amount]") {
    CHECK(missing(with_amount(0, "150 minutes weekly")).empty());
}

TEST_CASE("missing-duration: minutes in a column of their own are left alone", "[rule][amount]") {
    Json iep = with_amount(0, "2x/week");
    iep["services"][0]["duration"] = 30;
    CHECK(missing(iep).empty());
}

TEST_CASE("missing-duration: transportation and consulting are left alone", "[rule][amount]") {
    CHECK(missing(with_service("related service", "Transportation", "Bus driver", "2 times daily")).empty());
    Json consulting = with_amount(0, "2 times monthly");
    consulting["services"][0]["delivery"] = "consultation";
    CHECK(missing(consulting).empty());
}

TEST_CASE("missing-duration: an empty cell is another rule's", "[rule][amount]") {
    CHECK(missing(with_amount(0, "")).empty());
}

TEST_CASE("missing-duration: without any amount it is not checked", "[rule][amount]") {
    CHECK(why_not_checked(audited(without_amounts()), "missing-duration") ==
          "the file does not give the amount of any service");
}
