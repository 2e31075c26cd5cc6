#include "support/edited.hpp"
#include "support/logged.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("log-row-unmatched: a service that is in no row is told once, with its lines", "[rule][delivery]") {
    const Json log = log_of({session("2026-10-20"), session("2026-10-21", {{"service", "Music therapy"}}),
                             session("2026-10-22", {{"service", "Music therapy"}})});
    CHECK(places_beside("log-row-unmatched", log) == Places{"/sessions/1/service warning"});
    CHECK(says_beside("log-row-unmatched", log) ==
          "\"Music therapy\" is in no row of the IEP, so what the log says of it was not counted: 2 lines.");
    CHECK(beside(log).delivery->not_counted == 2);
}

TEST_CASE("log-row-unmatched: other names for the same area are known", "[rule][delivery]") {
    for (const char* const name : {"Speech", "speech therapy", "SLP services", "Speech-Language", "3"}) {
        CAPTURE(name);
        CHECK(places_beside("log-row-unmatched", log_of({session("2026-10-20", {{"service", name}})})) == Places{});
    }
}

TEST_CASE("log-row-unmatched: ids of the rows are known", "[rule][delivery]") {
    const Json iep = edited("/services/2/id", "S3");
    CHECK(places_beside("log-row-unmatched", log_of({session("2026-10-20", {{"service", "s3"}})}), iep) == Places{});
}

TEST_CASE("log-row-unmatched: a log about one service need not name it on every line", "[rule][delivery]") {
    Json line = session("2026-10-20");
    line.erase("service");
    Json log = log_of({line});
    CHECK(places_beside("log-row-unmatched", log).size() == 1);
    log["services"] = {{{"id", "X9"}, {"service", "Speech/Language Therapy"}}};
    CHECK(places_beside("log-row-unmatched", log) == Places{});
}

TEST_CASE("log-row-unmatched: two rows of one service are told apart by place", "[rule][delivery]") {
    Json iep = clean_iep();
    iep["services"].push_back(iep["services"][0]);
    iep["services"][5]["location"] = "General Education";
    const FileReport report = beside(
        log_of({session("2026-10-20", {{"service", "Reading"}, {"location", "general education classroom"}})}), iep);
    CHECK(places(report, "log-row-unmatched") == Places{});
    REQUIRE(report.delivery->rows.size() == 1);
    CHECK(report.delivery->rows[0].row == 6);
}

TEST_CASE("log-row-unmatched: two rows that nothing tells apart are said, and counted once", "[rule][delivery]") {
    Json iep = clean_iep();
    iep["services"].push_back(iep["services"][0]);
    const FileReport report = beside(
        log_of({session("2026-10-20", {{"service", "Reading"}}), session("2026-10-21", {{"service", "Reading"}})}),
        iep);
    CHECK(places(report, "log-row-unmatched") == Places{"/sessions/0/service note"});
    CHECK(report.delivery->all.delivered == 60);
}

TEST_CASE("log-row-unmatched: a row that took over in the middle of the year gets its own days", "[rule][delivery]") {
    Json iep = clean_iep();
    iep["services"][2]["endDate"] = "2026-11-01";
    iep["services"].push_back(iep["services"][2]);
    iep["services"][5]["startDate"] = "2026-11-02";
    iep["services"][5]["endDate"] = "2027-10-12";
    const FileReport report = beside(log_of({session("2026-10-20"), session("2026-11-05")}), iep);
    CHECK(places(report, "log-row-unmatched") == Places{});
    REQUIRE(report.delivery->rows.size() == 2);
    CHECK(report.delivery->rows[1].row == 6);
}

TEST_CASE("log-row-unmatched: a line that only says there was no school needs no row", "[rule][delivery]") {
    Json line{{"date", "2026-11-11"}, {"status", "no school"}, {"reason", "Veterans Day"}};
    const FileReport report = beside(log_of({session("2026-11-10"), line}));
    CHECK(places(report, "log-row-unmatched") == Places{});
    CHECK(report.delivery->not_counted == 0);
}
