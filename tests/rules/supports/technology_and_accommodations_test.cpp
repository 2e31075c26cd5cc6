#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places unnamed(Json section) {
    return places("at-not-specified", edited("/assistiveTechnology", std::move(section)));
}
Places accommodations(const Json& iep) {
    return places("accommodations-missing", iep);
}
Json plan_504(Json accommodations) {
    Json iep;
    iep["iep"]["planKind"] = "504";
    iep["services"] = Json::array();
    iep["accommodations"] = std::move(accommodations);
    return iep;
}
} // namespace

TEST_CASE("at-not-specified: a named tool is clean", "[rule][supports]") {
    CHECK(places("at-not-specified", clean_iep()).empty());
    CHECK(unnamed({{"needed", true}, {"services", {"The OT sets up word prediction"}}}).empty());
}

TEST_CASE("at-not-specified: a need without a tool is an error", "[rule][supports]") {
    CHECK(unnamed({{"needed", true}, {"description", ""}}) == Places{"/assistiveTechnology/description error"});
    CHECK(unnamed({{"needed", true}, {"description", nullptr}, {"services", Json::array()}}) ==
          Places{"/assistiveTechnology/description error"});
    CHECK(unnamed({{"needed", true}, {"services", Json::array()}}) == Places{"/assistiveTechnology/services error"});
}

TEST_CASE("at-not-specified: words that name no tool are no tool", "[rule][supports]") {
    for (const char* words : {"assistive technology as needed", "AT device", "TBD", "None at this time"}) {
        CAPTURE(words);
        CHECK(unnamed({{"needed", true}, {"description", words}}) == Places{"/assistiveTechnology/description error"});
    }
}

TEST_CASE("at-not-specified: no need, or none at this time, is an answer", "[rule][supports]") {
    CHECK(unnamed({{"needed", false}}).empty());
    CHECK(unnamed({{"needed", false}, {"description", "None at this time"}}).empty());
    CHECK(unnamed("None at this time").empty());
}

TEST_CASE("at-not-specified: an empty section is a note", "[rule][supports]") {
    CHECK(unnamed(nullptr) == Places{"/assistiveTechnology note"});
    CHECK(unnamed({{"needed", ""}}) == Places{"/assistiveTechnology/needed note"});
}

TEST_CASE("at-not-specified: what the file does not hold is not checked", "[rule][supports]") {
    CHECK(why_not_checked(audited(one_row()), "at-not-specified") ==
          "the file does not give the section on assistive technology");
    CHECK(unnamed({{"needed", true}}).empty());
    CHECK(why_not_checked(audited(edited("/assistiveTechnology", {{"needed", true}})), "at-not-specified") ==
          "the file does not say which assistive technology is meant");
}

TEST_CASE("accommodations-missing: named accommodations are clean, as needed too", "[rule][supports]") {
    CHECK(accommodations(clean_iep()).empty());
    for (const char* words :
         {"Tests read aloud as needed", "Extra time", "Adult reads directions aloud", "None", "Help with shoelaces"}) {
        CAPTURE(words);
        CHECK(accommodations(edited("/accommodations", Json::array({words}))).empty());
    }
}

TEST_CASE("accommodations-missing: words that name no help are notes, each at its place", "[rule][supports]") {
    CHECK(accommodations(
              edited("/accommodations", Json::array({"Extra help as needed", "Seat in front", "Teacher support"}))) ==
          Places{"/accommodations/0 note", "/accommodations/2 note"});
}

TEST_CASE("accommodations-missing: an empty list is a note in an IEP with a need", "[rule][supports]") {
    Json iep = edited("/accommodations", Json::array());
    CHECK(accommodations(iep).empty()); // the paraeducator row is help of the same kind
    iep["services"].erase(4);
    CHECK(accommodations(iep) == Places{"/accommodations note"});
    iep["modifications"] = Json::array({"Shorter texts"});
    CHECK(accommodations(iep).empty());
}

TEST_CASE("accommodations-missing: an empty list is a warning in a 504 plan", "[rule][supports]") {
    CHECK(accommodations(plan_504(Json::array())) == Places{"/accommodations warning"});
    CHECK(accommodations(plan_504(Json::array({"Water bottle at the desk"}))).empty());
    Json nurse = plan_504(Json::array());
    nurse["services"].push_back({{"service", "Blood sugar check"}, {"provider", "School Nurse"}});
    CHECK(accommodations(nurse) == Places{"/accommodations note"});
}

TEST_CASE("accommodations-missing: an absent list is not checked", "[rule][supports]") {
    CHECK(accommodations(one_row()).empty());
    CHECK(why_not_checked(audited(one_row()), "accommodations-missing") == "the file does not give the accommodations");
}
