#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "total-exceeds-school-week";
const Places at_school = {"/totals/schoolMinutesPerWeek error"};

Json in_a_week_of(double school, const Json& second = teaching("Math", "400 minutes weekly")) {
    Json page = plan({teaching("Reading", "600 minutes weekly"), second});
    page["totals"]["schoolMinutesPerWeek"] = school;
    return page;
}

} // namespace

TEST_CASE("total-exceeds-school-week: rows that fill the week to the minute are clean", "[rule][totals]") {
    CHECK(places(rule, in_a_week_of(1000)).empty());
    CHECK(places(rule, in_a_week_of(981)).empty()); // within two in a hundred
}

TEST_CASE("total-exceeds-school-week: more rows than week is an error with the sum", "[rule][totals]") {
    CHECK(places(rule, in_a_week_of(900)) == at_school);
    CHECK(message_of(rule, in_a_week_of(900)) ==
          "The rows add up to 1000 minutes a week (600 + 400), but the page says 900 minutes of school.");
}

TEST_CASE("total-exceeds-school-week: without the student's own minutes nothing is compared", "[rule][totals]") {
    Json page = plan({teaching("Reading", "3000 minutes weekly")});
    page["schoolWeek"]["minutesPerWeek"] = 1650;
    CHECK(places(rule, page).empty());
    CHECK_FALSE(why_not_checked(audited(page), rule).empty());
}

TEST_CASE("total-exceeds-school-week: rows at the same time, aides, nursing, summer and consulting do not count",
          "[rule][totals]") {
    for (const Json& change :
         {Json{{"concurrent", true}}, Json{{"delivery", "consultation"}}, Json{{"esy", true}},
          Json{{"category", "supplementary aid"}, {"service", "One-to-one aide"}},
          Json{{"category", "related service"}, {"service", "Nursing services"}, {"provider", "School Nurse"}},
          Json{{"location", "home"}}}) {
        Json second = teaching("Math", "400 minutes weekly");
        second.update(change);
        CHECK(places(rule, in_a_week_of(700, second)).empty());
    }
}

TEST_CASE("total-exceeds-school-week: preschoolers are left alone", "[rule][totals]") {
    Json page = in_a_week_of(600);
    page["student"]["grade"] = "PreK";
    CHECK(places(rule, page).empty());
}
