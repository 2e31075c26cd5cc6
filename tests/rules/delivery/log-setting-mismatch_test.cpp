#include "support/edited.hpp"
#include "support/logged.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("log-setting-mismatch: a session in class where the plan says out of class is a note", "[rule][delivery]") {
    const Json log = log_of({session("2026-10-20", {{"location", "General education classroom"}})});
    CHECK(places_beside("log-setting-mismatch", log) == Places{"/sessions/0/location note"});
}

TEST_CASE("log-setting-mismatch: the same kind of place under another name says nothing", "[rule][delivery]") {
    CHECK(places_beside("log-setting-mismatch", log_of({session("2026-10-20", {{"location", "Speech room"}})})) ==
          Places{});
}

TEST_CASE("log-setting-mismatch: a place of neither kind says nothing", "[rule][delivery]") {
    CHECK(places_beside("log-setting-mismatch", log_of({session("2026-10-20", {{"location", "at home"}}),
                                                        session("2026-10-22", {{"location", "virtual"}})})) ==
          Places{});
}

TEST_CASE("log-setting-mismatch: lines and rows without a place say nothing", "[rule][delivery]") {
    CHECK(places_beside("log-setting-mismatch", log_of({session("2026-10-20")})) == Places{});
    CHECK(places_beside("log-setting-mismatch",
                        log_of({session("2026-10-20", {{"location", "General education classroom"}})}),
                        without("/services/2/location")) == Places{});
}

TEST_CASE("log-setting-mismatch: out of class where the plan says in class is told too", "[rule][delivery]") {
    CHECK(places_beside("log-setting-mismatch", log_of({session("2026-10-20", {{"service", "Written Expression"},
                                                                               {"location", "resource room"}})})) ==
          Places{"/sessions/0/location note"});
}
