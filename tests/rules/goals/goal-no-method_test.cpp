#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "goal-no-method";

Json with_method(const char* method) {
    Json iep = clean_iep();
    iep["goals"][0].erase("statement");
    iep["goals"][0]["method"] = method;
    return iep;
}

} // namespace

TEST_CASE("goal-no-method: goals that say how they are measured are clean", "[rule][goals]") {
    CHECK(places(rule, clean_iep()).empty());
}

TEST_CASE("goal-no-method: an empty method is flagged", "[rule][goals]") {
    CHECK(places(rule, with_method("")) == Places{"/goals/0/method warning"});
    CHECK(findings(audited(with_method("")), rule).at(0).message.shown ==
          "Goal 1 (reading) does not say how it will be measured.");
}

TEST_CASE("goal-no-method: a whole sentence without a method is flagged", "[rule][goals]") {
    Json iep = clean_iep();
    iep["goals"][0] = "By 6/1/2027 Wren will read 104 words per minute, up from 68.";
    CHECK(places(rule, iep) == Places{"/goals/0 warning"});
}

TEST_CASE("goal-no-method: two goals are two findings", "[rule][goals]") {
    Json iep = with_method("");
    iep["goals"][1].erase("statement");
    iep["goals"][1]["method"] = "";
    CHECK(places(rule, iep) == Places{"/goals/0/method warning", "/goals/1/method warning"});
}

TEST_CASE("goal-no-method: a method inside the sentence counts", "[rule][goals]") {
    Json iep = clean_iep();
    iep["goals"][0] = "By 6/1/2027 Wren will read 104 words per minute, up from 68, as measured by weekly probes.";
    CHECK(places(rule, iep).empty());
    iep = clean_iep();
    iep["goals"][0]["method"] = "";
    iep["goals"][0]["statement"] =
        "Fern will read 110 correct words per minute, as measured by an oral reading probe each week.";
    CHECK(places(rule, iep).empty());
}

TEST_CASE("goal-no-method: a method that was not typed is not judged", "[rule][goals]") {
    Json iep = with_method("");
    iep["goals"][0].erase("method");
    CHECK(places(rule, iep).empty());
    for (Json& goal : iep["goals"]) {
        goal.erase("method");
        goal.erase("statement");
    }
    CHECK(why_not_checked(audited(iep), rule) == "the file does not say how goals are measured");
}

TEST_CASE("goal-no-method: goals for life after school are left alone", "[rule][goals]") {
    Json iep = clean_iep();
    iep["goals"].push_back("After graduation, Wren will work in a bakery.");
    CHECK(places(rule, iep).empty());
}

TEST_CASE("goal-no-method: a file without goals is not checked", "[rule][goals]") {
    Json iep = clean_iep();
    iep.erase("goals");
    CHECK(why_not_checked(audited(iep), rule) == "the file does not list goals");
}

TEST_CASE("goal-no-method: a record named by itself counts as the method", "[rule][goals]") {
    for (const char* goal : {"By 6/1/2027 Wren will say /r/ in 8 of 10 words, up from 3, therapist data.",
                             "Wren will read 104 words per minute, up from 68 (weekly timed probe), by 6/1/2027.",
                             "By 6/1/2027 Wren will spell 9 of 10 words, up from 4; classroom work samples"}) {
        Json iep = clean_iep();
        iep["goals"][0] = goal;
        CAPTURE(goal);
        CHECK(places(rule, iep).empty());
    }
}

TEST_CASE("goal-no-method: a method named in an objective counts", "[rule][goals]") {
    Json iep = clean_iep();
    iep["goals"][0] = {{"area", "reading"},
                       {"statement", "By 6/1/2027 Wren will read 104 words per minute, up from 68."}};
    CHECK(places(rule, iep) == Places{"/goals/0/statement warning"});
    iep["goals"][0]["objectives"] = {"By January: 80 words per minute on weekly probes."};
    CHECK(places(rule, iep).empty());
}
