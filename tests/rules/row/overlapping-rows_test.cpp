#include "rules/row/with_cell.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places overlapping(const Json& iep) {
    return places("overlapping-rows", iep);
}
} // namespace

TEST_CASE("overlapping-rows: a plan without overlap is clean", "[rule][row]") {
    CHECK(overlapping(clean_iep()).empty());
    CHECK(overlapping(one_row()).empty());
}

TEST_CASE("overlapping-rows: the same service with another amount is noted at the second row", "[rule][row]") {
    const Json iep = with_row_again([](Json& row) { row["frequency"] = "15 Minutes / 2 Times Weekly"; });
    CHECK(overlapping(iep) == Places{"/services/5 note"});
    CHECK(places("duplicate-row", iep).empty());
}

TEST_CASE("overlapping-rows: each such row is noted", "[rule][row]") {
    Json iep = with_row_again([](Json& row) { row["frequency"] = "15 Minutes / 2 Times Weekly"; });
    Json third = iep["services"][0];
    third["frequency"] = "10 Minutes / 2 Times Weekly";
    iep["services"].push_back(third);
    CHECK(overlapping(iep) == Places{"/services/5 note", "/services/6 note"});
}

TEST_CASE("overlapping-rows: two names of one service are seen as one", "[rule][row]") {
    Json iep = with_row_again([](Json& row) {
        row["service"] = "Reading (SDI)";
        row["frequency"] = "15 Minutes / 2 Times Weekly";
    });
    iep["services"][0]["service"] = "Reading Instruction";
    CHECK(overlapping(iep) == Places{"/services/5 note"});
}

TEST_CASE("overlapping-rows: a row that repeats another word for word is another rule's", "[rule][row]") {
    CHECK(overlapping(with_row_again()).empty());
}

TEST_CASE("overlapping-rows: different skills of one area are left alone", "[rule][row]") {
    Json iep = with_row_again([](Json& row) {
        row["service"] = "Reading comprehension";
        row["frequency"] = "15 Minutes / 2 Times Weekly";
    });
    iep["services"][0]["service"] = "Reading fluency";
    CHECK(overlapping(iep).empty());
}

TEST_CASE("overlapping-rows: different goals are left alone", "[rule][row]") {
    CHECK(overlapping(with_row_again([](Json& row) {
              row["frequency"] = "15 Minutes / 2 Times Weekly";
              row["goals"] = Json::array({"G2"});
          })).empty());
}

TEST_CASE("overlapping-rows: another group is another row", "[rule][row]") {
    CHECK(overlapping(with_row_again([](Json& row) {
              row["frequency"] = "15 Minutes / 2 Times Weekly";
              row["groupSize"] = "1:1";
          })).empty());
}

TEST_CASE("overlapping-rows: rows whose place or provider is not given are left alone", "[rule][row]") {
    for (const char* key : {"location", "provider"}) {
        CAPTURE(key);
        Json iep = with_row_again([](Json& row) { row["frequency"] = "15 Minutes / 2 Times Weekly"; });
        for (Json& row : iep["services"]) {
            row.erase(key);
        }
        CHECK(overlapping(iep).empty());
    }
}

TEST_CASE("overlapping-rows: rows whose dates do not overlap are left alone", "[rule][row]") {
    Json iep = with_row_again([](Json& row) {
        row["frequency"] = "15 Minutes / 2 Times Weekly";
        row["startDate"] = "2027-02-01";
        row["endDate"] = "2027-06-15";
    });
    iep["services"][0]["startDate"] = "2026-10-14";
    iep["services"][0]["endDate"] = "2027-02-01";
    CHECK(overlapping(iep).empty());
    iep["services"][0]["endDate"] = "2027-02-02";
    CHECK(overlapping(iep).size() == 1);
}

TEST_CASE("overlapping-rows: rows given at the same time are left alone", "[rule][row]") {
    CHECK(overlapping(with_row_again([](Json& row) {
              row["frequency"] = "15 Minutes / 2 Times Weekly";
              row["concurrent"] = true;
          })).empty());
}

TEST_CASE("overlapping-rows: a summer row is left alone", "[rule][row]") {
    CHECK(overlapping(with_row_again([](Json& row) {
              row["frequency"] = "15 Minutes / 2 Times Weekly";
              row["esy"] = true;
          })).empty());
}

TEST_CASE("overlapping-rows: in class and apart are two rows", "[rule][row]") {
    CHECK(overlapping(with_row_again([](Json& row) {
              row["frequency"] = "15 Minutes / 2 Times Weekly";
              row["location"] = row["location"] == "General Education" ? "Special Education" : "General Education";
          })).empty());
}

TEST_CASE("overlapping-rows: another provider is another row", "[rule][row]") {
    CHECK(overlapping(with_row_again([](Json& row) {
              row["frequency"] = "15 Minutes / 2 Times Weekly";
              row["provider"] = "Paraeducator";
          })).empty());
}

TEST_CASE("overlapping-rows: consulting beside teaching is left alone", "[rule][row]") {
    CHECK(overlapping(with_row_again([](Json& row) {
              row["frequency"] = "15 Minutes / 2 Times Weekly";
              row["delivery"] = "consultation";
          })).empty());
}

TEST_CASE("overlapping-rows: rows without a number are left alone", "[rule][row]") {
    Json iep = with_row_again([](Json& row) { row["frequency"] = ""; });
    iep["services"][0]["frequency"] = "";
    CHECK(overlapping(iep).empty());
}

TEST_CASE("overlapping-rows: two jobs that cannot be placed are not one", "[rule][row]") {
    Json iep = with_row_again([](Json& again) {
        again["frequency"] = "20 minutes weekly";
        again["provider"] = "vocational teacher";
    });
    iep["services"][0]["provider"] = "itinerant teacher";
    CHECK(overlapping(iep).empty());
}
