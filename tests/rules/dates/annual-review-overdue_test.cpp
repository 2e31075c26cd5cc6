#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {
// The meeting was 2026-10-13; the page sets the next review for 2027-10-12.
Places overdue(const Json& iep, Date as_of = today()) {
    return places("annual-review-overdue", iep, as_of);
}
Json held(const char* meeting) {
    Json iep = clean_iep();
    iep["iep"]["meetingDate"] = meeting;
    iep["iep"].erase("reviewDueDate");
    iep["iep"].erase("endDate");
    return iep;
}
} // namespace

TEST_CASE("annual-review-overdue: a meeting some weeks ago is clean", "[rule][dates]") {
    CHECK(overdue(clean_iep()).empty());
}

TEST_CASE("annual-review-overdue: the anniversary is not late, the next day is", "[rule][dates]") {
    CHECK(overdue(held("2025-11-22")) == Places{"/iep/meetingDate warning"});
    CHECK(overdue(held("2025-11-21")) == Places{"/iep/meetingDate error"});
    CHECK(says("annual-review-overdue", held("2025-11-21")) ==
          "The last yearly meeting was 2025-11-21. The next one was due by 2026-11-21 and is 1 day late (as of "
          "2026-11-22). The plan stays in effect.");
}

TEST_CASE("annual-review-overdue: the last thirty days are a warning", "[rule][dates]") {
    CHECK(overdue(held("2025-12-22")) == Places{"/iep/meetingDate warning"}); // due in 30 days
    CHECK(overdue(held("2025-12-23")).empty());
    CHECK(says("annual-review-overdue", held("2025-12-22")) ==
          "The last yearly meeting was 2025-12-22. The next one is due by 2026-12-22, in 30 days (as of 2026-11-22).");
}

TEST_CASE("annual-review-overdue: a leap day comes back on February 28", "[rule][dates]") {
    CHECK(overdue(held("2028-02-29"), on(2029, 2, 28)) == Places{"/iep/meetingDate warning"});
    CHECK(overdue(held("2028-02-29"), on(2029, 3, 1)) == Places{"/iep/meetingDate error"});
}

TEST_CASE("annual-review-overdue: the page's own day is a warning while the year is not over", "[rule][dates]") {
    CHECK(overdue(edited("/iep/reviewDueDate", "2026-11-21")) == Places{"/iep/reviewDueDate warning"});
    CHECK(overdue(edited("/iep/reviewDueDate", "2026-11-22")).empty());
    Json ended = without("/iep/reviewDueDate");
    ended["iep"]["endDate"] = "2026-11-20";
    CHECK(overdue(ended) == Places{"/iep/endDate warning"});
}

TEST_CASE("annual-review-overdue: one finding when the year and the page's day are both past", "[rule][dates]") {
    Json iep = edited("/iep/meetingDate", "2025-09-01");
    iep["iep"]["reviewDueDate"] = "2026-08-31";
    CHECK(overdue(iep) == Places{"/iep/meetingDate error"});
}

TEST_CASE("annual-review-overdue: an amendment does not start the year anew", "[rule][dates]") {
    Json iep = held("2026-05-04");
    iep["iep"]["startDate"] = "2025-10-20";
    iep["iep"]["amendments"] = Json::array({{{"date", "2026-05-04"}, {"changes", "more speech"}}});
    CHECK(overdue(iep) == Places{"/iep/startDate error"});
    iep["iep"].erase("amendments");
    CHECK(overdue(iep).empty()); // a meeting that is no amendment is the yearly one
}

TEST_CASE("annual-review-overdue: a transfer student gets a note", "[rule][dates]") {
    Json iep = held("2025-09-01");
    iep["iep"]["type"] = "transfer";
    CHECK(overdue(iep) == Places{"/iep/meetingDate note"});
}

TEST_CASE("annual-review-overdue: a student who has left school is left alone", "[rule][dates]") {
    Json iep = held("2025-06-01");
    iep["transition"] = {{"projectedExitDate", "2026-06-12"}};
    CHECK(overdue(iep).empty());
}

TEST_CASE("annual-review-overdue: without any day it is not checked, with a start it is", "[rule][dates]") {
    Json iep = held("");
    CHECK(overdue(iep).empty());
    iep["iep"]["startDate"] = "2025-10-19";
    CHECK(overdue(iep) == Places{"/iep/startDate error"});
    CHECK(why_not_checked(audited(one_row()), "annual-review-overdue") ==
          "the file does not give the day of the last meeting");
}
