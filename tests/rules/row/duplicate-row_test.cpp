#include "rules/row/with_cell.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places repeated(const Json& iep) {
    return places("duplicate-row", iep);
}
} // namespace

TEST_CASE("duplicate-row: a plan without repetition is clean", "[rule][row]") {
    CHECK(repeated(clean_iep()).empty());
    CHECK(repeated(one_row()).empty());
}

TEST_CASE("duplicate-row: a row that stands there twice is flagged at the second", "[rule][row]") {
    const auto report = audited(with_row_again());
    CHECK(places(report, "duplicate-row") == Places{"/services/5 warning"});
    CHECK(places(report, "overlapping-rows").empty());
    CHECK(findings(report, "duplicate-row")[0].message.shown.find("says the same as row 1.") != std::string::npos);
}

TEST_CASE("duplicate-row: case, blanks and the row's own id make no difference", "[rule][row]") {
    CHECK(repeated(with_row_again([](Json& row) {
              row["id"] = "again";
              row["service"] = " " + row["service"].text() + "  ";
          })) == Places{"/services/5 warning"});
}

TEST_CASE("duplicate-row: each repetition is flagged", "[rule][row]") {
    Json iep = with_row_again();
    iep["services"].push_back(iep["services"][0]);
    CHECK(repeated(iep) == Places{"/services/5 warning", "/services/6 warning"});
}

TEST_CASE("duplicate-row: rows that differ only in their goal are a note", "[rule][row]") {
    CHECK(repeated(with_row_again([](Json& row) { row["goals"] = Json::array({"G2"}); })) ==
          Places{"/services/5 note"});
}

TEST_CASE("duplicate-row: rows without dates overlap", "[rule][row]") {
    Json iep = with_row_again();
    for (Json& row : iep["services"]) {
        row.erase("startDate");
        row.erase("endDate");
    }
    iep["iep"].erase("startDate");
    iep["iep"].erase("endDate");
    CHECK(repeated(iep) == Places{"/services/5 warning"});
}

TEST_CASE("duplicate-row: rows whose dates do not overlap are left alone", "[rule][row]") {
    Json iep = with_row_again([](Json& row) {
        row["startDate"] = "2027-02-01";
        row["endDate"] = "2027-06-15";
    });
    iep["services"][0]["startDate"] = "2026-10-14";
    iep["services"][0]["endDate"] = "2027-02-01";
    CHECK(repeated(iep).empty());
    iep["services"][0]["endDate"] = "2027-02-02";
    CHECK(repeated(iep).size() == 1);
}

TEST_CASE("duplicate-row: rows given at the same time are left alone", "[rule][row]") {
    CHECK(repeated(with_row_again([](Json& row) { row["concurrent"] = true; })).empty());
}

TEST_CASE("duplicate-row: a summer row is left alone", "[rule][row]") {
    CHECK(repeated(with_row_again([](Json& row) { row["esy"] = true; })).empty());
}

TEST_CASE("duplicate-row: in class and apart are two rows", "[rule][row]") {
    CHECK(repeated(with_row_again([](Json& row) {
              row["location"] = row["location"] == "General Education" ? "Special Education" : "General Education";
          })).empty());
}

TEST_CASE("duplicate-row: another provider is another row", "[rule][row]") {
    CHECK(repeated(with_row_again([](Json& row) { row["provider"] = "Paraeducator"; })).empty());
}

TEST_CASE("duplicate-row: consulting beside teaching is left alone", "[rule][row]") {
    CHECK(repeated(with_row_again([](Json& row) { row["delivery"] = "consultation"; })).empty());
}

TEST_CASE("duplicate-row: the same words twice are said, as a note when no minutes hang on them", "[rule][row]") {
    for (const char* amount : {"as needed", "weekly", "3 times a week", "30 minutes bi-weekly"}) {
        CAPTURE(amount);
        Json iep = with_row_again([&](Json& row) { row["frequency"] = amount; });
        iep["services"][0]["frequency"] = amount;
        CHECK(repeated(iep) == Places{"/services/5 note"});
        CHECK(findings(audited(iep), "duplicate-row")[0].message.shown.ends_with("says the same as row 1."));
        CHECK(places("overlapping-rows", iep).empty());
    }
}

TEST_CASE("duplicate-row: the same words beside a number that differs are no repetition", "[rule][row]") {
    Json iep = with_row_again([](Json& row) { row["frequency"] = "as needed"; });
    CHECK(repeated(iep).empty());
}

TEST_CASE("duplicate-row: rows without an amount are left alone", "[rule][row]") {
    Json iep = with_row_again([](Json& row) { row["frequency"] = ""; });
    iep["services"][0]["frequency"] = "";
    CHECK(repeated(iep).empty());
}
