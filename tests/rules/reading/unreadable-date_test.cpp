#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

Json with_start(const char* date) {
    Json iep = clean_iep();
    iep["services"][0]["startDate"] = date;
    return iep;
}

Places unreadable(const Json& iep) {
    return places("unreadable-date", iep);
}

} // namespace

TEST_CASE("unreadable-date: dates of the calendar are clean", "[rule][reading]") {
    CHECK(unreadable(clean_iep()).empty());
    CHECK(unreadable(one_row()).empty());
}

TEST_CASE("unreadable-date: a day that does not exist, and words, are errors", "[rule][reading]") {
    for (const char* date : {"11/31/2026", "2027-02-29", "soon", "13/13/2026"}) {
        CAPTURE(date);
        CHECK(unreadable(with_start(date)) == Places{"/services/0/startDate error"});
    }
}

TEST_CASE("unreadable-date: each such date is an error", "[rule][reading]") {
    Json iep = with_start("soon");
    iep["iep"]["meetingDate"] = "02/30/2026";
    CHECK(unreadable(iep) == Places{"/iep/meetingDate error", "/services/0/startDate error"});
}

TEST_CASE("unreadable-date: every accepted way of writing a date is left alone", "[rule][reading]") {
    for (const char* date : {"2026-10-14", "10/14/2026", "10/14/26", "10-14-2026", "October 14, 2026"}) {
        CAPTURE(date);
        CHECK(unreadable(with_start(date)).empty());
    }
}

TEST_CASE("unreadable-date: an empty cell and an absent one are left alone", "[rule][reading]") {
    CHECK(unreadable(with_start("")).empty());
    Json iep = clean_iep();
    iep["services"][0].erase("startDate");
    CHECK(unreadable(iep).empty());
}
