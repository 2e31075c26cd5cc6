#include "support/edited.hpp"
#include "support/logged.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("log-provider-not-qualified: speech given by a paraeducator is told at the cell", "[rule][delivery]") {
    const Json log = log_of({session("2026-10-20"), session("2026-10-22", {{"provider", "paraeducator"}})});
    CHECK(places_beside("log-provider-not-qualified", log) == Places{"/sessions/1/provider warning"});
    CHECK(
        says_beside("log-provider-not-qualified", log) ==
        "Row 3 (Speech/Language Therapy): 1 session (30 minutes) given by \"paraeducator\". This service is work for a "
        "speech-language pathologist.");
}

TEST_CASE("log-provider-not-qualified: the therapist and her assistant are left alone", "[rule][delivery]") {
    CHECK(places_beside("log-provider-not-qualified",
                        log_of({session("2026-10-20"), session("2026-10-22", {{"provider", "SLPA"}})})) == Places{});
}

TEST_CASE("log-provider-not-qualified: a paraeducator may give special instruction", "[rule][delivery]") {
    CHECK(places_beside("log-provider-not-qualified",
                        log_of({session("2026-10-20", {{"service", "Reading"},
                                                       {"plannedMinutes", 40},
                                                       {"deliveredMinutes", 40},
                                                       {"provider", "Paraeducator"}})})) == Places{});
}

TEST_CASE("log-provider-not-qualified: a name whose job nobody can tell is not judged", "[rule][delivery]") {
    CHECK(places_beside("log-provider-not-qualified", log_of({session("2026-10-20", {{"provider", "Ms. Fern"}})})) ==
          Places{});
}

TEST_CASE("log-provider-not-qualified: a position of its own says more than a name", "[rule][delivery]") {
    CHECK(places_beside("log-provider-not-qualified",
                        log_of({session("2026-10-20", {{"provider", "Ms. Fern"}, {"position", "Paraeducator"}})})) ==
          Places{"/sessions/0/position warning"});
}

TEST_CASE("log-provider-not-qualified: sessions of one person are told once, make-ups among them", "[rule][delivery]") {
    Json by_aide = make_up("2026-10-23", "2026-10-22");
    by_aide["provider"] = "paraeducator";
    const Json log =
        log_of({session("2026-10-20", {{"provider", "paraeducator"}}), missed("2026-10-22", "SLP absent"), by_aide});
    CHECK(places_beside("log-provider-not-qualified", log).size() == 1);
    CHECK(says_beside("log-provider-not-qualified", log).find("2 sessions (60 minutes)") != std::string::npos);
}

TEST_CASE("log-provider-not-qualified: a session that was missed was given by nobody", "[rule][delivery]") {
    Json line = missed("2026-10-20", "SLP absent");
    line["provider"] = "paraeducator";
    CHECK(places_beside("log-provider-not-qualified", log_of({line, session("2026-10-22")})) == Places{});
}

TEST_CASE("log-provider-not-qualified: a log that names nobody is not checked", "[rule][delivery]") {
    Json line = session("2026-10-20");
    line.erase("provider");
    CHECK(why_not_checked(beside(log_of({line})), "log-provider-not-qualified") ==
          "the log does not say who gave the sessions");
}
