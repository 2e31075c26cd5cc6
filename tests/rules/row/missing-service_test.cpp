#include "rules/row/with_cell.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places missing(const Json& iep) {
    return places("missing-service", iep);
}

Json without_name(std::size_t row) {
    Json iep = clean_iep();
    iep["services"][row].erase("service");
    return iep;
}
} // namespace

TEST_CASE("missing-service: a plan whose rows all have names is clean", "[rule][row]") {
    CHECK(missing(clean_iep()).empty());
    CHECK(missing(one_row()).empty());
}

TEST_CASE("missing-service: an empty cell is flagged where it stands", "[rule][row]") {
    for (const Json& blank : {Json(""), Json("  "), Json(nullptr)}) {
        CHECK(missing(with_cell(0, "service", blank)) == Places{"/services/0/service warning"});
    }
}

TEST_CASE("missing-service: a row without the cell is flagged as a whole", "[rule][row]") {
    CHECK(missing(without_name(2)) == Places{"/services/2 warning"});
}

TEST_CASE("missing-service: every such row is flagged, whatever its kind", "[rule][row]") {
    Json iep = with_cell(1, "service", "");
    iep["services"][4].erase("service");
    CHECK(missing(iep) == Places{"/services/1/service warning", "/services/4 warning"});
    CHECK(missing(consulting(with_cell(0, "service", ""))) == Places{"/services/0/service warning"});
}

TEST_CASE("missing-service: one cell with something in it is enough to ask what it is for", "[rule][row]") {
    for (const Json& row :
         {Json{{"service", ""}, {"frequency", "30 minutes weekly"}}, Json{{"service", ""}, {"minutesPerWeek", 30}},
          Json{{"service", ""}, {"duration", 30}}, Json{{"service", ""}, {"location", "General Education"}},
          Json{{"service", ""}, {"provider", "Special Education Teacher"}}}) {
        CHECK(missing(Json{{"services", Json::array({row})}}) == Places{"/services/0/service warning"});
    }
}

TEST_CASE("missing-service: an empty line of the form is left alone", "[rule][row]") {
    CHECK(missing(Json{{"services", Json::array({Json::object()})}}).empty());
    CHECK(missing(Json{{"services", Json::array({{{"category", "related service"},
                                                  {"service", ""},
                                                  {"frequency", ""},
                                                  {"location", nullptr},
                                                  {"startDate", "2026-10-19"}}})}})
              .empty());
}

TEST_CASE("missing-service: a row whose area is given, and a broad name, are left alone", "[rule][row]") {
    Json iep = without_name(0);
    iep["services"][0]["area"] = "reading";
    CHECK(missing(iep).empty());
    CHECK(missing(with_cell(0, "service", "Special Education")).empty());
}
