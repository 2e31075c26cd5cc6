#include "rules/amount/with_amount.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places capped(const Json& iep) {
    return places("frequency-up-to", iep);
}
} // namespace

TEST_CASE("frequency-up-to: a fixed amount is clean", "[rule][amount]") {
    CHECK(capped(clean_iep()).empty());
    CHECK(capped(one_row()).empty());
}

TEST_CASE("frequency-up-to: an amount with only a most is flagged", "[rule][amount]") {
    for (const char* words :
         {"up to 60 minutes weekly", "not to exceed 30 minutes daily", "a maximum of 90 minutes per month"}) {
        CAPTURE(words);
        CHECK(capped(with_amount(0, words)) == Places{"/services/0/frequency warning"});
    }
}

TEST_CASE("frequency-up-to: every such row is flagged", "[rule][amount]") {
    Json iep = with_amount(0, "up to 60 minutes weekly");
    set_amount(iep, 2, "up to 40 minutes weekly");
    CHECK(capped(iep) == Places{"/services/0/frequency warning", "/services/2/frequency warning"});
}

TEST_CASE("frequency-up-to: a least amount is left alone", "[rule][amount]") {
    CHECK(capped(with_amount(0, "at least 60 minutes weekly")).empty());
    CHECK(capped(with_amount(0, "a minimum of 60 minutes per week")).empty());
}

TEST_CASE("frequency-up-to: a summer service is left alone", "[rule][amount]") {
    Json iep = with_amount(0, "up to 60 minutes weekly");
    iep["services"][0]["esy"] = true;
    CHECK(capped(iep).empty());
}

TEST_CASE("frequency-up-to: a limit on the group is left alone", "[rule][amount]") {
    CHECK(capped(with_amount(0, "40 minutes daily, up to 5 students")).empty());
}

TEST_CASE("frequency-up-to: aids are left alone", "[rule][amount]") {
    CHECK(capped(with_amount(4, "up to 60 minutes daily")).empty());
}

TEST_CASE("frequency-up-to: an empty cell is another rule's", "[rule][amount]") {
    CHECK(capped(with_amount(0, "")).empty());
}

TEST_CASE("frequency-up-to: without any amount it is not checked", "[rule][amount]") {
    CHECK(why_not_checked(audited(without_amounts()), "frequency-up-to") ==
          "the file does not give the amount of any service");
}
