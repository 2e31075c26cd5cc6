#include "rules/row/with_cell.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places mixed(const Json& iep) {
    return places("mixed-location", iep);
}
} // namespace

TEST_CASE("mixed-location: one place a row is clean", "[rule][row]") {
    CHECK(mixed(clean_iep()).empty());
    CHECK(mixed(one_row()).empty());
}

TEST_CASE("mixed-location: a cell with both kinds of place is noted", "[rule][row]") {
    for (const char* words : {"gen ed and/or special ed", "General Education and Special Education", "both"}) {
        CAPTURE(words);
        CHECK(mixed(with_cell(0, "location", words)) == Places{"/services/0/location note"});
    }
}

TEST_CASE("mixed-location: every such cell is noted", "[rule][row]") {
    Json iep = with_cell(0, "location", "General Education/Special Education");
    iep["services"][2]["location"] = "gen ed or resource room";
    CHECK(mixed(iep) == Places{"/services/0/location note", "/services/2/location note"});
}

TEST_CASE("mixed-location: two rows, one in each place, are left alone", "[rule][row]") {
    Json iep = clean_iep();
    Json again = iep["services"][0];
    again["location"] = "General Education";
    iep["services"].push_back(again);
    CHECK(mixed(iep).empty());
}

TEST_CASE("mixed-location: aids and consulting are left alone", "[rule][row]") {
    CHECK(mixed(with_cell(4, "location", "gen ed and special ed")).empty());
    CHECK(mixed(consulting(with_cell(0, "location", "gen ed and special ed"))).empty());
}

TEST_CASE("mixed-location: an empty cell is another rule's", "[rule][row]") {
    CHECK(mixed(with_cell(0, "location", "")).empty());
}

TEST_CASE("mixed-location: a file without the column is not checked", "[rule][row]") {
    CHECK(why_not_checked(audited(without_column("location")), "mixed-location") ==
          "the file does not give the location of any service");
}
