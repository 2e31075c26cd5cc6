// The rules about Prior Written Notice.
#include "rules/change/two_years.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

Json with_less_reading() {
    Json now = clean_iep();
    now["services"][0]["frequency"] = "40 Minutes / 3 Times Weekly";
    return now;
}

Json with_notice(Json notice) {
    Json now = clean_iep();
    now["priorWrittenNotices"] = Json::array({std::move(notice)});
    return now;
}

} // namespace

TEST_CASE("pwn-not-supplied: two years alike are clean", "[rule][change]") {
    CHECK(places("pwn-not-supplied", last_years_iep(), clean_iep()).empty());
}

TEST_CASE("pwn-not-supplied: a cut without a notice is a note", "[rule][change]") {
    CHECK(places("pwn-not-supplied", last_years_iep(), with_less_reading()) == Places{"/priorWrittenNotices note"});
    CHECK(message("pwn-not-supplied", last_years_iep(), with_less_reading()) ==
          "Since last year a service was cut, ended or moved, and this file holds no Prior Written Notice.");
}

TEST_CASE("pwn-not-supplied: several changes are one note, at the empty list", "[rule][change]") {
    Json now = with_less_reading();
    now["services"].erase(2);
    now["priorWrittenNotices"] = Json::array();
    CHECK(places("pwn-not-supplied", last_years_iep(), now) == Places{"/priorWrittenNotices note"});
    CHECK(message("pwn-not-supplied", last_years_iep(), now) ==
          "Since last year 2 services were cut, ended or moved, and this file holds no Prior Written Notice.");
}

TEST_CASE("pwn-not-supplied: any notice, and services that grew, are left alone", "[rule][change]") {
    Json now = with_less_reading();
    now["priorWrittenNotices"] = Json::array({notice_about("reading")});
    CHECK(places("pwn-not-supplied", last_years_iep(), now).empty());
    Json more = clean_iep();
    more["services"][0]["frequency"] = "60 Minutes / 5 Times Weekly";
    CHECK(places("pwn-not-supplied", last_years_iep(), more).empty());
}

TEST_CASE("pwn-not-supplied: a change of place, group or kind counts too", "[rule][change]") {
    Json now = clean_iep();
    now["services"][1]["location"] = "Special Education";
    now["services"][3]["groupSize"] = 5;
    CHECK(message("pwn-not-supplied", last_years_iep(), now).starts_with("Since last year 2 services were"));
}

TEST_CASE("pwn-missing-element: a notice with its seven parts is clean", "[rule][change]") {
    CHECK(places("pwn-missing-element", with_notice(notice_about("reading"))).empty());
}

TEST_CASE("pwn-missing-element: each blank part is an error at its place", "[rule][change]") {
    for (const char* part :
         {"action", "reason", "basis", "safeguards", "sourcesOfHelp", "optionsRejected", "otherFactors"}) {
        CAPTURE(part);
        for (const Json& blank : {Json(""), Json(nullptr), Json("  ")}) {
            Json notice = notice_about("reading");
            notice[part] = blank;
            CHECK(places("pwn-missing-element", with_notice(notice)) ==
                  Places{"/priorWrittenNotices/0/" + std::string(part) + " error"});
        }
    }
}

TEST_CASE("pwn-missing-element: a part nobody typed in is left alone", "[rule][change]") {
    Json notice = notice_about("reading");
    notice.erase("safeguards");
    notice.erase("otherFactors");
    CHECK(places("pwn-missing-element", with_notice(notice)).empty());
}

TEST_CASE("pwn-missing-element: none is an answer, and for the other options a note", "[rule][change]") {
    Json notice = notice_about("reading");
    notice["otherFactors"] = "None at this time";
    CHECK(places("pwn-missing-element", with_notice(notice)).empty());
    notice["optionsRejected"] = "None at this time";
    CHECK(places("pwn-missing-element", with_notice(notice)) == Places{"/priorWrittenNotices/0/optionsRejected note"});
}

TEST_CASE("pwn-missing-element: two notices are two places, and last year's page is not needed", "[rule][change]") {
    Json now = with_notice(notice_about("reading"));
    now["priorWrittenNotices"].push_back(notice_about("speech"));
    now["priorWrittenNotices"][0]["basis"] = "";
    now["priorWrittenNotices"][1]["reason"] = "";
    CHECK(places("pwn-missing-element", now) ==
          Places{"/priorWrittenNotices/0/basis error", "/priorWrittenNotices/1/reason error"});
}

TEST_CASE("pwn-missing-element: without a notice it is not checked", "[rule][change]") {
    CHECK(why_not_checked(audited(clean_iep()), "pwn-missing-element") == "the file gives no Prior Written Notice");
}
