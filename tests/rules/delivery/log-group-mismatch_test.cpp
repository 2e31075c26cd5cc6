#include "support/edited.hpp"
#include "support/logged.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("log-group-mismatch: five where the plan says three is a note at the cell", "[rule][delivery]") {
    const Json log = log_of({session("2026-10-20", {{"groupSize", 3}}), session("2026-10-22", {{"groupSize", 5}})});
    CHECK(places_beside("log-group-mismatch", log) == Places{"/sessions/1/groupSize note"});
}

TEST_CASE("log-group-mismatch: three where the plan says three, and fewer, say nothing", "[rule][delivery]") {
    CHECK(places_beside("log-group-mismatch", log_of({session("2026-10-20", {{"groupSize", 3}}),
                                                      session("2026-10-22", {{"groupSize", "1:1"}})})) == Places{});
}

TEST_CASE("log-group-mismatch: a group where the plan says one to one is told", "[rule][delivery]") {
    const Json iep = edited("/services/2/groupSize", "individual");
    CHECK(places_beside("log-group-mismatch", log_of({session("2026-10-20", {{"groupSize", "small group"}})}), iep) ==
          Places{"/sessions/0/groupSize note"});
}

TEST_CASE("log-group-mismatch: a line or a row that does not say how many says nothing", "[rule][delivery]") {
    CHECK(places_beside("log-group-mismatch",
                        log_of({session("2026-10-20"), session("2026-10-22", {{"groupSize", "small group"}})})) ==
          Places{});
    CHECK(places_beside("log-group-mismatch", log_of({session("2026-10-20", {{"groupSize", 9}})}),
                        without("/services/2/groupSize")) == Places{});
}

TEST_CASE("log-group-mismatch: several are told once, with their number", "[rule][delivery]") {
    CHECK(says_beside("log-group-mismatch",
                      log_of({session("2026-10-20", {{"groupSize", 4}}), session("2026-10-22", {{"groupSize", 5}})}))
              .find("2 sessions with a larger group") != std::string::npos);
}
