#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "need-without-goal";

Json with_level(const char* area, const char* words) {
    Json iep = clean_iep();
    iep["presentLevels"].push_back({{"area", area}, {"currentLevel", words}});
    return iep;
}

const Places flagged{"/presentLevels/4/currentLevel warning"};

} // namespace

TEST_CASE("need-without-goal: a plan whose needs have goals is clean", "[rule][goals]") {
    CHECK(places(rule, clean_iep()).empty());
}

TEST_CASE("need-without-goal: a need that nothing answers is flagged", "[rule][goals]") {
    const Json iep = with_level("gross motor", "Struggles on stairs and falls behind the class in line.");
    CHECK(places(rule, iep) == flagged);
    CHECK(findings(audited(iep), rule).at(0).message.shown == "Present level 5 (physical therapy) names a need, but "
                                                              "no goal, service or support is about physical therapy.");
}

TEST_CASE("need-without-goal: two needs are two findings", "[rule][goals]") {
    Json iep = with_level("gross motor", "Has difficulty on stairs.");
    iep["presentLevels"].push_back(
        {{"area", "behavior"}, {"currentLevel", "Is unable to wait; needs help to calm down."}});
    CHECK(places(rule, iep).size() == 2);
}

TEST_CASE("need-without-goal: strengths and average skills are left alone", "[rule][goals]") {
    for (const char* words : {"Gross motor skills are a strength.", "Within the average range.", "Not a concern.",
                              "No adverse impact on lessons."}) {
        CAPTURE(words);
        CHECK(places(rule, with_level("gross motor", words)).empty());
    }
}

TEST_CASE("need-without-goal: a level that calls itself no need is left alone", "[rule][goals]") {
    CHECK(places(rule, with_level("gross motor", "Climbs 12 steps in 20 seconds.")).empty());
}

TEST_CASE("need-without-goal: medical background is left alone", "[rule][goals]") {
    CHECK(places(rule, with_level("health", "Has difficulty with asthma in spring.")).empty());
}

TEST_CASE("need-without-goal: a service or an aid in the area answers the need", "[rule][goals]") {
    Json served = with_level("gross motor", "Has difficulty on stairs.");
    served["services"].push_back({{"category", "related service"}, {"service", "Physical therapy"}});
    CHECK(places(rule, served).empty());
    Json aided = with_level("gross motor", "Has difficulty on stairs.");
    aided["accommodations"].push_back({{"description", "Extra time on stairs"}, {"area", "gross motor"}});
    CHECK(places(rule, aided).empty());
}

TEST_CASE("need-without-goal: a behavior plan answers a need in behavior", "[rule][goals]") {
    Json iep = with_level("behavior", "Has difficulty waiting.");
    CHECK(places(rule, iep) == flagged);
    iep["behaviorPlan"] = "Plan of 9/30/2026";
    CHECK(places(rule, iep).empty());
}

TEST_CASE("need-without-goal: words that say how the need is met are left alone", "[rule][goals]") {
    CHECK(
        places(rule, with_level("gross motor", "Has difficulty on stairs; addressed through accommodations.")).empty());
}

TEST_CASE("need-without-goal: a parent's concern alone is a note", "[rule][goals]") {
    CHECK(places(rule, with_level("gross motor", "Parents are concerned about balance.")) ==
          Places{"/presentLevels/4/currentLevel note"});
}

TEST_CASE("need-without-goal: without levels or goals it is not checked", "[rule][goals]") {
    Json iep = clean_iep();
    iep.erase("presentLevels");
    CHECK(why_not_checked(audited(iep), rule) == "the file does not give present levels");
    iep.erase("goals");
    CHECK(why_not_checked(audited(iep), rule) == "the file does not list goals");
}

TEST_CASE("need-without-goal: empty levels tell of no need", "[rule][goals]") {
    Json iep = clean_iep();
    iep["presentLevels"] = Json::array();
    CHECK(places(rule, iep).empty());
}
