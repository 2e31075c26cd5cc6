#include "rules/amount/with_amount.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places ranged(const Json& iep) {
    return places("frequency-range", iep);
}
} // namespace

TEST_CASE("frequency-range: a fixed amount is clean", "[rule][amount]") {
    CHECK(ranged(clean_iep()).empty());
    CHECK(ranged(one_row()).empty());
}

TEST_CASE("frequency-range: a range of minutes or of times is flagged", "[rule][amount]") {
    for (const char* words : {"20-30 minutes weekly", "30 minutes, 2 to 3 times weekly", "25 to 40 minutes per day"}) {
        CAPTURE(words);
        CHECK(ranged(with_amount(0, words)) == Places{"/services/0/frequency warning"});
    }
}

TEST_CASE("frequency-range: every such row is flagged", "[rule][amount]") {
    Json iep = with_amount(0, "20-30 minutes weekly");
    set_amount(iep, 3, "15-25 minutes weekly");
    CHECK(ranged(iep) == Places{"/services/0/frequency warning", "/services/3/frequency warning"});
}

TEST_CASE("frequency-range: the message shows both ends", "[rule][amount]") {
    const auto found = findings(audited(with_amount(0, "30 minutes, 2 to 3 times weekly")), "frequency-range");
    REQUIRE(found.size() == 1);
    CHECK(found[0].message.shown.find("from 60 to 90 minutes a week.") != std::string::npos);
}

TEST_CASE("frequency-range: a reason that lies in the child makes it a note", "[rule][amount]") {
    Json iep = with_amount(0, "20-30 minutes weekly");
    iep["services"][0]["note"] = "A range because of fatigue after treatment.";
    CHECK(ranged(iep) == Places{"/services/0/frequency note"});
    iep["services"][0]["note"] = "A range because of the therapist's schedule.";
    CHECK(ranged(iep) == Places{"/services/0/frequency warning"});
}

TEST_CASE("frequency-range: times with minutes, and the size of a group, are no range", "[rule][amount]") {
    CHECK(ranged(with_amount(0, "2 x 30 minutes weekly")).empty());
    CHECK(ranged(with_amount(0, "40 minutes daily in a group of 3-5 students")).empty());
}

TEST_CASE("frequency-range: an empty cell is another rule's", "[rule][amount]") {
    CHECK(ranged(with_amount(0, "")).empty());
}

TEST_CASE("frequency-range: without any amount it is not checked", "[rule][amount]") {
    CHECK(why_not_checked(audited(without_amounts()), "frequency-range") ==
          "the file does not give the amount of any service");
}
