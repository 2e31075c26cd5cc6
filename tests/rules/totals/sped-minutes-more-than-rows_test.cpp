#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "sped-minutes-more-than-rows";
const Places at_number = {"/totals/specialEducationSettingMinutesPerWeek note"};

Json printed(double minutes) {
    Json page = balanced_page(); // 290 minutes of rows outside, 1650 of school
    page["totals"]["specialEducationSettingMinutesPerWeek"] = minutes;
    return page;
}

} // namespace

TEST_CASE("sped-minutes-more-than-rows: a small gap is lunch or a walk", "[rule][totals]") {
    CHECK(places(rule, printed(290)).empty());
    CHECK(places(rule, printed(455)).empty()); // 165 is a tenth of 1650
}

TEST_CASE("sped-minutes-more-than-rows: a larger gap is asked about", "[rule][totals]") {
    CHECK(places(rule, printed(590)) == at_number);
    const auto found = findings(audited(printed(590)), rule);
    REQUIRE(found.size() == 1);
    CHECK(found[0].ask == "What happens in the other 300 minutes my child spends out of class?");
}

TEST_CASE("sped-minutes-more-than-rows: rows that may fill the gap keep it silent", "[rule][totals]") {
    Json page = printed(590);
    page["services"][2]["location"] = "school"; // 60 more may be outside
    CHECK(places(rule, page) == at_number);
    page["services"][2]["frequency"] = "as needed";
    CHECK(places(rule, page).empty());
}

TEST_CASE("sped-minutes-more-than-rows: preschool and files without school minutes are left alone", "[rule][totals]") {
    Json page = printed(590);
    page["student"]["grade"] = "PreK";
    CHECK(places(rule, page).empty());
    page = printed(590);
    page["totals"].erase("schoolMinutesPerWeek");
    CHECK(places(rule, page).empty());
    CHECK_FALSE(why_not_checked(audited(page), rule).empty());
}

TEST_CASE("sped-minutes-more-than-rows: more minutes than there is school is for another rule", "[rule][totals]") {
    CHECK(places(rule, printed(1700)).empty());
    CHECK(places("lre-percent-arithmetic", printed(1700)).size() == 1);
}

TEST_CASE("sped-minutes-more-than-rows: one minute over a tenth of the week is asked about", "[rule][totals]") {
    CHECK(places(rule, printed(456)) == at_number); // 166 of 1650
    CHECK(message_of(rule, printed(456)) == "The page says 456 minutes a week in a special education setting. The rows "
                                            "that may be there come to 290 at most, so 166 minutes are in no row.");
}

TEST_CASE("sped-minutes-more-than-rows: fewer minutes than the rows is for another rule", "[rule][totals]") {
    CHECK(places(rule, printed(100)).empty());
    CHECK(places("sped-minutes-less-than-rows", printed(100)).size() == 1);
}

TEST_CASE("sped-minutes-more-than-rows: a blank number is not checked", "[rule][totals]") {
    Json page = printed(590);
    page["totals"]["specialEducationSettingMinutesPerWeek"] = nullptr;
    CHECK(places(rule, page).empty());
    CHECK(why_not_checked(audited(page), rule) ==
          "the file does not give both the minutes in a special education setting and the school minutes");
}
