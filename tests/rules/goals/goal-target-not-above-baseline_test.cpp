#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

#include <utility>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "goal-target-not-above-baseline";

Json with_numbers(const char* baseline, const char* target) {
    Json iep = clean_iep();
    iep["goals"][0] = {
        {"id", "G1"}, {"area", "reading"}, {"baseline", baseline}, {"target", target}, {"method", "weekly probe"}};
    return iep;
}

const Places flagged{"/goals/0/target warning"};

} // namespace

TEST_CASE("goal-target-not-above-baseline: goals that ask for growth are clean", "[rule][goals]") {
    CHECK(places(rule, clean_iep()).empty());
    CHECK(places(rule, with_numbers("70%", "71%")).empty());
}

TEST_CASE("goal-target-not-above-baseline: the same number is flagged", "[rule][goals]") {
    CHECK(places(rule, with_numbers("70%", "70%")) == flagged);
    CHECK(findings(audited(with_numbers("70%", "70%")), rule).at(0).message.shown ==
          "Goal 1 (reading) starts at \"70%\" and aims at \"70%\", so it asks for no growth.");
}

TEST_CASE("goal-target-not-above-baseline: a smaller number is flagged", "[rule][goals]") {
    CHECK(places(rule, with_numbers("80 words per minute", "62 words per minute")) == flagged);
}

TEST_CASE("goal-target-not-above-baseline: two goals are two findings", "[rule][goals]") {
    Json iep = with_numbers("70%", "60%");
    iep["goals"][2]["target"] = "40% accuracy";
    CHECK(places(rule, iep) == Places{"/goals/0/target warning", "/goals/2/target warning"});
}

TEST_CASE("goal-target-not-above-baseline: where less is better nothing is said", "[rule][goals]") {
    for (const auto& [from, to] : {std::pair{"6 incidents a day", "2 incidents a day"},
                                   std::pair{"4 prompts", "1 prompt"}, std::pair{"12 errors", "3 errors"}}) {
        CAPTURE(from, to);
        CHECK(places(rule, with_numbers(from, to)).empty());
    }
}

TEST_CASE("goal-target-not-above-baseline: the same share of harder work is growth", "[rule][goals]") {
    CHECK(places(rule, with_numbers("80% at the 3.0 grade level", "80% at the 4.0 grade level")).empty());
    CHECK(places(rule, with_numbers("80% with two cues", "80% alone")).empty());
}

TEST_CASE("goal-target-not-above-baseline: a skill to keep up is left alone", "[rule][goals]") {
    Json iep = with_numbers("90%", "90%");
    iep["goals"][0] = "By 6/1/2027 Wren will maintain 90% accuracy from 90% accuracy on weekly probes.";
    CHECK(places(rule, iep).empty());
}

TEST_CASE("goal-target-not-above-baseline: different units are told by another rule", "[rule][goals]") {
    CHECK(places(rule, with_numbers("90 words per minute", "80%")).empty());
}

TEST_CASE("goal-target-not-above-baseline: a missing number is told by another rule", "[rule][goals]") {
    CHECK(places(rule, with_numbers("", "80%")).empty());
}

TEST_CASE("goal-target-not-above-baseline: a file without goals is not checked", "[rule][goals]") {
    Json iep = clean_iep();
    iep.erase("goals");
    CHECK(why_not_checked(audited(iep), rule) == "the file does not list goals");
}

TEST_CASE("goal-target-not-above-baseline: fewer times of an act that nobody names is left alone", "[rule][goals]") {
    CHECK(places(rule, with_numbers("6 times a week", "1 time a week")).empty());
    CHECK(places(rule, with_numbers("7 of 10 sounds", "5 of 10 sounds")) == flagged);
}
