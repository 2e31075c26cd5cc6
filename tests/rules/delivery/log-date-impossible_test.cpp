#include "support/edited.hpp"
#include "support/logged.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("log-date-impossible: a Saturday is told, and counted", "[rule][delivery]") {
    const Json log = log_of({session("2026-10-20"), session("2026-10-24")});
    CHECK(places_beside("log-date-impossible", log) == Places{"/sessions/1/date warning"});
    CHECK(says_beside("log-date-impossible", log) ==
          "2026-10-24 is a Saturday, and the line does not call it a make-up. Its minutes were counted.");
    CHECK(beside(log).delivery->all.delivered == 60);
}

TEST_CASE("log-date-impossible: a make-up on a Saturday is left alone", "[rule][delivery]") {
    CHECK(places_beside("log-date-impossible",
                        log_of({missed("2026-10-22", "SLP absent"), make_up("2026-10-24", "2026-10-22")})) == Places{});
}

TEST_CASE("log-date-impossible: a session on a day without school is told", "[rule][delivery]") {
    Json log = log_of({session("2026-11-10"), session("2026-11-11")});
    log["closures"] = {{{"date", "2026-11-11"}, {"reason", "Veterans Day"}}};
    CHECK(places_beside("log-date-impossible", log) == Places{"/sessions/1/date warning"});
}

TEST_CASE("log-date-impossible: a line that says there was no school is left alone", "[rule][delivery]") {
    Json log =
        log_of({session("2026-11-10"),
                session("2026-11-11", {{"plannedMinutes", 0}, {"deliveredMinutes", 0}, {"status", "no school"}})});
    CHECK(places_beside("log-date-impossible", log) == Places{});
}

TEST_CASE("log-date-impossible: a day to come is told, and not counted", "[rule][delivery]") {
    const Json log = log_of({session("2026-10-20"), session("2026-11-24")});
    CHECK(places_beside("log-date-impossible", log) == Places{"/sessions/1/date warning"});
    CHECK(says_beside("log-date-impossible", log).find("as of 2026-11-22") != std::string::npos);
    CHECK(beside(log).delivery->all.planned == 30);
    CHECK(beside(log).delivery->not_counted == 1);
}

TEST_CASE("log-date-impossible: days before the row starts are told once", "[rule][delivery]") {
    const Json log = log_of({session("2026-10-13"), session("2026-10-15"), session("2026-10-20")});
    CHECK(places_beside("log-date-impossible", log) == Places{"/sessions/0/date warning"});
    CHECK(
        says_beside("log-date-impossible", log) ==
        "Row 3 (Speech/Language Therapy) starts on 2026-10-19, and the log has 2 lines outside its days, the first on "
        "2026-10-13. They were counted.");
}

TEST_CASE("log-date-impossible: two sessions at the same minute are told", "[rule][delivery]") {
    const Json log = log_of({session("2026-10-20", {{"timeIn", "10:15"}, {"timeOut", "10:45"}}),
                             session("2026-10-20", {{"service", "Reading"},
                                                    {"timeIn", "10:30 AM"},
                                                    {"timeOut", "11:10 AM"},
                                                    {"plannedMinutes", 40},
                                                    {"deliveredMinutes", 40}})});
    CHECK(places_beside("log-date-impossible", log) == Places{"/sessions/1/timeIn warning"});
}

TEST_CASE("log-date-impossible: one that begins when the other ends is left alone", "[rule][delivery]") {
    CHECK(places_beside(
              "log-date-impossible",
              log_of({session("2026-10-20", {{"timeIn", "10:15"}, {"timeOut", "10:45"}}),
                      session("2026-10-20", {{"service", "Reading"}, {"timeIn", "10:45"}, {"timeOut", "11:25"}})})) ==
          Places{});
}

TEST_CASE("log-date-impossible: concurrent services may be at the same minute", "[rule][delivery]") {
    const Json iep = edited("/services/2/concurrent", true);
    CHECK(places_beside(
              "log-date-impossible",
              log_of({session("2026-10-20", {{"timeIn", "10:15"}, {"timeOut", "10:45"}}),
                      session("2026-10-20", {{"service", "Reading"}, {"timeIn", "10:30"}, {"timeOut", "11:10"}})}),
              iep) == Places{});
}

TEST_CASE("log-date-impossible: a line without a date is told, and not counted", "[rule][delivery]") {
    Json line = session("2026-10-20");
    line.erase("date");
    const Json log = log_of({line, session("2026-10-22")});
    CHECK(says_beside("log-date-impossible", log) == "This line of the log has no date, so it was not counted.");
    CHECK(beside(log).delivery->all.planned == 30);
}
