#include "rules/change/two_years.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr std::string_view rule = "provider-downgraded";

Json reading_by(const char* provider) {
    Json now = clean_iep();
    now["services"][0]["provider"] = provider;
    return now;
}

} // namespace

TEST_CASE("provider-downgraded: the same provider in both years is clean", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), clean_iep()).empty());
}

TEST_CASE("provider-downgraded: a paraeducator in place of a teacher is a note at the provider", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), reading_by("Paraeducator")) == Places{"/services/0/provider note"});
    CHECK(
        message(rule, last_years_iep(), reading_by("Paraeducator")) ==
        "Row 1 (Reading) names \"Paraeducator\"; last year's row 1 (Reading) named a certificated or licensed person.");
}

TEST_CASE("provider-downgraded: an assistant in place of a therapist is a note", "[rule][change]") {
    Json now = clean_iep();
    now["services"][2]["provider"] = "SLPA";
    now["services"][3]["provider"] = "COTA";
    CHECK(places(rule, last_years_iep(), now) == Places{"/services/2/provider note", "/services/3/provider note"});
}

TEST_CASE("provider-downgraded: another certificated person is left alone", "[rule][change]") {
    for (const char* provider : {"General Education Teacher", "Reading Specialist", "School Psychologist"}) {
        CAPTURE(provider);
        CHECK(places(rule, last_years_iep(), reading_by(provider)).empty());
    }
}

TEST_CASE("provider-downgraded: a paraeducator beside the teacher is left alone", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), reading_by("Special Education Teacher and Paraeducator")).empty());
}

TEST_CASE("provider-downgraded: words that name no role are left alone", "[rule][change]") {
    for (const char* provider : {"staff", "", "Special Education Staff"}) {
        CAPTURE(provider);
        CHECK(places(rule, last_years_iep(), reading_by(provider)).empty());
    }
    Json now = clean_iep();
    now["services"][0].erase("provider");
    CHECK(places(rule, last_years_iep(), now).empty());
}

TEST_CASE("provider-downgraded: a teacher in place of a paraeducator is left alone", "[rule][change]") {
    Json last = last_years_iep();
    last["services"][0]["provider"] = "Paraeducator";
    CHECK(places(rule, last, clean_iep()).empty());
}
