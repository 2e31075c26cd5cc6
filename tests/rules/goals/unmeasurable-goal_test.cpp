#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

#include <utility>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "unmeasurable-goal";

/// The clean plan with this as its first goal.
Json with_goal(const Json& goal) {
    Json iep = clean_iep();
    iep["goals"][0] = goal;
    return iep;
}

Json columns(const char* baseline, const char* target) {
    return {{"id", "G1"}, {"area", "reading"}, {"baseline", baseline}, {"target", target}, {"method", "weekly probe"}};
}

} // namespace

TEST_CASE("unmeasurable-goal: goals with a start, an end and a date are clean", "[rule][goals]") {
    CHECK(places(rule, clean_iep()).empty());
}

TEST_CASE("unmeasurable-goal: a goal without any number is an error", "[rule][goals]") {
    CHECK(places(rule, with_goal("Wren will improve her reading.")) == Places{"/goals/0 error"});
    CHECK(places(rule, with_goal(columns("", ""))) == Places{"/goals/0/target error"});
    CHECK(findings(audited(with_goal(columns("", ""))), rule).at(0).message.shown ==
          "Goal 1 (reading) gives no number to start from and none to reach.");
}

TEST_CASE("unmeasurable-goal: one of the two numbers missing is a warning", "[rule][goals]") {
    CHECK(places(rule, with_goal(columns("", "90 words per minute"))) == Places{"/goals/0/baseline warning"});
    CHECK(places(rule, with_goal(columns("62 words per minute", ""))) == Places{"/goals/0/target warning"});
}

TEST_CASE("unmeasurable-goal: each goal is judged", "[rule][goals]") {
    Json iep = with_goal(columns("", ""));
    iep["goals"][2]["baseline"] = "";
    iep["goals"][2]["statement"] = "";
    CHECK(places(rule, iep) == Places{"/goals/0/target error", "/goals/2/baseline warning"});
}

TEST_CASE("unmeasurable-goal: a start and an end in different units are a warning", "[rule][goals]") {
    CHECK(places(rule, with_goal(columns("62 words per minute", "80%"))) == Places{"/goals/0 warning"});
}

TEST_CASE("unmeasurable-goal: numbers of nothing are a warning", "[rule][goals]") {
    const Json iep = with_goal(columns("3", "8"));
    CHECK(places(rule, iep) == Places{"/goals/0 warning"});
    CHECK(findings(audited(iep), rule).at(0).message.shown ==
          "Goal 1 (reading) goes from \"3\" to \"8\", but does not say what is counted.");
}

TEST_CASE("unmeasurable-goal: counts, rubrics, prompts and levels of help can be measured", "[rule][goals]") {
    for (const auto& [from, to] :
         {std::pair{"0 of 10", "7 of 10"}, std::pair{"level 2 on the rubric", "level 4 on the rubric"},
          std::pair{"3 prompts", "1 prompt"}, std::pair{"90 seconds", "30 seconds"}}) {
        CAPTURE(from, to);
        CHECK(places(rule, with_goal(columns(from, to))).empty());
    }
}

TEST_CASE("unmeasurable-goal: a part whose column was not typed is not judged", "[rule][goals]") {
    Json goal = columns("", "90 words per minute");
    goal.erase("baseline");
    CHECK(places(rule, with_goal(goal)).empty());
    CHECK(places(rule, with_goal({{"id", "G1"}, {"area", "reading"}})).empty());
}

TEST_CASE("unmeasurable-goal: a date after the end of the plan is a warning", "[rule][goals]") {
    Json iep = clean_iep();
    iep["goals"][0]["dueDate"] = "2027-10-13"; // the plan ends the day before: a slip of one day is nothing
    CHECK(places(rule, iep).empty());
    iep["goals"][0]["dueDate"] = "2027-11-30";
    const auto found = findings(audited(iep), rule);
    REQUIRE(found.size() == 1);
    CHECK(found[0].severity == iepaudit::Severity::warning);
    CHECK(found[0].message.shown ==
          "Goal 1 (reading) is to be reached by 2027-11-30, after the plan ends on 2027-10-12.");
}

TEST_CASE("unmeasurable-goal: a whole sentence without a date is a note", "[rule][goals]") {
    CHECK(places(rule, with_goal("Wren will read 90 words per minute, up from 62, on weekly probes.")) ==
          Places{"/goals/0 note"});
}

TEST_CASE("unmeasurable-goal: a new skill is a note", "[rule][goals]") {
    CHECK(places(rule, with_goal(columns("new skill", "8 of 10 words"))) == Places{"/goals/0 note"});
}

TEST_CASE("unmeasurable-goal: goals for life after school are left alone", "[rule][goals]") {
    CHECK(places(rule, with_goal("After graduation, Wren will work in a bakery.")).empty());
}

TEST_CASE("unmeasurable-goal: a file without goals is not checked", "[rule][goals]") {
    Json iep = clean_iep();
    iep.erase("goals");
    CHECK(why_not_checked(audited(iep), rule) == "the file does not list goals");
    iep["goals"] = Json::array();
    CHECK(places(rule, iep).empty());
}

TEST_CASE("unmeasurable-goal: objectives that carry the numbers are read with the goal", "[rule][goals]") {
    Json goal = {{"id", "G1"}, {"area", "reading"}, {"statement", "By 10/05/2027 Wren will improve her reading."}};
    CHECK(places(rule, with_goal(goal)) == Places{"/goals/0/statement error"});
    goal["objectives"] = {"By January Wren will read from 68 to 80 words per minute.",
                          "By June Wren will read from 80 to 104 words per minute."};
    CHECK(places(rule, with_goal(goal)).empty());
    goal["objectives"] = {"Wren will try harder."};
    CHECK(places(rule, with_goal(goal)) == Places{"/goals/0/statement error"});
}

TEST_CASE("unmeasurable-goal: an empty line of the form is an error", "[rule][goals]") {
    CHECK(places(rule, with_goal({{"area", "reading"}, {"statement", ""}})) == Places{"/goals/0 error"});
}

TEST_CASE("unmeasurable-goal: bare numbers on a rubric are its points", "[rule][goals]") {
    Json goal = columns("2", "4");
    CHECK(places(rule, with_goal(goal)) == Places{"/goals/0 warning"});
    goal["method"] = "district writing rubric";
    CHECK(places(rule, with_goal(goal)).empty());
}
