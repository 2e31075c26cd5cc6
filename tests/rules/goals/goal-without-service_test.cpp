#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "goal-without-service";

Json goal(const char* area) {
    return {{"area", area}, {"baseline", "3 of 10"}, {"target", "8 of 10"}, {"method", "weekly chart"}};
}

Json with_goal(const char* area) {
    Json iep = clean_iep();
    iep["goals"].push_back(goal(area));
    return iep;
}

Json row(const char* category, const char* service) {
    return {{"category", category}, {"service", service}, {"frequency", "30 minutes weekly"}};
}

} // namespace

TEST_CASE("goal-without-service: a plan whose goals are served is clean", "[rule][goals]") {
    CHECK(places(rule, clean_iep()).empty());
}

TEST_CASE("goal-without-service: a goal that no row is about is flagged", "[rule][goals]") {
    CHECK(places(rule, with_goal("math")) == Places{"/goals/4 error"});
    const auto found = findings(audited(with_goal("math")), rule);
    CHECK(found.at(0).message.shown ==
          "Goal 5 (math) has no service: no row is about math, and no row names this goal.");
    CHECK(found.at(0).message.safe == "Goal 5 has no service: no row is about this area, and no row names this goal.");
}

TEST_CASE("goal-without-service: two goals are two findings", "[rule][goals]") {
    Json iep = with_goal("math");
    iep["goals"].push_back(goal("gross motor"));
    CHECK(places(rule, iep) == Places{"/goals/4 error", "/goals/5 error"});
}

TEST_CASE("goal-without-service: a row that names the goal serves it", "[rule][goals]") {
    Json iep = with_goal("math");
    iep["goals"][4]["id"] = "G5";
    iep["services"][0]["goals"] = {"G1", "G5"};
    CHECK(places(rule, iep).empty());
}

TEST_CASE("goal-without-service: consulting or an aid alone is a warning", "[rule][goals]") {
    Json consulting = with_goal("math");
    consulting["services"].push_back(row("special education", "Math"));
    consulting["services"][5]["delivery"] = "consultation";
    CHECK(places(rule, consulting) == Places{"/goals/4 warning"});
    Json aid = with_goal("math");
    aid["services"].push_back(row("supplementary aid", "Paraeducator support in math"));
    CHECK(places(rule, aid) == Places{"/goals/4 warning"});
}

TEST_CASE("goal-without-service: a therapist serves a goal in the therapist's own area", "[rule][goals]") {
    Json iep = with_goal("gross motor");
    iep["services"].push_back(row("related service", "Physical therapy"));
    CHECK(places(rule, iep).empty());
}

TEST_CASE("goal-without-service: a row for academics serves a goal in one subject", "[rule][goals]") {
    Json iep = with_goal("math");
    iep["services"].push_back(row("special education", "Academics"));
    CHECK(places(rule, iep).empty());
}

TEST_CASE("goal-without-service: goals for life after school are left alone", "[rule][goals]") {
    Json iep = with_goal("postsecondary employment");
    CHECK(places(rule, iep).empty());
}

TEST_CASE("goal-without-service: a goal whose area is not clear is left alone", "[rule][goals]") {
    Json iep = clean_iep();
    iep["goals"].push_back("Will do 4 of 5 of them each week.");
    CHECK(places(rule, iep).empty());
}

TEST_CASE("goal-without-service: a row that hides its area makes it a note", "[rule][goals]") {
    Json iep = with_goal("math");
    iep["services"].push_back(row("special education", "Block B"));
    CHECK(places(rule, iep) == Places{"/goals/4 note"});
}

TEST_CASE("goal-without-service: a behavior plan makes a behavior goal a note", "[rule][goals]") {
    Json iep = with_goal("behavior");
    CHECK(places(rule, iep) == Places{"/goals/4 error"});
    iep["behaviorPlan"] = "Behavior intervention plan of 9/30/2026";
    CHECK(places(rule, iep) == Places{"/goals/4 note"});
}

TEST_CASE("goal-without-service: an empty service table is told once", "[rule][goals]") {
    Json iep = clean_iep();
    iep["services"] = Json::array();
    CHECK(places(rule, iep) == Places{"/services error"});
}

TEST_CASE("goal-without-service: no goals, nothing to serve", "[rule][goals]") {
    Json iep = clean_iep();
    iep["goals"] = Json::array();
    CHECK(places(rule, iep).empty());
    iep.erase("goals");
    CHECK(why_not_checked(audited(iep), rule) == "the file does not list goals");
}

TEST_CASE("goal-without-service: a class in life skills serves goals in making oneself understood", "[rule][goals]") {
    Json iep = with_goal("social skills");
    CHECK(places(rule, iep) == Places{"/goals/4 error"});
    iep["services"].push_back(row("special education", "Life Skills"));
    CHECK(places(rule, iep).empty());
}
