#include "support/edited.hpp"
#include "support/logged.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("delivery-shortfall: a log in which everything was held says nothing", "[rule][delivery]") {
    CHECK(places_beside("delivery-shortfall", log_of({session("2026-10-20"), session("2026-10-22")})) == Places{});
}

TEST_CASE("delivery-shortfall: a tenth short on the school's side is a warning at the row", "[rule][delivery]") {
    const Json log =
        log_of({session("2026-10-20"),
                session("2026-10-22", {{"deliveredMinutes", 24}, {"status", "partial"}, {"reason", "started late"}})});
    CHECK(places_beside("delivery-shortfall", log) == Places{"/services/2/service warning"});
    CHECK(says_beside("delivery-shortfall", log) ==
          "Row 3 (Speech/Language Therapy): the log covers 2026-10-20 to 2026-10-22. Of 60 minutes planned, 54 were "
          "delivered. Minutes not delivered: 6 on the school's side.");
}

TEST_CASE("delivery-shortfall: less than a tenth is a note", "[rule][delivery]") {
    const Json log =
        log_of({session("2026-10-20"),
                session("2026-10-22", {{"deliveredMinutes", 25}, {"status", "partial"}, {"reason", "started late"}})});
    CHECK(places_beside("delivery-shortfall", log) == Places{"/services/2/service note"});
}

TEST_CASE("delivery-shortfall: minutes lost to a student who was away alone say nothing", "[rule][delivery]") {
    CHECK(places_beside("delivery-shortfall",
                        log_of({session("2026-10-20"), missed("2026-10-22", "student absent")})) == Places{});
    CHECK(places_beside("delivery-shortfall", log_of({session("2026-10-20"), missed("2026-10-22", "field trip")})) ==
          Places{});
}

TEST_CASE("delivery-shortfall: what was made up is not short", "[rule][delivery]") {
    CHECK(places_beside("delivery-shortfall", log_of({session("2026-10-20"), missed("2026-10-22", "provider absent"),
                                                      make_up("2026-10-23", "2026-10-22")})) == Places{});
}

TEST_CASE("delivery-shortfall: minutes without a reason are a note, however many", "[rule][delivery]") {
    const Json log = log_of({session("2026-10-20"), missed("2026-10-22", "")});
    CHECK(places_beside("delivery-shortfall", log) == Places{"/services/2/service note"});
    CHECK(findings(beside(log), "delivery-shortfall").front().softened_because ==
          "the log does not say why these minutes were not delivered");
}

TEST_CASE("delivery-shortfall: without a log it is not checked", "[rule][delivery]") {
    CHECK(why_not_checked(audited(clean_iep()), "delivery-shortfall") == "no service log was given");
}

TEST_CASE("delivery-shortfall: each row stands for itself", "[rule][delivery]") {
    Json writing = missed("2026-10-21", "vacancy");
    writing["service"] = "Written Expression";
    CHECK(places_beside("delivery-shortfall", log_of({writing, missed("2026-10-20", "vacancy")})) ==
          Places{"/services/1/service warning", "/services/2/service warning"});
}
