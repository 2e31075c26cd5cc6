#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

const std::string percent = "/totals/generalEducationPercent ";

/// 1650 minutes of school and 290 outside: 82.4% inside.
Json stating(double number) {
    Json page = balanced_page();
    page["totals"]["generalEducationPercent"] = number;
    return page;
}

/// 2000 minutes of school and 400 outside: 80% inside, to the digit.
Json of_four_fifths(double number) {
    Json page = stating(number);
    page["totals"]["schoolMinutesPerWeek"] = 2000;
    page["totals"]["specialEducationSettingMinutesPerWeek"] = 400;
    return page;
}

} // namespace

TEST_CASE("lre-percent-arithmetic: a percent that fits is clean, however it is rounded", "[rule][setting]") {
    for (const double number : {82.4, 82.0, 82.42, 83.0, 81.5, 0.824}) {
        CHECK(places("lre-percent-arithmetic", stating(number)).empty());
    }
}

TEST_CASE("lre-percent-arithmetic: more than a point away is an error with the sum", "[rule][setting]") {
    CHECK(places("lre-percent-arithmetic", stating(83.5)) == Places{percent + "error"});
    CHECK(places("lre-percent-arithmetic", stating(90)) == Places{percent + "error"});
    CHECK(message_of("lre-percent-arithmetic", stating(90)) ==
          "The page says 90% in general education. Its own totals give 82.4%: 1650 - 290 = 1360, and 1360 / 1650 = "
          "82.4%.");
    CHECK(places("lre-percent-vs-rows", stating(90)).empty()); // one cause, one finding
}

TEST_CASE("lre-percent-arithmetic: more minutes out of class than minutes of school", "[rule][setting]") {
    Json page = stating(82.4);
    page["totals"]["specialEducationSettingMinutesPerWeek"] = 1900;
    CHECK(places("lre-percent-arithmetic", page) == Places{"/totals/specialEducationSettingMinutesPerWeek error"});
    CHECK(places("lre-percent-inverted", page).empty());
}

TEST_CASE("lre-percent-arithmetic: preschool, separate schools and missing numbers are left alone", "[rule][setting]") {
    Json page = stating(50);
    page["student"]["grade"] = "PreK";
    CHECK(places("lre-percent-arithmetic", page).empty());
    page = stating(50);
    page["lre"]["placement"] = "Separate day school";
    CHECK(places("lre-percent-arithmetic", page).empty());
    page = stating(50);
    page["totals"]["specialEducationSettingMinutesPerWeek"] = nullptr;
    CHECK(places("lre-percent-arithmetic", page).empty());
    CHECK_FALSE(why_not_checked(audited(page), "lre-percent-arithmetic").empty());
    CHECK_FALSE(why_not_checked(audited(page), "lre-percent-inverted").empty());
}

TEST_CASE("lre-percent-arithmetic: nothing outside, and everything outside", "[rule][setting]") {
    Json page = stating(100);
    page["totals"]["specialEducationSettingMinutesPerWeek"] = 0;
    CHECK(places("lre-percent-arithmetic", page).empty());
    page = stating(0);
    page["totals"]["specialEducationSettingMinutesPerWeek"] = 1650;
    CHECK(places("lre-percent-arithmetic", page).empty());
    page["totals"]["generalEducationPercent"] = 5;
    CHECK(places("lre-percent-arithmetic", page) == Places{percent + "error"});
}

TEST_CASE("lre-percent-arithmetic: one point away is rounding, a tenth more is not", "[rule][setting]") {
    for (const double number : {79.0, 81.0}) {
        CHECK(places("lre-percent-arithmetic", of_four_fifths(number)).empty());
    }
    for (const double number : {78.9, 81.1}) {
        CHECK(places("lre-percent-arithmetic", of_four_fifths(number)) == Places{percent + "error"});
    }
}

