#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places wrong(const Json& iep) {
    return places("wrong-type", iep);
}
} // namespace

TEST_CASE("wrong-type: a file with the right kinds of values is clean", "[rule][reading]") {
    CHECK(wrong(clean_iep()).empty());
    CHECK(wrong(one_row()).empty());
}

TEST_CASE("wrong-type: an object in place of words is an error", "[rule][reading]") {
    Json iep = clean_iep();
    iep["services"][0]["location"] = {{"room", "resource room"}};
    CHECK(wrong(iep) == Places{"/services/0/location error"});
}

TEST_CASE("wrong-type: each such field is an error, and the rest is still checked", "[rule][reading]") {
    Json iep = clean_iep();
    iep["services"][0]["location"] = {{"room", "resource room"}};
    iep["services"][2]["provider"] = {{"name", "A."}};
    iep["services"][3]["frequency"] = "as needed";
    CHECK(wrong(iep) == Places{"/services/0/location error", "/services/2/provider error"});
    CHECK(places("vague-frequency", iep) == Places{"/services/3/frequency error"});
}

TEST_CASE("wrong-type: a number in quotes, and one number for the totals, are left alone", "[rule][reading]") {
    Json iep = clean_iep();
    iep["schoolWeek"]["daysPerWeek"] = "5";
    CHECK(wrong(iep).empty());
    Json total = one_row();
    total["totals"] = 60;
    CHECK(wrong(total).empty());
}

TEST_CASE("wrong-type: sentences in place of goals and present levels are left alone", "[rule][reading]") {
    Json iep = clean_iep();
    iep["goals"] = Json::array({"By June, read 90 words per minute, up from 60, on weekly probes."});
    iep["presentLevels"] = Json::array({"Reads 60 words per minute."});
    CHECK(wrong(iep).empty());
}

TEST_CASE("wrong-type: an absent or an empty field is left alone", "[rule][reading]") {
    Json iep = clean_iep();
    iep["services"][0].erase("location");
    iep["services"][2]["location"] = nullptr;
    CHECK(wrong(iep).empty());
}
