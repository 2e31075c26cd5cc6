#include "support/edited.hpp"
#include "support/logged.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("missed-not-made-up: a school-side miss without a make-up is told at its line", "[rule][delivery]") {
    const Json log = log_of({session("2026-10-20"), missed("2026-10-22", "provider absent")});
    CHECK(places_beside("missed-not-made-up", log) == Places{"/sessions/1/reason warning"});
    CHECK(says_beside("missed-not-made-up", log) == "Row 3 (Speech/Language Therapy): 1 session (30 minutes) missed on "
                                                    "the school's side, the first on 2026-10-22, and "
                                                    "no later line makes it up in full.");
}

TEST_CASE("missed-not-made-up: a make-up closes the session it names", "[rule][delivery]") {
    CHECK(places_beside("missed-not-made-up",
                        log_of({missed("2026-10-22", "provider absent"), make_up("2026-10-23", "10/22")})) == Places{});
}

TEST_CASE("missed-not-made-up: a make-up that is too short leaves it open", "[rule][delivery]") {
    Json make_up_of_10 = make_up("2026-10-23", "2026-10-22");
    make_up_of_10["deliveredMinutes"] = 10;
    CHECK(says_beside("missed-not-made-up", log_of({missed("2026-10-22", "provider absent"), make_up_of_10}))
              .find("1 session (20 minutes)") != std::string::npos);
}

TEST_CASE("missed-not-made-up: a student who was away, or a school event, is left alone", "[rule][delivery]") {
    CHECK(places_beside("missed-not-made-up", log_of({missed("2026-10-22", "student absent"),
                                                      missed("2026-10-27", "assembly")})) == Places{});
}

TEST_CASE("missed-not-made-up: a session that began late is left to the sums", "[rule][delivery]") {
    CHECK(places_beside("missed-not-made-up",
                        log_of({session("2026-10-22", {{"deliveredMinutes", 15}, {"reason", "started late"}})})) ==
          Places{});
}

TEST_CASE("missed-not-made-up: a miss without a reason is nobody's side", "[rule][delivery]") {
    CHECK(places_beside("missed-not-made-up", log_of({missed("2026-10-22", "")})) == Places{});
}

TEST_CASE("missed-not-made-up: several of one row are told once, with their number", "[rule][delivery]") {
    const Json log =
        log_of({missed("2026-10-20", "vacancy"), session("2026-10-22"), missed("2026-10-27", "no substitute")});
    CHECK(places_beside("missed-not-made-up", log) == Places{"/sessions/0/reason warning"});
    CHECK(says_beside("missed-not-made-up", log).find("2 sessions (60 minutes)") != std::string::npos);
}
