#include "rules/change/two_years.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr std::string_view rule = "copied-goal";

Json with_goal(Json page, const char* statement) {
    page["goals"] = Json::array({{{"area", "reading"}, {"statement", statement}}});
    return page;
}

} // namespace

TEST_CASE("copied-goal: goals that go on from last year's are clean", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), clean_iep()).empty());
}

TEST_CASE("copied-goal: a goal word for word is flagged", "[rule][change]") {
    const char* words =
        "Given a grade 3 passage, Fern will read aloud from 62 to 90 words per minute on weekly probes.";
    const Json last = with_goal(last_years_iep(), words);
    CHECK(places(rule, last, with_goal(clean_iep(), words)) == Places{"/goals/0 warning"});
    CHECK(message(rule, last, with_goal(clean_iep(), words)) == "Goal 1 is last year's goal 1 word for word.");
}

TEST_CASE("copied-goal: new dates alone make no new goal", "[rule][change]") {
    const Json last =
        with_goal(last_years_iep(), "By October 12, 2026, Fern will read aloud from 62 to 90 words per minute.");
    for (const char* words : {"By October 12, 2027, Fern will read aloud from 62 to 90 words per minute.",
                              "By 10/12/2027, Fern will read aloud from 62 to 90 words per minute",
                              "By June 2027 Fern will read aloud from 62 to 90 words per minute."}) {
        CAPTURE(words);
        CHECK(message(rule, last, with_goal(clean_iep(), words)) == "Goal 1 is last year's goal 1 with new dates.");
    }
}

TEST_CASE("copied-goal: a new number is a new goal", "[rule][change]") {
    const Json last =
        with_goal(last_years_iep(), "Fern will solve word problems from 2/5 to 4/5 correct on weekly probes.");
    CHECK(places(rule, last,
                 with_goal(clean_iep(), "Fern will solve word problems from 3/5 to 4/5 correct on weekly probes."))
              .empty());
    CHECK(places(rule, last,
                 with_goal(clean_iep(), "Fern will solve word problems from 2/5 to 5/5 correct on weekly probes."))
              .empty());
}

TEST_CASE("copied-goal: a goal that keeps a skill, and words too few to tell, are left alone", "[rule][change]") {
    for (const char* words :
         {"Fern will maintain her reading rate of 90 words per minute on weekly probes.", "Reads better."}) {
        CAPTURE(words);
        CHECK(places(rule, with_goal(last_years_iep(), words), with_goal(clean_iep(), words)).empty());
    }
}

TEST_CASE("copied-goal: a new goal from last year's number is a note", "[rule][change]") {
    Json last = last_years_iep();
    last["goals"][0]["baseline"] = "71 correct words per minute";
    last["goals"][0]["target"] = "90 correct words per minute";
    CHECK(places(rule, last, clean_iep()) == Places{"/goals/0 note"});
}

TEST_CASE("copied-goal: percentages that two years share by chance are left alone", "[rule][change]") {
    Json last = last_years_iep();
    last["goals"][2]["baseline"] = "55%";
    last["goals"][2]["target"] = "70%";
    CHECK(places(rule, last, clean_iep()).empty());
}

TEST_CASE("copied-goal: without the goals of both years it is not checked", "[rule][change]") {
    Json last = last_years_iep();
    last.erase("goals");
    CHECK(why_not_checked(audited_beside(last, clean_iep()), rule) == "the files do not give the goals of both years");
    Json now = clean_iep();
    now["iep"]["type"] = "amendment";
    CHECK(why_not_checked(audited_beside(last_years_iep(), now), rule) == "both pages are of the same plan");
}
