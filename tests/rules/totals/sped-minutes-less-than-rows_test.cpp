#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "sped-minutes-less-than-rows";
const Places at_number = {"/totals/specialEducationSettingMinutesPerWeek error"};

Json printed(double minutes) {
    Json page = balanced_page();
    page["totals"]["specialEducationSettingMinutesPerWeek"] = minutes;
    return page;
}

} // namespace

TEST_CASE("sped-minutes-less-than-rows: rows that fit the printed minutes are clean", "[rule][totals]") {
    CHECK(places(rule, balanced_page()).empty());
}

TEST_CASE("sped-minutes-less-than-rows: rows over the printed minutes are reported with the sum", "[rule][totals]") {
    CHECK(places(rule, printed(200)) == at_number);
    CHECK(message_of(rule, printed(200)) ==
          "The rows in a special education setting add up to 290 minutes a week (5 x 40 + 3 x 30), the page says 200.");
}

TEST_CASE("sped-minutes-less-than-rows: the slack is a minute or one in a hundred", "[rule][totals]") {
    CHECK(places(rule, printed(288)).empty());
    CHECK(places(rule, printed(286)) == at_number);
}

TEST_CASE("sped-minutes-less-than-rows: fewer rows than printed is a question of another rule", "[rule][totals]") {
    CHECK(places(rule, printed(600)).empty());
}

TEST_CASE("sped-minutes-less-than-rows: absent and blank numbers are not checked", "[rule][totals]") {
    Json page = balanced_page();
    page["totals"].erase("specialEducationSettingMinutesPerWeek");
    CHECK(places(rule, page).empty());
    CHECK_FALSE(why_not_checked(audited(page), rule).empty());
}

TEST_CASE("sped-minutes-less-than-rows: concurrent rows, aids and unclear places do not count", "[rule][totals]") {
    for (const Json& change :
         {Json{{"concurrent", true}}, Json{{"location", "General Education"}}, Json{{"location", "community"}},
          Json{{"location", "general education and special education"}}, Json{{"location", "school"}},
          Json{{"frequency", "as needed"}}}) {
        Json page = printed(200);
        page["services"][1].update(change);
        CHECK(places(rule, page).empty());
    }
}

TEST_CASE("sped-minutes-less-than-rows: a monthly amount counts with the least it may come to", "[rule][totals]") {
    Json page = printed(212);
    page["services"][1]["frequency"] = "60 minutes monthly"; // 12 to 16.7
    CHECK(places(rule, page).empty());
    page["totals"]["specialEducationSettingMinutesPerWeek"] = 205;
    CHECK(places(rule, page) == at_number);
}

TEST_CASE("sped-minutes-less-than-rows: rows that change during the year are left alone", "[rule][totals]") {
    Json page = printed(100);
    page["services"][0]["startDate"] = "2026-09-07";
    page["services"][0]["endDate"] = "2027-01-29";
    page["services"][1]["startDate"] = "2027-02-01";
    page["services"][1]["endDate"] = "2027-06-11";
    CHECK(places(rule, page).empty());
}
