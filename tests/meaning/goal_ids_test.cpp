#include "meaning/goal_ids.hpp"

#include <catch2/catch_test_macros.hpp>

#include <initializer_list>
#include <optional>
#include <string_view>

using namespace iepaudit;

namespace {

List<Goal> goals_with_ids(std::initializer_list<std::string_view> ids) {
    List<Goal> goals;
    goals.presence = Presence::value;
    for (const std::string_view id : ids) {
        Goal goal;
        if (!id.empty()) {
            goal.id = {.presence = Presence::value, .place = {}, .value = id};
        }
        goals.items.push_back(goal);
    }
    return goals;
}

} // namespace

TEST_CASE("goal ids: one goal has many ways to be named", "[goal_ids]") {
    const GoalIds ids(goals_with_ids({"G1", "G2"}));
    for (const std::string_view reference :
         {"G2", "g2", "2", "#2", "Goal 2", "Annual Goal #2", "Goal No. 2", "G-2", "02"}) {
        CAPTURE(reference);
        CHECK(ids.find(reference) == 1);
    }
    CHECK(ids.find("G3") == std::nullopt);
    CHECK(ids.find("") == std::nullopt);
}

TEST_CASE("goal ids: without ids the place in the list counts", "[goal_ids]") {
    const GoalIds ids(goals_with_ids({"", "", ""}));
    CHECK(ids.find("Goal 3") == 2);
    CHECK(ids.find("4") == std::nullopt);
    CHECK(ids.find("0") == std::nullopt);
    CHECK_FALSE(ids.are_printed());
}

TEST_CASE("goal ids: words are ids only where the file's ids are words", "[goal_ids]") {
    CHECK_FALSE(GoalIds(goals_with_ids({"G1"})).looks_like_id("all"));
    CHECK(GoalIds(goals_with_ids({"READ", "MATH"})).looks_like_id("WRITE"));
    CHECK(GoalIds(goals_with_ids({"READ", "MATH"})).find("math") == 1);
}

TEST_CASE("goal ids: a cell may name several goals", "[goal_ids]") {
    CHECK(split_references("G1, G3 and G4; G5") == std::vector<std::string_view>{"G1", "G3", "G4", "G5"});
    CHECK(split_references(" , ;").empty());
}
