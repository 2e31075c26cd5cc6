#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "goal-without-present-level";

/// The clean plan with one goal more, in math.
Json with_math_goal() {
    Json iep = clean_iep();
    iep["goals"].push_back(
        {{"area", "math"}, {"baseline", "3 of 10"}, {"target", "8 of 10"}, {"method", "weekly quiz"}});
    return iep;
}

} // namespace

TEST_CASE("goal-without-present-level: a plan with a level for each goal is clean", "[rule][goals]") {
    CHECK(places(rule, clean_iep()).empty());
}

TEST_CASE("goal-without-present-level: a goal that no level is about is flagged", "[rule][goals]") {
    CHECK(places(rule, with_math_goal()) == Places{"/goals/4 warning"});
    CHECK(findings(audited(with_math_goal()), rule).at(0).message.shown ==
          "Goal 5 (math) has no present level: none is about math.");
}

TEST_CASE("goal-without-present-level: two goals are two findings", "[rule][goals]") {
    Json iep = with_math_goal();
    iep["goals"].push_back({{"area", "gross motor"}, {"target", "12 steps"}});
    CHECK(places(rule, iep) == Places{"/goals/4 warning", "/goals/5 warning"});
}

TEST_CASE("goal-without-present-level: another name for the area counts", "[rule][goals]") {
    Json iep = with_math_goal();
    iep["presentLevels"].push_back({{"area", "mathematics"}, {"currentLevel", "Solves 3 of 10"}});
    CHECK(places(rule, iep).empty());
}

TEST_CASE("goal-without-present-level: an area told inside another level counts", "[rule][goals]") {
    Json iep = with_math_goal();
    iep["presentLevels"].push_back("Overall: in math, 3 of 10 problems are solved alone.");
    CHECK(places(rule, iep).empty());
}

TEST_CASE("goal-without-present-level: levels that point to the evaluation make it a note", "[rule][goals]") {
    Json iep = with_math_goal();
    iep["presentLevels"][0]["source"] = "evaluation report of 10/7/2025";
    CHECK(places(rule, iep) == Places{"/goals/4 note"});
}

TEST_CASE("goal-without-present-level: an area read from the goal's sentence is a note", "[rule][goals]") {
    Json iep = clean_iep();
    iep["goals"].push_back("By 6/1/2027 Wren will solve 8 of 10 math problems, up from 3, on a weekly quiz.");
    CHECK(places(rule, iep) == Places{"/goals/4 note"});
}

TEST_CASE("goal-without-present-level: goals for life after school are left alone", "[rule][goals]") {
    Json iep = with_math_goal();
    iep["goals"][4]["area"] = "postsecondary employment";
    CHECK(places(rule, iep).empty());
}

TEST_CASE("goal-without-present-level: a goal whose area is not clear is left alone", "[rule][goals]") {
    Json iep = clean_iep();
    iep["goals"].push_back("Will do 4 of 5 of them each week.");
    CHECK(places(rule, iep).empty());
}

TEST_CASE("goal-without-present-level: empty levels are told by another rule, absent ones are not checked",
          "[rule][goals]") {
    Json iep = clean_iep();
    iep["presentLevels"] = Json::array();
    CHECK(places(rule, iep).empty());
    iep.erase("presentLevels");
    CHECK(why_not_checked(audited(iep), rule) == "the file does not give present levels");
}