TEST_CASE("lre-percent-arithmetic: a share below one is not used, for nobody can say what it means",
          "[rule][setting]") {
    for (const double number : {0.8, 0.9}) {
        CHECK(places("lre-percent-arithmetic", of_four_fifths(number)).empty());
        CHECK_FALSE(why_not_checked(audited(of_four_fifths(number)), "lre-percent-arithmetic").empty());
        CHECK(places("wrong-type", of_four_fifths(number)).size() == 1);
    }
}

TEST_CASE("lre-percent-arithmetic: one is the whole week", "[rule][setting]") {
    Json page = stating(1);
    page["totals"]["specialEducationSettingMinutesPerWeek"] = 0;
    CHECK(places("lre-percent-arithmetic", page).empty());
    page["totals"]["specialEducationSettingMinutesPerWeek"] = 290;
    CHECK(places("lre-percent-arithmetic", page) == Places{percent + "error"});
}

TEST_CASE("lre-percent-arithmetic: each of the three numbers, absent or blank, leaves nothing to check",
          "[rule][setting]") {
    for (const char* number :
         {"schoolMinutesPerWeek", "specialEducationSettingMinutesPerWeek", "generalEducationPercent"}) {
        CAPTURE(number);
        Json page = stating(50);
        page["totals"][number] = nullptr;
        CHECK(places("lre-percent-arithmetic", page).empty());
        CHECK(why_not_checked(audited(page), "lre-percent-arithmetic") ==
              "the file does not give all three of school minutes, special education minutes and percent");
        page["totals"].erase(number);
        CHECK(places("lre-percent-arithmetic", page).empty());
        CHECK_FALSE(why_not_checked(audited(page), "lre-percent-arithmetic").empty());
    }
}

TEST_CASE("lre-percent-inverted: a point away from the other share still counts as turned round", "[rule][setting]") {
    CHECK(places("lre-percent-inverted", stating(18)) == Places{percent + "warning"});
    CHECK(places("lre-percent-inverted", stating(17)) == Places{percent + "warning"});
}

TEST_CASE("lre-percent-inverted: a number that is neither share is for another rule", "[rule][setting]") {
    CHECK(places("lre-percent-inverted", stating(40)).empty());
    CHECK(places("lre-percent-arithmetic", stating(40)).size() == 1);
}

TEST_CASE("lre-percent-inverted: a missing number is not checked", "[rule][setting]") {
    Json page = stating(17.6);
    page["totals"].erase("schoolMinutesPerWeek");
    CHECK(places("lre-percent-inverted", page).empty());
    CHECK_FALSE(why_not_checked(audited(page), "lre-percent-inverted").empty());
}

TEST_CASE("lre-percent-inverted: the other share of the week is a warning, and no arithmetic error",
          "[rule][setting]") {
    CHECK(places("lre-percent-inverted", stating(17.6)) == Places{percent + "warning"});
    CHECK(places("lre-percent-arithmetic", stating(17.6)).empty());
    CHECK(places("lre-band-mismatch", stating(17.6)).empty());
    CHECK(message_of("lre-percent-inverted", stating(17.6)) ==
          "The page says 17.6% in general education, but that is the share in special education: 290 / 1650. "
          "Time in general education is 82.4%.");
}

TEST_CASE("lre-percent-inverted: a percent that fits, and half and half, are clean", "[rule][setting]") {
    CHECK(places("lre-percent-inverted", stating(82.4)).empty());
    Json half = stating(50);
    half["totals"]["specialEducationSettingMinutesPerWeek"] = 825;
    CHECK(places("lre-percent-inverted", half).empty());
    half["student"]["grade"] = "PreK";
    half["totals"]["generalEducationPercent"] = 12;
    CHECK(places("lre-percent-inverted", half).empty());
}

TEST_CASE("lre-percent-inverted: one point from the other share counts, a tenth more is an error of another kind",
          "[rule][setting]") {
    for (const double number : {19.0, 21.0}) {
        CHECK(places("lre-percent-inverted", of_four_fifths(number)) == Places{percent + "warning"});
    }
    for (const double number : {18.9, 21.1}) {
        CHECK(places("lre-percent-inverted", of_four_fifths(number)).empty());
        CHECK(places("lre-percent-arithmetic", of_four_fifths(number)) == Places{percent + "error"});
    }
}

