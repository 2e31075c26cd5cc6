#include "rules/change/two_years.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr std::string_view rule = "setting-more-restrictive";

Json writing_at(const char* location) {
    Json now = clean_iep();
    now["services"][1]["location"] = location;
    return now;
}

} // namespace

TEST_CASE("setting-more-restrictive: the same place in both years is clean", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), clean_iep()).empty());
}

TEST_CASE("setting-more-restrictive: help that left the class is flagged at its place", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), writing_at("Resource Room")) == Places{"/services/1/location warning"});
    CHECK(message(rule, last_years_iep(), writing_at("Resource Room")) ==
          "Row 2 (Written Expression) is outside general education; last year's row 2 (Written Expression) gave more "
          "of it in "
          "class.");
}

TEST_CASE("setting-more-restrictive: help that moved into class is left alone", "[rule][change]") {
    Json now = clean_iep();
    now["services"][0]["location"] = "General Education";
    CHECK(places(rule, last_years_iep(), now).empty());
}

TEST_CASE("setting-more-restrictive: a place that is not told is left alone", "[rule][change]") {
    for (const char* location : {"", "school", "general education and resource room", "TBD"}) {
        CAPTURE(location);
        CHECK(places(rule, last_years_iep(), writing_at(location)).empty());
    }
}

TEST_CASE("setting-more-restrictive: more time apart is left alone while that in class stays", "[rule][change]") {
    Json now = clean_iep();
    Json apart = now["services"][1];
    apart["location"] = "Special Education";
    now["services"].push_back(apart);
    CHECK(places(rule, last_years_iep(), now).empty());
}

TEST_CASE("setting-more-restrictive: a part that moved out is flagged", "[rule][change]") {
    Json now = clean_iep();
    now["services"][1]["frequency"] = "30 minutes, 1 time per week";
    Json apart = now["services"][1];
    apart["location"] = "Special Education";
    apart["frequency"] = "30 minutes, 2 times per week";
    now["services"].push_back(apart);
    CHECK(places(rule, last_years_iep(), now) == Places{"/services/1/location warning"});
    CHECK(places("service-reduced", last_years_iep(), now).empty());
}

TEST_CASE("setting-more-restrictive: a notice about the area makes it a note", "[rule][change]") {
    Json now = writing_at("Resource Room");
    now["priorWrittenNotices"] = {notice_about("writing")};
    CHECK(places(rule, last_years_iep(), now) == Places{"/services/1/location note"});
    now["priorWrittenNotices"] = {notice_about("speech")};
    CHECK(places(rule, last_years_iep(), now) == Places{"/services/1/location warning"});
}

TEST_CASE("setting-more-restrictive: two services that moved are two findings", "[rule][change]") {
    Json last = last_years_iep();
    last["services"][0]["location"] = "General Education";
    CHECK(places(rule, last, writing_at("Resource Room")) ==
          Places{"/services/0/location warning", "/services/1/location warning"});
}
