#include "rules/change/two_years.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace iepaudit::test;

namespace {

constexpr std::string_view rule = "service-reduced";

Json with_reading(const char* amount) {
    Json now = clean_iep();
    now["services"][0]["frequency"] = amount;
    return now;
}

} // namespace

TEST_CASE("service-reduced: the same rows in both years are clean", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), clean_iep()).empty());
}

TEST_CASE("service-reduced: fewer minutes are flagged at the amount", "[rule][change]") {
    const Json now = with_reading("40 Minutes / 3 Times Weekly");
    CHECK(places(rule, last_years_iep(), now) == Places{"/services/0/frequency warning"});
    CHECK(message(rule, last_years_iep(), now) ==
          "Row 1 (Reading) comes to 120 minutes a week; last year's row 1 (Reading) came to 200.");
}

TEST_CASE("service-reduced: more minutes are left alone", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), with_reading("60 Minutes / 5 Times Weekly")).empty());
}

TEST_CASE("service-reduced: the same minutes said another way are left alone", "[rule][change]") {
    for (const char* amount : {"200 minutes a week", "800 minutes per month", "40 minutes daily",
                               "7200 minutes per year", "400 minutes every two weeks"}) {
        CAPTURE(amount);
        CHECK(places(rule, last_years_iep(), with_reading(amount)).empty());
    }
}

TEST_CASE("service-reduced: a month against a month is exact, against a week it has room", "[rule][change]") {
    Json last = last_years_iep();
    Json now = clean_iep();
    for (Json* page : {&last, &now}) {
        (*page)["schoolWeek"].erase("weeksPerMonth");
    }
    last["services"][0]["frequency"] = "800 minutes per month";
    now["services"][0]["frequency"] = "780 minutes per month";
    CHECK(places(rule, last, now) == Places{"/services/0/frequency warning"});
    now["services"][0]["frequency"] = "190 minutes per week"; // 800 a month may be 160 to 222 a week
    CHECK(places(rule, last, now).empty());
}

TEST_CASE("service-reduced: a row split in two is left alone when the sum stays", "[rule][change]") {
    Json now = with_reading("40 Minutes / 3 Times Weekly");
    Json second = now["services"][0];
    second["service"] = "Reading Fluency";
    second["frequency"] = "40 Minutes / 2 Times Weekly";
    now["services"].push_back(second);
    CHECK(places(rule, last_years_iep(), now).empty());
    now["services"].back()["frequency"] = "20 Minutes / 2 Times Weekly";
    CHECK(message(rule, last_years_iep(), now) == "Rows 1 and 6 come to 160 minutes a week; last year's row 1 "
                                                  "(Reading) came to 200. (Matched: same area: reading; "
                                                  "1 row last year, 2 now.)");
}

TEST_CASE("service-reduced: two rows made one are left alone when the sum stays", "[rule][change]") {
    Json last = last_years_iep();
    last["services"][0]["frequency"] = "40 Minutes / 3 Times Weekly";
    Json second = last["services"][0];
    second["service"] = "Reading Comprehension";
    second["frequency"] = "40 Minutes / 2 Times Weekly";
    last["services"].push_back(second);
    CHECK(places(rule, last, clean_iep()).empty());
    CHECK(places("service-removed", last, clean_iep()).empty());
}

TEST_CASE("service-reduced: minutes that moved into class are left alone", "[rule][change]") {
    SECTION("all of them") {
        Json now = clean_iep();
        now["services"][0]["location"] = "General Education";
        CHECK(places(rule, last_years_iep(), now).empty());
    }
    SECTION("some of them, in a row of their own") {
        Json now = with_reading("40 Minutes / 2 Times Weekly");
        Json in_class = now["services"][0];
        in_class["location"] = "General Education";
        in_class["frequency"] = "40 Minutes / 3 Times Weekly";
        now["services"].push_back(in_class);
        CHECK(places(rule, last_years_iep(), now).empty());
        CHECK(places("setting-more-restrictive", last_years_iep(), now).empty());
    }
    SECTION("fewer of them: a note") {
        Json now = with_reading("40 Minutes / 3 Times Weekly");
        now["services"][0]["location"] = "General Education";
        CHECK(places(rule, last_years_iep(), now) == Places{"/services/0/frequency note"});
    }
}

