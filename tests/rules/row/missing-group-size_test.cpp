#include "rules/row/with_cell.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places missing(const Json& iep) {
    return places("missing-group-size", iep);
}
} // namespace

namespace {

/// The evaluation speaks of a small group for reading, and of nothing else.
Json small_group_for_reading(Json group_size) {
    Json iep = clean_iep();
    iep["evaluation"]["recommendations"] = {
        {{"area", "reading"}, {"service", "special instruction in reading"}, {"text", "Teach in a small group."}}};
    iep["services"][0]["groupSize"] = std::move(group_size);
    iep["services"][2]["groupSize"] = "";
    return iep;
}

} // namespace

TEST_CASE("missing-group-size: a plan that says it is clean", "[rule][row]") {
    CHECK(missing(clean_iep()).empty());
    CHECK(missing(one_row()).empty());
}

TEST_CASE("missing-group-size: an empty cell is noted when the evaluation speaks of a small group", "[rule][row]") {
    CHECK(missing(small_group_for_reading("")) == Places{"/services/0/groupSize note"});
    CHECK(missing(small_group_for_reading(nullptr)) == Places{"/services/0/groupSize note"});
}

TEST_CASE("missing-group-size: a largest group size in the evaluation counts too", "[rule][row]") {
    Json iep = small_group_for_reading("");
    iep["evaluation"]["recommendations"] = {{{"area", "reading"}, {"maxGroupSize", 3}},
                                            {{"area", "communication"}, {"maxGroupSize", 2}}};
    CHECK(missing(iep) == Places{"/services/0/groupSize note", "/services/2/groupSize note"});
}

TEST_CASE("missing-group-size: a present level that speaks of one-to-one help counts too", "[rule][row]") {
    Json iep = small_group_for_reading("");
    iep.erase("evaluation");
    iep["presentLevels"][0]["currentLevel"] = "Reads 60 words per minute; learns best one-to-one";
    CHECK(missing(iep) == Places{"/services/0/groupSize note"});
}

TEST_CASE("missing-group-size: a plan that never speaks of groups is left alone", "[rule][row]") {
    Json iep = small_group_for_reading("");
    iep["evaluation"]["recommendations"] = {{{"area", "reading"}, {"text", "Teach decoding each day."}}};
    CHECK(missing(iep).empty());
}

TEST_CASE("missing-group-size: a group without a number is said", "[rule][row]") {
    CHECK(missing(small_group_for_reading("small group")).empty());
    CHECK(missing(small_group_for_reading("1:1")).empty());
}

TEST_CASE("missing-group-size: consulting is left alone", "[rule][row]") {
    CHECK(missing(consulting(small_group_for_reading(""))).empty());
}

TEST_CASE("missing-group-size: a file without the column is not checked", "[rule][row]") {
    Json iep = small_group_for_reading("");
    for (Json& row : iep["services"]) {
        row.erase("groupSize");
    }
    CHECK(missing(iep).empty());
    CHECK(why_not_checked(audited(iep), "missing-group-size") ==
          "the file does not give the group size of any service");
}
