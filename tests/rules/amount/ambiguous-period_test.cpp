#include "rules/amount/with_amount.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places ambiguous(const Json& iep) {
    return places("ambiguous-period", iep);
}
} // namespace

TEST_CASE("ambiguous-period: a plan with periods is clean", "[rule][amount]") {
    CHECK(ambiguous(clean_iep()).empty());
    CHECK(ambiguous(one_row()).empty());
}

TEST_CASE("ambiguous-period: minutes without a period are flagged", "[rule][amount]") {
    for (const Json& words : {Json("30 minutes"), Json("1.5 hours"), Json("240"), Json(240)}) {
        CAPTURE(words.dump());
        CHECK(ambiguous(with_amount(0, words)) == Places{"/services/0/frequency warning"});
    }
}

TEST_CASE("ambiguous-period: every such row is flagged", "[rule][amount]") {
    Json iep = with_amount(0, "30 minutes");
    set_amount(iep, 3, "45 min");
    CHECK(ambiguous(iep) == Places{"/services/0/frequency warning", "/services/3/frequency warning"});
}

TEST_CASE("ambiguous-period: minutes without a period set off no other amount rule", "[rule][amount]") {
    const auto report = audited(with_amount(0, "30 minutes"));
    for (const char* rule : {"vague-frequency", "missing-frequency", "missing-duration", "amount-not-understood",
                             "contradictory-amount"}) {
        CAPTURE(rule);
        CHECK(places(report, rule).empty());
    }
}

TEST_CASE("ambiguous-period: a column that is minutes a week is clear", "[rule][amount]") {
    Json iep = clean_iep();
    set_amount(iep, 0, nullptr);
    iep["services"][0].erase("frequency");
    iep["services"][0]["minutesPerWeek"] = 200;
    CHECK(ambiguous(iep).empty());
}

TEST_CASE("ambiguous-period: a session length beside times a week is clear", "[rule][amount]") {
    Json iep = with_amount(0, "2 times weekly");
    iep["services"][0]["duration"] = "30 minutes";
    CHECK(ambiguous(iep).empty());
}

TEST_CASE("ambiguous-period: two periods in one cell are another rule's", "[rule][amount]") {
    CHECK(ambiguous(with_amount(0, "30 minutes weekly / monthly")).empty());
}

TEST_CASE("ambiguous-period: an empty cell is another rule's", "[rule][amount]") {
    CHECK(ambiguous(with_amount(0, "")).empty());
}

TEST_CASE("ambiguous-period: without any amount it is not checked", "[rule][amount]") {
    CHECK(why_not_checked(audited(without_amounts()), "ambiguous-period") ==
          "the file does not give the amount of any service");
}