TEST_CASE("service-reduced: a new name, a mended typo and another order are left alone", "[rule][change]") {
    Json last = last_years_iep();
    last["services"][0]["service"] = "Readng";
    last["services"][1]["service"] = "Writing";
    last["services"][2]["service"] = "Communication";
    std::reverse(last["services"].begin(), last["services"].end());
    const auto report = audited_beside(last, clean_iep());
    for (const std::string_view id :
         {"service-reduced", "service-removed", "setting-more-restrictive", "pwn-not-supplied"}) {
        CAPTURE(id);
        CHECK(places(report, id).empty());
    }
}

TEST_CASE("service-reduced: goals met and a notice leave nothing to ask, one of them alone makes it a note",
          "[rule][change]") {
    Json last = last_years_iep();
    Json now = with_reading("40 Minutes / 3 Times Weekly");
    SECTION("goal met") {
        goal_was(last, "reading", "met");
        CHECK(places(rule, last, now) == Places{"/services/0/frequency note"});
    }
    SECTION("notice") {
        now["priorWrittenNotices"] = {notice_about("reading")};
        CHECK(places(rule, last, now) == Places{"/services/0/frequency note"});
    }
    SECTION("both") {
        goal_was(last, "reading", "Goal was met in May");
        now["priorWrittenNotices"] = {notice_about("reading")};
        CHECK(places(rule, last, now).empty());
        CHECK(places("pwn-not-supplied", last, now).empty());
    }
    SECTION("a goal of another area, a notice about another service") {
        goal_was(last, "communication", "met");
        now["priorWrittenNotices"] = {notice_about("speech")};
        CHECK(places(rule, last, now) == Places{"/services/0/frequency warning"});
    }
    SECTION("not met is not met") {
        for (const char* status : {"not met", "Not yet mastered", "partially met", "was not achieved"}) {
            CAPTURE(status);
            goal_was(last, "reading", status);
            CHECK(places(rule, last, now) == Places{"/services/0/frequency warning"});
        }
    }
}

TEST_CASE("service-reduced: an amount that gives no number is left alone", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), with_reading("as needed")).empty());
    Json last = last_years_iep();
    last["services"][0]["frequency"] = "weekly";
    CHECK(places(rule, last, with_reading("10 minutes weekly")).empty());
    CHECK(places(rule, last_years_iep(), with_reading("")).empty());
}

TEST_CASE("service-reduced: a range that may hold the old minutes is left alone", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), with_reading("30-40 minutes, 5 times weekly")).empty());
    CHECK(places(rule, last_years_iep(), with_reading("20-30 minutes, 5 times weekly")) ==
          Places{"/services/0/frequency warning"});
    CHECK(places(rule, last_years_iep(), with_reading("at least 100 minutes weekly")).empty());
}

TEST_CASE("service-reduced: summer services, aids and consultation are left alone", "[rule][change]") {
    Json last = last_years_iep();
    Json now = clean_iep();
    for (Json* page : {&last, &now}) {
        Json summer = (*page)["services"][0];
        summer["esy"] = true;
        (*page)["services"].push_back(summer);
    }
    now["services"].back()["frequency"] = "20 minutes weekly";
    now["services"][4]["frequency"] = "10 minutes daily"; // paraeducator support
    CHECK(places(rule, last, now).empty());
}

TEST_CASE("service-reduced: rows that follow each other are not added", "[rule][change]") {
    Json last = last_years_iep();
    Json second = last["services"][0];
    last["services"][0]["endDate"] = "2026-01-30";
    second["startDate"] = "2026-01-30";
    last["services"].push_back(second);
    CHECK(places(rule, last, clean_iep()).empty());
}

TEST_CASE("service-reduced: two reductions are two findings", "[rule][change]") {
    Json now = with_reading("40 Minutes / 3 Times Weekly");
    now["services"][2]["frequency"] = "30 minutes weekly";
    CHECK(places(rule, last_years_iep(), now) ==
          Places{"/services/0/frequency warning", "/services/2/frequency warning"});
}

TEST_CASE("service-reduced: last year's page may stand in the same file", "[rule][change]") {
    Json now = clean_iep();
    now["priorIep"] = {{"services", {{{"service", "Reading"}, {"frequency", "60 Minutes / 5 Times Weekly"}}}}};
    CHECK(places("service-reduced", now) == Places{"/services/0/frequency warning"});
}

TEST_CASE("service-reduced: without last year's page it is not checked", "[rule][change]") {
    CHECK(why_not_checked(audited(clean_iep()), rule) == "last year's IEP was not given");
}
