#include "rules/amount/with_amount.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

const Places reading_error{"/services/0/frequency error"};
const Places reading_warning{"/services/0/frequency warning"};
const Places reading_note{"/services/0/frequency note"};

Places vague(const Json& iep) {
    return places("vague-frequency", iep);
}

} // namespace

TEST_CASE("vague-frequency: a plan with clear amounts is clean", "[rule][amount]") {
    CHECK(vague(clean_iep()).empty());
    CHECK(vague(one_row()).empty());
}

TEST_CASE("vague-frequency: words without a number are flagged", "[rule][amount]") {
    for (const char* words : {"as needed", "ongoing", "PRN", "as appropriate", "TBD", "weekly", "Monthly group",
                              "throughout the day", "at the therapist's discretion", "when available"}) {
        CAPTURE(words);
        CHECK(vague(with_amount(0, words)) == reading_error);
    }
}

TEST_CASE("vague-frequency: every vague row is flagged", "[rule][amount]") {
    Json iep = with_amount(0, "as needed");
    set_amount(iep, 3, "ongoing");
    CHECK(vague(iep) == Places{"/services/0/frequency error", "/services/3/frequency error"});
}

TEST_CASE("vague-frequency: the message quotes the cell", "[rule][amount]") {
    const auto found = findings(audited(with_amount(0, "as needed")), "vague-frequency");
    REQUIRE(found.size() == 1);
    CHECK(found[0].row == 1);
    CHECK(found[0].message.shown.find("says \"as needed\", which is not an amount.") != std::string::npos);
    CHECK(found[0].message.safe == "Row 1 says what is printed, which is not an amount.");
}

TEST_CASE("vague-frequency: consulting without an amount is a warning", "[rule][amount]") {
    Json iep = with_amount(0, "as needed");
    iep["services"][0]["delivery"] = "consultation";
    CHECK(vague(iep) == reading_warning);
}

TEST_CASE("vague-frequency: a 504 plan gets a warning", "[rule][amount]") {
    Json iep = with_amount(0, "as needed");
    iep["iep"]["planKind"] = "504";
    CHECK(vague(iep) == reading_warning);
}

TEST_CASE("vague-frequency: aids as needed are left alone", "[rule][amount]") {
    CHECK(vague(with_amount(4, "as needed")).empty());
    CHECK(vague(with_service("supplementary aid", "Fidget tools", "Classroom teacher", "as needed")).empty());
}

TEST_CASE("vague-frequency: an amount of any period is left alone", "[rule][amount]") {
    for (const char* words : {"1 time weekly x 30", "35 Minutes / 1 Times Daily", "150 minutes weekly",
                              "60 minutes monthly", "45 minutes quarterly", "25 minutes weekly for 3 out of 4 weeks"}) {
        CAPTURE(words);
        CHECK(vague(with_amount(0, words)).empty());
    }
}

TEST_CASE("vague-frequency: help set off by a named event is left alone", "[rule][amount]") {
    const Json iep = with_amount(0, "within 5 minutes when the student leaves the classroom");
    CHECK(vague(iep).empty());
    CHECK(places("amount-not-understood", iep).empty());
}

TEST_CASE("vague-frequency: transportation is left alone", "[rule][amount]") {
    CHECK(vague(with_service("related service", "Transportation", "Bus driver", "daily to and from")).empty());
}

TEST_CASE("vague-frequency: nursing per health plan is a note", "[rule][amount]") {
    const Json iep = with_service("related service", "School nursing", "Nurse", "per health plan");
    CHECK(vague(iep) == reading_note);
    CHECK(places("amount-not-understood", iep).empty());
    CHECK(vague(with_service("related service", "School nursing", "Nurse", "as needed")) == reading_error);
}

TEST_CASE("vague-frequency: a one-to-one aide all day is a note that asks for hours", "[rule][amount]") {
    const Json iep = with_service("supplementary aid", "One-to-one paraeducator", "Paraeducator", "all day");
    const auto found = findings(audited(iep), "vague-frequency");
    REQUIRE(found.size() == 1);
    CHECK(found[0].severity == iepaudit::Severity::note);
    CHECK(found[0].ask.find("How many hours") == 0);
    CHECK(vague(with_service("supplementary aid", "Paraeducator support", "Paraeducator", "all day")).empty());
}

TEST_CASE("vague-frequency: an interpreter all day is a note", "[rule][amount]") {
    CHECK(vague(with_service("related service", "Interpreting", "Interpreter", "in all classes")) == reading_note);
    CHECK(vague(with_service("related service", "Educational interpreter", "", "all day")) == reading_note);
    CHECK(vague(with_service("related service", "Interpreting", "Interpreter", "as needed")) == reading_error);
}

TEST_CASE("vague-frequency: as needed in a comment beside minutes is left alone", "[rule][amount]") {
    Json iep = clean_iep();
    iep["services"][0]["note"] = "More time as needed before tests.";
    CHECK(vague(iep).empty());
}

TEST_CASE("vague-frequency: an empty cell is another rule's", "[rule][amount]") {
    CHECK(vague(with_amount(0, "")).empty());
    CHECK(vague(with_amount(0, nullptr)).empty());
}

TEST_CASE("vague-frequency: without any amount it is not checked", "[rule][amount]") {
    const auto report = audited(without_amounts());
    CHECK(places(report, "vague-frequency").empty());
    CHECK(why_not_checked(report, "vague-frequency") == "the file does not give the amount of any service");
}

TEST_CASE("vague-frequency: nursing that waits for an event is a note", "[rule][amount]") {
    CHECK(vague(with_service("related service", "School nursing", "Nurse", "as needed for seizures")) == reading_note);
    CHECK(vague(with_service("related service", "Counseling", "Counselor", "as needed for worries")) == reading_error);
}
