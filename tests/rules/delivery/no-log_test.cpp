#include "support/edited.hpp"
#include "support/logged.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("no-log: a log without a line is no data", "[rule][delivery]") {
    CHECK(says_beside("no-log", log_of({})) == "The log holds no session: no data.");
    CHECK(places_beside("no-log", log_of({})) == Places{"/sessions note"});
    CHECK(!beside(log_of({})).delivery->has_data());
}

TEST_CASE("no-log: a log about other services is no data", "[rule][delivery]") {
    CHECK(says_beside("no-log", log_of({session("2026-10-20", {{"service", "Music therapy"}})})) ==
          "The log holds 1 line and none that could be counted for a row of the IEP: no data.");
}

TEST_CASE("no-log: one line that counts is data", "[rule][delivery]") {
    CHECK(places_beside("no-log", log_of({session("2026-10-20")})) == Places{});
}

TEST_CASE("no-log: a log in which everything was missed is data", "[rule][delivery]") {
    CHECK(places_beside("no-log", log_of({missed("2026-10-20", "vacancy")})) == Places{});
}

TEST_CASE("no-log: without a log it is not checked, and no note is made of it", "[rule][delivery]") {
    CHECK(why_not_checked(audited(clean_iep()), "no-log") == "no service log was given");
    CHECK(rules_that_fired(audited(clean_iep())).empty());
}

TEST_CASE("no-log: a log that cannot be read is not checked", "[rule][delivery]") {
    const FileReport report = beside(std::string("{\"sessions\": [}"));
    CHECK(why_not_checked(report, "no-log") == "the service log could not be read");
    CHECK(rules_that_fired(report) == std::vector<std::string>{"not-json"});
}
