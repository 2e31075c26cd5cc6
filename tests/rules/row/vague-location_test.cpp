#include "rules/row/with_cell.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places vague(const Json& iep) {
    return places("vague-location", iep);
}
} // namespace

TEST_CASE("vague-location: a plan with real places is clean", "[rule][row]") {
    CHECK(vague(clean_iep()).empty());
    CHECK(vague(one_row()).empty());
}

TEST_CASE("vague-location: a word that is no place is flagged", "[rule][row]") {
    for (const char* words : {"school", "various", "TBD", "as appropriate", "all settings"}) {
        CAPTURE(words);
        CHECK(vague(with_cell(0, "location", words)) == Places{"/services/0/location warning"});
    }
}

TEST_CASE("vague-location: every such cell is flagged", "[rule][row]") {
    Json iep = with_cell(0, "location", "TBD");
    iep["services"][3]["location"] = "school";
    CHECK(vague(iep) == Places{"/services/0/location warning", "/services/3/location warning"});
}

TEST_CASE("vague-location: a group is no place, a mode is a note", "[rule][row]") {
    CHECK(vague(with_cell(0, "location", "small group")) == Places{"/services/0/location warning"});
    CHECK(vague(with_cell(0, "location", "telehealth")) == Places{"/services/0/location note"});
}

TEST_CASE("vague-location: any kind of place is left alone", "[rule][row]") {
    for (const char* place : {"General Education", "resource room", "speech room", "community", "home"}) {
        CAPTURE(place);
        CHECK(vague(with_cell(0, "location", place)).empty());
    }
}

TEST_CASE("vague-location: an interpreter goes where the child goes", "[rule][row]") {
    Json iep = with_cell(0, "location", "all settings");
    iep["services"][0]["category"] = "related service";
    iep["services"][0]["service"] = "Interpreting";
    iep["services"][0]["provider"] = "Interpreter";
    CHECK(vague(iep).empty());
}

TEST_CASE("vague-location: aids and consulting are left alone", "[rule][row]") {
    CHECK(vague(with_cell(4, "location", "all settings")).empty());
    CHECK(vague(consulting(with_cell(0, "location", "various"))).empty());
}

TEST_CASE("vague-location: an empty cell is another rule's", "[rule][row]") {
    CHECK(vague(with_cell(0, "location", "")).empty());
}

TEST_CASE("vague-location: a file without the column is not checked", "[rule][row]") {
    CHECK(why_not_checked(audited(without_column("location")), "vague-location") ==
          "the file does not give the location of any service");
}
