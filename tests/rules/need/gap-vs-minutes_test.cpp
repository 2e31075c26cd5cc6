#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "gap-vs-minutes";

/// The clean plan with a reading level of grade `now` against `expected`, and this much reading.
Json with_gap(double now, double expected, const char* frequency) {
    Json iep = clean_iep();
    iep["presentLevels"][0] = {
        {"area", "reading"}, {"currentLevel", "Reads slowly."}, {"gradeEquivalent", now}, {"gradeExpected", expected}};
    iep["services"][0]["frequency"] = frequency;
    return iep;
}

const Places flagged{"/services/0/frequency warning"};

} // namespace

TEST_CASE("gap-vs-minutes: a plan with small gaps is clean", "[rule][need]") {
    CHECK(places(rule, clean_iep()).empty());
}

TEST_CASE("gap-vs-minutes: a big gap with little teaching is flagged", "[rule][need]") {
    const Json iep = with_gap(2.1, 5.1, "30 minutes, 2 times weekly");
    CHECK(places(rule, iep) == flagged);
    const auto found = findings(audited(iep), rule);
    CHECK(found.at(0).row == 1);
    CHECK(
        found.at(0).message.shown ==
        "Special teaching in reading comes to 60 minutes a week (2 x 30). Present level 1 shows grade 2.1 now and "
        "grade "
        "5.1 expected, a gap of 3 grade levels. No law sets minutes for a gap, so this is a question, not a mistake.");
    CHECK(found.at(0).ask.find("What evidence supports that this amount is enough") == 0);
}

TEST_CASE("gap-vs-minutes: the boundary is two grades and sixty minutes", "[rule][need]") {
    CHECK(places(rule, with_gap(3.0, 5.0, "30 minutes, 2 times weekly")) == flagged);
    CHECK(places(rule, with_gap(3.1, 5.0, "30 minutes, 2 times weekly")).empty());
    CHECK(places(rule, with_gap(3.0, 5.0, "61 minutes weekly")).empty());
}

TEST_CASE("gap-vs-minutes: all rows of the area are added up", "[rule][need]") {
    Json iep = with_gap(2, 5, "30 minutes weekly");
    iep["services"][1]["service"] = "Reading";
    iep["services"][1]["frequency"] = "20 minutes weekly";
    const auto found = findings(audited(iep), rule);
    REQUIRE(found.size() == 1);
    CHECK(found[0].message.shown.find("comes to 50 minutes a week (30 + 20)") != std::string::npos);
    iep["services"][1]["frequency"] = "40 minutes weekly";
    CHECK(places(rule, iep).empty());
}

TEST_CASE("gap-vs-minutes: two areas are two findings", "[rule][need]") {
    Json iep = with_gap(2, 5, "30 minutes weekly");
    iep["presentLevels"][1] = {{"area", "written expression"},
                               {"currentLevel", "Writes short sentences."},
                               {"gradeEquivalent", 2.5},
                               {"gradeExpected", 5.1}};
    iep["services"][1]["frequency"] = "25 minutes, 2 times weekly";
    CHECK(places(rule, iep) == Places{"/services/0/frequency warning", "/services/1/frequency warning"});
}

TEST_CASE("gap-vs-minutes: a gap told in a sentence is read, and said to be", "[rule][need]") {
    Json iep = with_gap(2, 5, "30 minutes, 2 times weekly");
    iep["presentLevels"] = {"Reading: works at a second-grade level, entering fifth grade, with little progress."};
    iep["student"]["grade"] = 5;
    const auto found = findings(audited(iep), rule);
    REQUIRE(found.size() == 1);
    CHECK(
        found[0].message.shown.find("shows grade 2 now and grade 5 expected, a gap of about 3 grade levels (read from "
                                    "the sentence)") != std::string::npos);
}

TEST_CASE("gap-vs-minutes: a sentence that leaves the level open is left alone", "[rule][need]") {
    Json iep = with_gap(2, 5, "30 minutes, 2 times weekly");
    iep["presentLevels"] = {"Reading: works at a first to second-grade level, entering fifth grade."};
    CHECK(places(rule, iep).empty());
    CHECK(why_not_checked(audited(iep), rule) == "the file does not give grade levels");
}

TEST_CASE("gap-vs-minutes: preschool has no grade levels", "[rule][need]") {
    Json iep = with_gap(2, 5, "30 minutes, 2 times weekly");
    iep["student"]["grade"] = "PreK";
    CHECK(places(rule, iep).empty());
}

TEST_CASE("gap-vs-minutes: a child on an alternate test, help in class and good progress make it a note",
          "[rule][need]") {
    const Places note{"/services/0/frequency note"};
    Json alternate = with_gap(2, 5, "30 minutes, 2 times weekly");
    alternate["assessmentParticipation"][0]["alternate"] = true;
    CHECK(places(rule, alternate) == note);
    Json helped = with_gap(2, 5, "30 minutes, 2 times weekly");
    helped["presentLevels"][0]["currentLevel"] = "Also joins a Title I reading group each day.";
    CHECK(places(rule, helped) == note);
    Json growing = with_gap(2, 5, "30 minutes, 2 times weekly");
    growing["presentLevels"][0]["progress"] = "good";
    CHECK(places(rule, growing) == note);
}

TEST_CASE("gap-vs-minutes: related services and amounts without a number are left alone", "[rule][need]") {
    Json related = with_gap(2, 5, "30 minutes, 2 times weekly");
    related["services"][0]["category"] = "related service";
    CHECK(places(rule, related).empty());
    CHECK(places(rule, with_gap(2, 5, "as needed")).empty());
}

TEST_CASE("gap-vs-minutes: levels that are blank or absent", "[rule][need]") {
    Json iep = clean_iep();
    iep["presentLevels"] = Json::array();
    CHECK(places(rule, iep).empty());
    iep.erase("presentLevels");
    CHECK(why_not_checked(audited(iep), rule) == "the file does not give present levels");
}
