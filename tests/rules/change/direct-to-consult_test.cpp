#include "rules/change/two_years.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr std::string_view rule = "direct-to-consult";

Json consulting_therapist() {
    Json now = clean_iep();
    now["services"][3]["delivery"] = "consultation";
    now["services"][3]["frequency"] = "15 minutes per month";
    return now;
}

} // namespace

TEST_CASE("direct-to-consult: the same delivery in both years is clean", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), clean_iep()).empty());
}

TEST_CASE("direct-to-consult: consulting in place of a service is flagged once", "[rule][change]") {
    const auto report = audited_beside(last_years_iep(), consulting_therapist());
    CHECK(places(report, rule) == Places{"/services/3 warning"});
    CHECK(places(report, "service-reduced").empty());
    CHECK(places(report, "service-removed").empty());
    CHECK(message(rule, last_years_iep(), consulting_therapist()) ==
          "Row 4 (Occupational Therapy) is consultation between adults; last year's row 4 (Occupational Therapy) was "
          "given to "
          "the child.");
}

TEST_CASE("direct-to-consult: consulting beside a service that goes on is left alone", "[rule][change]") {
    Json now = clean_iep();
    now["services"].push_back(consulting_therapist()["services"][3]);
    CHECK(places(rule, last_years_iep(), now).empty());
}

TEST_CASE("direct-to-consult: consulting in both years is left alone", "[rule][change]") {
    Json last = last_years_iep();
    last["services"][3]["delivery"] = "consultation";
    CHECK(places(rule, last, consulting_therapist()).empty());
}

TEST_CASE("direct-to-consult: a service in place of consulting is left alone", "[rule][change]") {
    Json last = last_years_iep();
    last["services"][3]["delivery"] = "consultation";
    CHECK(places(rule, last, clean_iep()).empty());
}

TEST_CASE("direct-to-consult: a service that ended while consulting grew is seen", "[rule][change]") {
    Json last = last_years_iep();
    Json consulting = last["services"][3];
    consulting["delivery"] = "consultation";
    consulting["frequency"] = "10 minutes per month";
    last["services"].push_back(consulting);
    CHECK(places(rule, last, consulting_therapist()) == Places{"/services/3 warning"});
}

TEST_CASE("direct-to-consult: goals met make it a note, with a notice nothing is left", "[rule][change]") {
    Json last = last_years_iep();
    Json now = consulting_therapist();
    goal_was(last, "fine motor", "met");
    CHECK(places(rule, last, now) == Places{"/services/3 note"});
    now["priorWrittenNotices"] = {notice_about("occupational therapy")};
    CHECK(places(rule, last, now).empty());
}
