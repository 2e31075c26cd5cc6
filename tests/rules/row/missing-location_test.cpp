#include "rules/row/with_cell.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places missing(const Json& iep) {
    return places("missing-location", iep);
}
} // namespace

TEST_CASE("missing-location: a plan with every location is clean", "[rule][row]") {
    CHECK(missing(clean_iep()).empty());
    CHECK(missing(one_row()).empty());
}

TEST_CASE("missing-location: an empty cell is flagged", "[rule][row]") {
    for (const Json& blank : {Json(""), Json("  "), Json(nullptr)}) {
        CHECK(missing(with_cell(0, "location", blank)) == Places{"/services/0/location error"});
    }
}

TEST_CASE("missing-location: every empty cell is flagged", "[rule][row]") {
    Json iep = with_cell(0, "location", "");
    iep["services"][2]["location"] = nullptr;
    CHECK(missing(iep) == Places{"/services/0/location error", "/services/2/location error"});
}

TEST_CASE("missing-location: aids, transportation and consulting are left alone", "[rule][row]") {
    CHECK(missing(with_cell(4, "location", "")).empty());
    CHECK(missing(consulting(with_cell(0, "location", ""))).empty());
    Json bus = with_cell(0, "location", "");
    bus["services"][0]["category"] = "related service";
    bus["services"][0]["service"] = "Transportation";
    CHECK(missing(bus).empty());
}

TEST_CASE("missing-location: any kind of place is left alone", "[rule][row]") {
    for (const char* place : {"General Education", "gen ed", "LRC", "speech room", "community", "home", "virtual",
                              "separate day school", "both gen ed and special ed"}) {
        CAPTURE(place);
        CHECK(missing(with_cell(0, "location", place)).empty());
    }
}

TEST_CASE("missing-location: a word that is no place is another rule's", "[rule][row]") {
    CHECK(missing(with_cell(0, "location", "TBD")).empty());
}

TEST_CASE("missing-location: a row without the column is left alone, a file without it is not checked", "[rule][row]") {
    Json iep = clean_iep();
    iep["services"][0].erase("location");
    CHECK(missing(iep).empty());
    CHECK(why_not_checked(audited(without_column("location")), "missing-location") ==
          "the file does not give the location of any service");
}
