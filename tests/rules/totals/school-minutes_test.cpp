#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

const Places odd = {"/totals/schoolMinutesPerWeek note"};
const Places shorter = {"/totals/schoolMinutesPerWeek warning"};

Json school(double own) {
    Json page = plan({teaching("Reading", "30 minutes weekly", "General Education")});
    page["totals"]["schoolMinutesPerWeek"] = own;
    return page;
}

Json school(double own, double building) {
    Json page = school(own);
    page["schoolWeek"]["minutesPerWeek"] = building;
    return page;
}

} // namespace

TEST_CASE("school-minutes-odd: a full week is clean, its ends included", "[rule][totals]") {
    for (const double minutes : {1500.0, 1650.0, 1800.0, 2250.0}) {
        CHECK(places("school-minutes-odd", school(minutes)).empty());
    }
}

TEST_CASE("school-minutes-odd: a week too short or too long is a note", "[rule][totals]") {
    CHECK(places("school-minutes-odd", school(1499)) == odd);
    CHECK(places("school-minutes-odd", school(2251)) == odd);
    CHECK(message_of("school-minutes-odd", school(360)) ==
          "The page says 360 minutes of school a week, 72 a day in five days. A full week is mostly 1500 to 2250.");
}

TEST_CASE("school-minutes-odd: preschool, four-day weeks, hours and explained days are left alone", "[rule][totals]") {
    Json preschool = school(600);
    preschool["student"]["grade"] = "PreK";
    CHECK(places("school-minutes-odd", preschool).empty());
    Json four_days = school(1400);
    four_days["schoolWeek"]["daysPerWeek"] = 4;
    CHECK(places("school-minutes-odd", four_days).empty());
    CHECK(places("school-minutes-odd", school(30)).empty()); // hours
    Json half_day = school(900);
    half_day["notes"] = "The team agreed on a half day until spring.";
    CHECK(places("school-minutes-odd", half_day).empty());
    Json at_home = school(300);
    at_home["lre"]["placement"] = "Home/Hospital";
    CHECK(places("school-minutes-odd", at_home).empty());
}

TEST_CASE("school-minutes-odd: not checked without the number", "[rule][totals]") {
    CHECK_FALSE(
        why_not_checked(audited(plan({teaching("Reading", "30 minutes weekly")})), "school-minutes-odd").empty());
}

TEST_CASE("school-minutes-odd: more minutes than two weeks of hours, and none at all", "[rule][totals]") {
    CHECK(places("school-minutes-odd", school(6000)) == odd);
    CHECK(places("school-minutes-odd", school(0)).empty());
}

TEST_CASE("school-minutes-odd: up to sixty is a number of hours", "[rule][totals]") {
    CHECK(places("school-minutes-odd", school(60)).empty());
    CHECK(places("school-minutes-odd", school(61)) == odd);
}

TEST_CASE("school-minutes-odd: five days that are printed change nothing", "[rule][totals]") {
    Json page = school(1400);
    page["schoolWeek"]["daysPerWeek"] = 5;
    CHECK(places("school-minutes-odd", page) == odd);
}

TEST_CASE("school-minutes-odd: a blank number is not checked", "[rule][totals]") {
    Json page = school(1400);
    page["totals"]["schoolMinutesPerWeek"] = nullptr;
    CHECK(places("school-minutes-odd", page).empty());
    CHECK(why_not_checked(audited(page), "school-minutes-odd") ==
          "the file does not give the student's school minutes");
}

TEST_CASE("shortened-day: a week near the building's is clean", "[rule][totals]") {
    CHECK(places("shortened-day", school(1650, 1650)).empty());
    CHECK(places("shortened-day", school(1485, 1650)).empty()); // nine tenths
}

TEST_CASE("shortened-day: a shorter week without a reason is a warning, and is not called odd as well",
          "[rule][totals]") {
    const Json page = school(1000, 1650);
    CHECK(places("shortened-day", page) == shorter);
    CHECK(message_of("shortened-day", page) ==
          "The student's school week is 1000 minutes, the building's is 1650: 650 fewer. No page says why.");
    CHECK(places("school-minutes-odd", page).empty());
}

TEST_CASE("shortened-day: any page may give the reason", "[rule][totals]") {
    Json page = school(1000, 1650);
    page["priorWrittenNotices"] = Json::array({{{"reason", "A shortened day while the new medicine is adjusted"}}});
    CHECK(places("shortened-day", page).empty());
    page = school(1000, 1650);
    page["schoolWeek"]["note"] = "Running Start student: mornings at the college";
    CHECK(places("shortened-day", page).empty());
}

TEST_CASE("shortened-day: both numbers are needed", "[rule][totals]") {
    CHECK(places("shortened-day", school(1000)).empty());
    CHECK_FALSE(why_not_checked(audited(school(1000)), "shortened-day").empty());
    Json preschool = school(500, 1650);
    preschool["student"]["grade"] = "PreK";
    CHECK(places("shortened-day", preschool).empty());
}

TEST_CASE("shortened-day: just under nine tenths is shorter, and longer than the building's is not", "[rule][totals]") {
    CHECK(places("shortened-day", school(1484, 1650)) == shorter);
    CHECK(places("shortened-day", school(1700, 1650)).empty());
}

TEST_CASE("shortened-day: a blank number, the child's or the building's, is not checked", "[rule][totals]") {
    Json page = school(1000, 1650);
    page["schoolWeek"]["minutesPerWeek"] = nullptr;
    CHECK(places("shortened-day", page).empty());
    CHECK_FALSE(why_not_checked(audited(page), "shortened-day").empty());
    page = school(1000, 1650);
    page["totals"]["schoolMinutesPerWeek"] = nullptr;
    CHECK(places("shortened-day", page).empty());
    CHECK_FALSE(why_not_checked(audited(page), "shortened-day").empty());
}

TEST_CASE("shortened-day: teaching at home, in hospital or in a separate school is left alone", "[rule][totals]") {
    for (const char* placement : {"Home/Hospital", "Separate day school"}) {
        CAPTURE(placement);
        Json page = school(300, 1650);
        page["lre"]["placement"] = placement;
        CHECK(places("shortened-day", page).empty());
    }
}

TEST_CASE("shortened-day: a note about something else is no reason", "[rule][totals]") {
    Json page = school(1000, 1650);
    page["notes"] = "The team meets again in spring.";
    CHECK(places("shortened-day", page) == shorter);
}
