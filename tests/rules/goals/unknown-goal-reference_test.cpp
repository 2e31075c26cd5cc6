#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "unknown-goal-reference";

Json with_reference(const Json& reference) {
    Json iep = clean_iep();
    iep["services"][0]["goals"] = reference;
    return iep;
}

} // namespace

TEST_CASE("unknown-goal-reference: goals that are there are clean", "[rule][goals]") {
    CHECK(places(rule, clean_iep()).empty());
}

TEST_CASE("unknown-goal-reference: a goal that is not there is flagged", "[rule][goals]") {
    const Json iep = with_reference({"G9"});
    CHECK(places(rule, iep) == Places{"/services/0/goals/0 error"});
    const auto found = findings(audited(iep), rule);
    CHECK(found.at(0).message.shown == "Row 1 (Reading) names goal \"G9\"; the IEP lists 4 goals, none by that name.");
    CHECK(found.at(0).message.safe == "Row 1 names goal by a name; the IEP lists 4 goals, none by that name.");
}

TEST_CASE("unknown-goal-reference: only the unknown one of two is flagged", "[rule][goals]") {
    CHECK(places(rule, with_reference({"G1", "G9"})) == Places{"/services/0/goals/1 error"});
}

TEST_CASE("unknown-goal-reference: two rows are two findings", "[rule][goals]") {
    Json iep = with_reference({"G9"});
    iep["services"][3]["goals"] = {"G8"};
    CHECK(places(rule, iep) == Places{"/services/0/goals/0 error", "/services/3/goals/0 error"});
}

TEST_CASE("unknown-goal-reference: other ways to write the same name are left alone", "[rule][goals]") {
    for (const char* reference : {"Goal 1", "#1", "g1", "1"}) {
        CAPTURE(reference);
        CHECK(places(rule, with_reference({reference})).empty());
    }
}

TEST_CASE("unknown-goal-reference: words that are no name are left alone", "[rule][goals]") {
    CHECK(places(rule, with_reference({"all"})).empty());
    CHECK(places(rule, with_reference({"reading goal"})).empty());
}

TEST_CASE("unknown-goal-reference: goals without names are counted, and a number past the end is a warning",
          "[rule][goals]") {
    Json iep = clean_iep();
    for (Json& goal : iep["goals"]) {
        goal.erase("id");
    }
    CHECK(places(rule, iep).empty());
    iep["services"][0]["goals"] = {"G7"};
    CHECK(places(rule, iep) == Places{"/services/0/goals/0 warning"});
}

TEST_CASE("unknown-goal-reference: an empty list of goals flags, an absent one is not checked", "[rule][goals]") {
    Json iep = clean_iep();
    iep["goals"] = Json::array();
    CHECK(places(rule, iep).size() == 4);
    iep.erase("goals");
    CHECK(places(rule, iep).empty());
    CHECK(why_not_checked(audited(iep), rule) == "the file does not list goals");
}
