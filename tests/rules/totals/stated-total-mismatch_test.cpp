#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "stated-total-mismatch";
const Places at_total = {"/totals/serviceMinutesPerWeek error"};

Json with_total(Json page, double total) {
    page["totals"]["serviceMinutesPerWeek"] = total;
    return page;
}

} // namespace

TEST_CASE("stated-total-mismatch: a total that is the sum of its rows is clean", "[rule][totals]") {
    CHECK(places(rule, balanced_page()).empty());
}

TEST_CASE("stated-total-mismatch: a wrong total is reported with the sum", "[rule][totals]") {
    const Json page = with_total(
        plan({teaching("Reading", "30 minutes 2 times weekly"), teaching("Math", "30 minutes weekly")}), 120);
    CHECK(places(rule, page) == at_total);
    CHECK(message_of(rule, page) == "The rows add up to 90 minutes a week (2 x 30 + 30), the page says 120.");
}

TEST_CASE("stated-total-mismatch: one in a hundred, and at least a minute, is rounding", "[rule][totals]") {
    CHECK(places(rule, with_total(balanced_page(), 351)).empty());
    CHECK(places(rule, with_total(balanced_page(), 353.5)).empty());
    CHECK(places(rule, with_total(balanced_page(), 354)) == at_total);
    CHECK(places(rule, with_total(balanced_page(), 346)) == at_total);
}

TEST_CASE("stated-total-mismatch: a file without the total is not checked", "[rule][totals]") {
    Json page = balanced_page();
    page["totals"].erase("serviceMinutesPerWeek");
    CHECK(places(rule, page).empty());
    CHECK_FALSE(why_not_checked(audited(page), rule).empty());
    page["totals"]["serviceMinutesPerWeek"] = nullptr;
    CHECK(places(rule, page).empty());
}

TEST_CASE("stated-total-mismatch: every fair way to add the rows passes", "[rule][totals]") {
    Json concurrent = teaching("Study Skills", "20 minutes 5 times weekly");
    concurrent["concurrent"] = true;
    const Json aid = {{"category", "supplementary aid"},
                      {"service", "Paraeducator support"},
                      {"frequency", "15 minutes 2 times weekly"},
                      {"location", "General Education"},
                      {"provider", "Paraeducator"}};
    const Json page = plan({teaching("Reading", "30 minutes 4 times weekly"),
                            therapy("Speech/Language Therapy", "25 minutes 2 times weekly"), concurrent, aid});
    for (const double total : {120.0, 170.0, 220.0, 270.0, 150.0, 200.0, 250.0,
                               300.0}) { // 120, +50, +100, both, and each with 30 of the aide
        CHECK(places(rule, with_total(page, total)).empty());
    }
    CHECK(places(rule, with_total(page, 185)) == at_total);
}

TEST_CASE("stated-total-mismatch: daily amounts may be counted for five days or for the student's own",
          "[rule][totals]") {
    Json page = plan({teaching("Reading", "30 minutes daily")});
    page["schoolWeek"]["daysPerWeek"] = 4;
    CHECK(places(rule, with_total(page, 120)).empty());
    CHECK(places(rule, with_total(page, 150)).empty());
    CHECK(places(rule, with_total(page, 135)) == at_total);
}

TEST_CASE("stated-total-mismatch: a monthly amount has a range, and only what lies outside is wrong",
          "[rule][totals]") {
    const Json page =
        plan({teaching("Reading", "100 minutes weekly"), therapy("Speech/Language Therapy", "60 minutes monthly")});
    CHECK(places(rule, with_total(page, 115)).empty());   // 60 / 4
    CHECK(places(rule, with_total(page, 113.9)).empty()); // 60 / 4.33
    CHECK(places(rule, with_total(page, 112)).empty());   // 60 / 5
    CHECK(places(rule, with_total(page, 160)) == at_total);
}

TEST_CASE("stated-total-mismatch: rows of another half of the year may or may not be in the total", "[rule][totals]") {
    Json now = teaching("Reading", "60 minutes weekly");
    now["startDate"] = "2026-09-07";
    now["endDate"] = "2027-01-29";
    Json later = teaching("Reading", "90 minutes weekly");
    later["startDate"] = "2027-02-01";
    later["endDate"] = "2027-06-11";
    const Json page = plan({now, later});
    CHECK(places(rule, with_total(page, 60)).empty());
    CHECK(places(rule, with_total(page, 150)).empty());
    CHECK(places(rule, with_total(page, 200)) == at_total);
}

TEST_CASE("stated-total-mismatch: a row without a number leaves a larger total open", "[rule][totals]") {
    const Json page = plan({teaching("Reading", "30 minutes 2 times weekly"), teaching("Math", "as needed")});
    CHECK(places(rule, with_total(page, 120)).empty());
    CHECK(places(rule, with_total(page, 60)).empty());
    CHECK(places(rule, with_total(page, 40)) == at_total);
}

TEST_CASE("stated-total-mismatch: where no row is counted there is no sum to hold against a total", "[rule][totals]") {
    Json aid = teaching("Classroom aide", "90 minutes weekly");
    aid["category"] = "supplementary aid";
    CHECK(places(rule, with_total(plan({aid}), 500)).empty());
    CHECK(places(rule, with_total(plan({teaching("Reading", "60 minutes weekly"), aid}), 500)) == at_total);
}

TEST_CASE("stated-total-mismatch: a total of minutes out of class is another number", "[rule][totals]") {
    CHECK(places(rule, with_total(balanced_page(), 290)).empty());
}
