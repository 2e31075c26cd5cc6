#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "sdi-without-goal";

/// The clean plan with the reading row made into one that no goal is about.
Json with_math_row() {
    Json iep = clean_iep();
    iep["services"][0]["service"] = "Math";
    iep["services"][0].erase("goals");
    return iep;
}

} // namespace

TEST_CASE("sdi-without-goal: a plan whose teaching has goals is clean", "[rule][goals]") {
    CHECK(places(rule, clean_iep()).empty());
}

TEST_CASE("sdi-without-goal: special teaching that no goal is about is flagged", "[rule][goals]") {
    CHECK(places(rule, with_math_row()) == Places{"/services/0/service error"});
}

TEST_CASE("sdi-without-goal: an empty goal cell is pointed at", "[rule][goals]") {
    Json iep = with_math_row();
    iep["services"][0]["goals"] = Json::array();
    CHECK(places(rule, iep) == Places{"/services/0/goals error"});
}

TEST_CASE("sdi-without-goal: without any goal every teaching row is flagged", "[rule][goals]") {
    Json iep = clean_iep();
    iep["goals"] = Json::array();
    for (Json& row : iep["services"]) {
        row.erase("goals");
    }
    CHECK(places(rule, iep) == Places{"/services/0/service error", "/services/1/service error"});
}

TEST_CASE("sdi-without-goal: a file without goals is not checked", "[rule][goals]") {
    Json iep = clean_iep();
    iep.erase("goals");
    CHECK(places(rule, iep).empty());
    CHECK(why_not_checked(audited(iep), rule) == "the file does not list goals");
}

TEST_CASE("sdi-without-goal: the message names the row and the area, and keeps the words of the file out of logs",
          "[rule][goals]") {
    const auto found = findings(audited(with_math_row()), rule);
    REQUIRE(found.size() == 1);
    CHECK(found[0].row == 1);
    CHECK(found[0].message.shown ==
          "Row 1 (Math) is special teaching, but no goal is about math, and the row names no goal.");
    CHECK(found[0].message.safe ==
          "Row 1 is special teaching, but no goal is about this area, and the row names no goal.");
}

TEST_CASE("sdi-without-goal: a goal under another name for the area counts", "[rule][goals]") {
    Json iep = clean_iep();
    iep["services"][1].erase("goals");
    iep["services"][1]["service"] = "Writing";
    iep["goals"][1]["area"] = "written language";
    CHECK(places(rule, iep).empty());
}

TEST_CASE("sdi-without-goal: a row that names its goal is left alone, whatever the area", "[rule][goals]") {
    Json iep = with_math_row();
    iep["services"][0]["goals"] = {"G1"};
    CHECK(places(rule, iep).empty());
}

TEST_CASE("sdi-without-goal: a row that names a goal that is not there is told once, by another rule",
          "[rule][goals]") {
    Json iep = with_math_row();
    iep["services"][0]["goals"] = {"G9"};
    CHECK(places(rule, iep).empty());
}

TEST_CASE("sdi-without-goal: consulting, summer rows and aids are left alone", "[rule][goals]") {
    Json consulting = with_math_row();
    consulting["services"][0]["delivery"] = "consultation";
    CHECK(places(rule, consulting).empty());
    Json summer = with_math_row();
    summer["services"][0]["esy"] = true;
    CHECK(places(rule, summer).empty());
    Json aid = with_math_row();
    aid["services"][0]["category"] = "supplementary aid";
    CHECK(places(rule, aid).empty());
}

TEST_CASE("sdi-without-goal: work skills may have their goals in the transition plan", "[rule][goals]") {
    Json iep = with_math_row();
    iep["services"][0]["service"] = "Vocational skills";
    CHECK(places(rule, iep) == Places{"/services/0/service error"});
    iep["transition"]["postsecondaryGoals"] = {{{"area", "employment"}, {"goal", "Will work in a shop."}}};
    CHECK(places(rule, iep).empty());
}

TEST_CASE("sdi-without-goal: a goal that hides its area makes it a note", "[rule][goals]") {
    Json iep = with_math_row();
    iep["goals"].push_back("Will do 4 of 5 of them each week.");
    CHECK(places(rule, iep) == Places{"/services/0/service note"});
}
