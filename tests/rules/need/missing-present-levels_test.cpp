#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "missing-present-levels";

} // namespace

TEST_CASE("missing-present-levels: a plan with levels is clean", "[rule][need]") {
    CHECK(places(rule, clean_iep()).empty());
}

TEST_CASE("missing-present-levels: an empty section is an error", "[rule][need]") {
    Json iep = clean_iep();
    iep["presentLevels"] = Json::array();
    CHECK(places(rule, iep) == Places{"/presentLevels error"});
    iep["presentLevels"] = nullptr;
    CHECK(places(rule, iep) == Places{"/presentLevels error"});
}

TEST_CASE("missing-present-levels: each empty level is an error", "[rule][need]") {
    Json iep = clean_iep();
    iep["presentLevels"].push_back({{"area", "math"}, {"currentLevel", ""}});
    iep["presentLevels"].push_back({{"area", "adaptive"}, {"currentLevel", nullptr}});
    CHECK(places(rule, iep) == Places{"/presentLevels/4/currentLevel error", "/presentLevels/5/currentLevel error"});
    CHECK(findings(audited(iep), rule).at(0).message.safe == "Present level 5 is empty.");
}

TEST_CASE("missing-present-levels: a level told in another column is left alone", "[rule][need]") {
    Json iep = clean_iep();
    iep["presentLevels"].push_back({{"area", "math"}, {"currentLevel", ""}, {"gradeEquivalent", 3.5}});
    iep["presentLevels"].push_back(
        {{"area", "behavior"}, {"currentLevel", ""}, {"impact", "Leaves the room twice a day."}});
    CHECK(places(rule, iep).empty());
}

TEST_CASE("missing-present-levels: a section that was not typed is not checked", "[rule][need]") {
    Json iep = clean_iep();
    iep.erase("presentLevels");
    CHECK(places(rule, iep).empty());
    CHECK(why_not_checked(audited(iep), rule) == "the file does not give present levels");
}