TEST_CASE("lre-percent-inverted: a share below one is not turned round", "[rule][setting]") {
    CHECK(places("lre-percent-inverted", of_four_fifths(0.2)).empty());
    CHECK_FALSE(why_not_checked(audited(of_four_fifths(0.2)), "lre-percent-inverted").empty());
}

TEST_CASE("lre-percent-inverted: separate schools and preschool are left alone", "[rule][setting]") {
    Json page = of_four_fifths(20);
    page["lre"]["placement"] = "Separate day school";
    CHECK(places("lre-percent-inverted", page).empty());
    page = of_four_fifths(20);
    page["student"]["grade"] = "PreK";
    CHECK(places("lre-percent-inverted", page).empty());
}

TEST_CASE("lre-percent-vs-rows: rows that leave less time in class than printed are a warning", "[rule][setting]") {
    Json page = stating(82.4);
    page["services"][2]["location"] = "Special Education"; // 350 outside: 78.8%, another band
    CHECK(places("lre-percent-vs-rows", page) == Places{percent + "warning"});
    CHECK(message_of("lre-percent-vs-rows", page) == "The page says 82.4% in general education. The rows take the "
                                                     "child out for 350 minutes a week (5 x 40 + 3 x 30 + 2 x 30) of "
                                                     "1650 in school: that leaves 78.8%.");
}

TEST_CASE("lre-percent-vs-rows: up to five points in the same band is a matter of lunch", "[rule][setting]") {
    Json page = stating(87);
    page["totals"].erase("specialEducationSettingMinutesPerWeek"); // rows leave 82.4
    CHECK(places("lre-percent-vs-rows", page).empty());
    page["totals"]["generalEducationPercent"] = 88;
    CHECK(places("lre-percent-vs-rows", page) == Places{percent + "warning"});
}

TEST_CASE("lre-percent-vs-rows: time in a special class beyond the rows is at most a note", "[rule][setting]") {
    Json page = stating(60);
    page["totals"]["specialEducationSettingMinutesPerWeek"] = 660; // the page prints it: another rule asks
    CHECK(places("lre-percent-vs-rows", page).empty());
    page["totals"].erase("specialEducationSettingMinutesPerWeek");
    CHECK(places("lre-percent-vs-rows", page) == Places{percent + "note"});
}

TEST_CASE("lre-percent-vs-rows: rows in mixed places, in the community or without a number are left alone",
          "[rule][setting]") {
    for (const Json& change :
         {Json{{"location", "general education and/or special education"}}, Json{{"location", "community"}},
          Json{{"frequency", "as needed"}}, Json{{"concurrent", true}}}) {
        Json page = stating(82.4);
        page["services"][2]["location"] = "Special Education";
        page["services"][2].update(change);
        CHECK(places("lre-percent-vs-rows", page).empty());
    }
}

TEST_CASE("lre-percent-vs-rows: a box without a printed percent is compared with the rows", "[rule][setting]") {
    Json page = plan({teaching("Reading", "100 minutes daily")});
    page["totals"]["schoolMinutesPerWeek"] = 1650;
    page["lre"]["placement"] = "80%-100% in Regular Class"; // 500 outside: 69.7%
    CHECK(places("lre-percent-vs-rows", page) == Places{"/lre/placement warning"});
    page["lre"]["placement"] = "40%-79% in Regular Class";
    CHECK(places("lre-percent-vs-rows", page).empty());
}

TEST_CASE("lre-percent-vs-rows: not checked without school minutes", "[rule][setting]") {
    Json page = stating(82.4);
    page["totals"].erase("schoolMinutesPerWeek");
    CHECK_FALSE(why_not_checked(audited(page), "lre-percent-vs-rows").empty());
}
