#include "support/edited.hpp"
#include "support/logged.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("vacancy-pattern: three in a row for want of staff are told at the first", "[rule][delivery]") {
    const Json log = log_of({session("2026-10-20"), missed("2026-10-22", "vacancy"),
                             missed("2026-10-27", "SLP out sick"), missed("2026-10-29", "no substitute")});
    CHECK(places_beside("vacancy-pattern", log) == Places{"/sessions/1/reason warning"});
    CHECK(says_beside("vacancy-pattern", log).find("3 sessions (90 minutes) in a row") != std::string::npos);
}

TEST_CASE("vacancy-pattern: two in a row are no pattern", "[rule][delivery]") {
    CHECK(places_beside("vacancy-pattern", log_of({missed("2026-10-22", "vacancy"), missed("2026-10-27", "vacancy"),
                                                   session("2026-10-29")})) == Places{});
}

TEST_CASE("vacancy-pattern: a session between them ends the run", "[rule][delivery]") {
    CHECK(places_beside("vacancy-pattern", log_of({missed("2026-10-20", "vacancy"), missed("2026-10-22", "vacancy"),
                                                   session("2026-10-27"), missed("2026-10-29", "vacancy")})) ==
          Places{});
}

TEST_CASE("vacancy-pattern: a day without school does not end the run", "[rule][delivery]") {
    CHECK(places_beside(
              "vacancy-pattern",
              log_of({missed("2026-10-20", "vacancy"),
                      session("2026-10-22", {{"plannedMinutes", 0}, {"deliveredMinutes", 0}, {"status", "no school"}}),
                      missed("2026-10-27", "vacancy"), missed("2026-10-29", "vacancy")}))
              .size() == 1);
}

TEST_CASE("vacancy-pattern: a student who was away and meetings are no want of staff", "[rule][delivery]") {
    CHECK(places_beside("vacancy-pattern",
                        log_of({missed("2026-10-20", "student absent"), missed("2026-10-22", "student absent"),
                                missed("2026-10-27", "student absent"), missed("2026-10-29", "IEP meeting")})) ==
          Places{});
}

TEST_CASE("vacancy-pattern: make-ups do not undo the pattern", "[rule][delivery]") {
    CHECK(
        places_beside("vacancy-pattern", log_of({missed("2026-10-20", "vacancy"), missed("2026-10-22", "vacancy"),
                                                 missed("2026-10-27", "vacancy"), make_up("2026-10-28", "2026-10-20")}))
            .size() == 1);
}
