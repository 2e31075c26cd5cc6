#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "alternate-assessment-no-objectives";

/// The clean plan with an alternate test, and its reading goal with these objectives.
Json with_alternate_test(const char* test, const Json& objectives) {
    Json iep = clean_iep();
    iep["assessmentParticipation"] = {
        {{"assessment", test}, {"participates", true}, {"alternate", true}, {"parentInformed", true}}};
    iep["goals"][0]["objectives"] = objectives;
    return iep;
}

} // namespace

TEST_CASE("alternate-assessment-no-objectives: a child on the regular test needs none", "[rule][goals]") {
    Json iep = clean_iep();
    iep["goals"][0]["objectives"] = Json::array();
    CHECK(places(rule, iep).empty());
}

TEST_CASE("alternate-assessment-no-objectives: goals with objectives are clean", "[rule][goals]") {
    CHECK(places(rule, with_alternate_test("reading", {"80 words by May", "90 words by June"})).empty());
}

TEST_CASE("alternate-assessment-no-objectives: a tested goal with none is an error", "[rule][goals]") {
    CHECK(places(rule, with_alternate_test("reading", Json::array())) == Places{"/goals/0/objectives error"});
}

TEST_CASE("alternate-assessment-no-objectives: goals in areas without an alternate test are left alone",
          "[rule][goals]") {
    CHECK(places(rule, with_alternate_test("math", Json::array())).empty());
}

TEST_CASE("alternate-assessment-no-objectives: a test that names no subject makes it a warning", "[rule][goals]") {
    Json iep = with_alternate_test("WA-AIM", Json::array());
    iep["goals"][3]["objectives"] = Json::array(); // fine motor is no tested subject
    CHECK(places(rule, iep) == Places{"/goals/0/objectives warning"});
}

TEST_CASE("alternate-assessment-no-objectives: a parent who was not told is an error", "[rule][goals]") {
    Json iep = with_alternate_test("reading", {"80 words by May"});
    iep["assessmentParticipation"][0]["parentInformed"] = false;
    CHECK(places(rule, iep) == Places{"/assessmentParticipation/0/parentInformed error"});
    iep["assessmentParticipation"][0]["parentInformed"] = nullptr;
    CHECK(places(rule, iep) == Places{"/assessmentParticipation/0/parentInformed error"});
    iep["assessmentParticipation"][0].erase("parentInformed");
    CHECK(places(rule, iep).empty());
}

TEST_CASE("alternate-assessment-no-objectives: two goals are two findings", "[rule][goals]") {
    Json iep = with_alternate_test("reading", Json::array());
    iep["goals"].push_back(
        {{"area", "reading"}, {"baseline", "3 of 10"}, {"target", "8 of 10"}, {"objectives", nullptr}});
    CHECK(places(rule, iep) == Places{"/goals/0/objectives error", "/goals/4/objectives error"});
}

TEST_CASE("alternate-assessment-no-objectives: what was not typed is not checked", "[rule][goals]") {
    Json iep = with_alternate_test("reading", Json::array());
    iep["goals"][0].erase("objectives");
    CHECK(places(rule, iep).empty());
    CHECK(why_not_checked(audited(iep), rule) == "the file does not give short-term objectives");
    iep.erase("assessmentParticipation");
    CHECK(why_not_checked(audited(iep), rule) == "the file does not say whether an alternate test is used");
}
