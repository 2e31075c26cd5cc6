#include "rules/amount/with_amount.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
const Places reading_note{"/services/0/frequency note"};
Places unusual(const Json& iep) {
    return places("unusual-amount", iep);
}
} // namespace

TEST_CASE("unusual-amount: usual amounts are clean", "[rule][amount]") {
    CHECK(unusual(clean_iep()).empty());
    CHECK(unusual(one_row()).empty());
}

TEST_CASE("unusual-amount: very short and very long sessions are noted", "[rule][amount]") {
    CHECK(unusual(with_amount(0, "2 minutes, 3 times weekly")) == reading_note);
    CHECK(unusual(with_amount(0, "300 minutes, 2 times weekly")) == reading_note);
    CHECK(unusual(with_amount(0, "240 minutes daily")) == reading_note);
}

TEST_CASE("unusual-amount: three minutes and three hours are still usual", "[rule][amount]") {
    CHECK(unusual(with_amount(0, "3 minutes, 3 times weekly")).empty());
    CHECK(unusual(with_amount(0, "180 minutes, 2 times weekly")).empty());
    CHECK(unusual(with_amount(0, "5 Minutes / 3 Times Daily")).empty());
}

TEST_CASE("unusual-amount: more than five times a day is noted", "[rule][amount]") {
    CHECK(unusual(with_amount(0, "10 minutes, 5 times daily")).empty());
    CHECK(unusual(with_amount(0, "10 minutes, 6 times daily")) == reading_note);
    CHECK(unusual(with_amount(0, "10 minutes, 30 times weekly")) == reading_note);
}

TEST_CASE("unusual-amount: every such row is noted", "[rule][amount]") {
    Json iep = with_amount(0, "2 minutes, 3 times weekly");
    set_amount(iep, 2, "1 minute, 2 times weekly");
    CHECK(unusual(iep) == Places{"/services/0/frequency note", "/services/2/frequency note"});
}

TEST_CASE("unusual-amount: a row longer than the building's week is noted once", "[rule][amount]") {
    Json iep = with_amount(0, "150 minutes, 15 times weekly");
    iep.erase("totals");
    iep["schoolWeek"] = {{"minutesPerWeek", 1650}, {"daysPerWeek", 5}};
    const auto found = findings(audited(iep), "unusual-amount");
    REQUIRE(found.size() == 1);
    CHECK(found[0].message.shown.find("comes to 2250 minutes a week, and the school week has 1650.") !=
          std::string::npos);
}

TEST_CASE("unusual-amount: a week that overflows the student's own is another rule's", "[rule][amount]") {
    Json iep = with_amount(0, "150 minutes, 15 times weekly");
    iep["totals"]["schoolMinutesPerWeek"] = 1650;
    CHECK(unusual(iep).empty());
}

TEST_CASE("unusual-amount: teaching that fills the day is left alone", "[rule][amount]") {
    CHECK(unusual(with_service("special education", "Life Skills", "Special Education Teacher", "300 minutes daily"))
              .empty());
}

TEST_CASE("unusual-amount: an aide, an interpreter and nursing checks are left alone", "[rule][amount]") {
    CHECK(unusual(with_service("related service", "One-to-one paraeducator", "Paraeducator", "380 minutes daily"))
              .empty());
    CHECK(unusual(with_service("related service", "Interpreting", "Interpreter", "360 minutes daily")).empty());
    CHECK(unusual(with_service("related service", "School nursing", "Nurse", "2 minutes, 8 times daily")).empty());
}

TEST_CASE("unusual-amount: summer services are left alone", "[rule][amount]") {
    Json iep = with_amount(0, "240 minutes, 4 times weekly");
    iep["services"][0]["esy"] = true;
    CHECK(unusual(iep).empty());
}

TEST_CASE("unusual-amount: an empty cell is another rule's", "[rule][amount]") {
    CHECK(unusual(with_amount(0, "")).empty());
}

TEST_CASE("unusual-amount: without any amount it is not checked", "[rule][amount]") {
    CHECK(why_not_checked(audited(without_amounts()), "unusual-amount") ==
          "the file does not give the amount of any service");
}
