#include "rules/row/with_cell.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places flagged(const Json& iep) {
    return places("no-specially-designed-instruction", iep);
}
} // namespace

namespace {

/// The clean plan with its table cut down to one row.
Json only_row(Json row) {
    Json iep = clean_iep();
    iep["services"] = Json::array({std::move(row)});
    return iep;
}

Json related(const char* service, const char* provider) {
    return {{"category", "related service"},
            {"service", service},
            {"frequency", "30 minutes weekly"},
            {"location", "Special Education"},
            {"provider", provider}};
}

const Places the_table{"/services error"};

} // namespace

TEST_CASE("no-specially-designed-instruction: a plan with special teaching is clean", "[rule][row]") {
    CHECK(flagged(clean_iep()).empty());
    CHECK(flagged(one_row()).empty());
}

TEST_CASE("no-specially-designed-instruction: only related services are flagged once", "[rule][row]") {
    Json iep = only_row(related("Counseling", "School Counselor"));
    CHECK(flagged(iep) == the_table);
    iep["services"].push_back(related("Transportation", "Bus driver"));
    CHECK(flagged(iep) == the_table);
}

TEST_CASE("no-specially-designed-instruction: consulting about reading is no teaching", "[rule][row]") {
    Json iep = clean_iep();
    Json row = iep["services"][0];
    row["delivery"] = "consultation";
    CHECK(flagged(only_row(row)) == the_table);
}

TEST_CASE("no-specially-designed-instruction: a therapy that a goal rests on can be the teaching", "[rule][row]") {
    CHECK(flagged(only_row(related("Speech Therapy", "SLP"))).empty());
    Json iep = only_row(related("Speech Therapy", "SLP"));
    iep["goals"] = {{{"id", "G1"}, {"area", "math"}, {"statement", "By June, add to 20 in 9 of 10 tries."}}};
    CHECK(flagged(iep) == the_table);
}

TEST_CASE("no-specially-designed-instruction: travel and job training and adapted gym are teaching", "[rule][row]") {
    for (const char* service : {"Orientation and Mobility", "Vocational training", "Adapted PE"}) {
        CAPTURE(service);
        CHECK(flagged(only_row(related(service, "Special Education Teacher"))).empty());
    }
}

TEST_CASE("no-specially-designed-instruction: a few rows without the rest of the plan are not checked", "[rule][row]") {
    const Json iep = {{"services", Json::array({related("Counseling", "School Counselor")})}};
    CHECK(flagged(iep).empty());
    CHECK_FALSE(why_not_checked(audited(iep), "no-specially-designed-instruction").empty());
}

TEST_CASE("no-specially-designed-instruction: a therapy without the goals is not checked", "[rule][row]") {
    Json iep = only_row(related("Speech Therapy", "SLP"));
    iep.erase("goals");
    CHECK(flagged(iep).empty());
    CHECK_FALSE(why_not_checked(audited(iep), "no-specially-designed-instruction").empty());
}

TEST_CASE("no-specially-designed-instruction: an empty goals section leaves a therapy alone in the table",
          "[rule][row]") {
    Json iep = only_row(related("Occupational Therapy", "OT"));
    iep["goals"] = Json::array();
    CHECK(flagged(iep) == the_table);
}

TEST_CASE("no-specially-designed-instruction: a 504 plan is left alone", "[rule][row]") {
    Json iep = only_row(related("Counseling", "School Counselor"));
    iep["iep"]["planKind"] = "504";
    CHECK(flagged(iep).empty());
}

TEST_CASE("no-specially-designed-instruction: vision services with a goal can be the special teaching", "[rule][row]") {
    Json iep = only_row(related("Vision Services", "Teacher of the Visually Impaired"));
    iep["goals"] = {
        {{"area", "vision"}, {"baseline", "4 Braille contractions"}, {"target", "40 Braille contractions"}}};
    CHECK(flagged(iep).empty());
}

TEST_CASE("no-specially-designed-instruction: a goal that names no area may be the therapy's", "[rule][row]") {
    Json iep = only_row(related("Speech Therapy", "SLP"));
    iep["goals"] = {"By 6/1/2027 Wren will do it in 8 of 10 chances, up from 2 of 10, as measured by weekly notes."};
    CHECK(flagged(iep).empty());
    CHECK_FALSE(why_not_checked(audited(iep), "no-specially-designed-instruction").empty());
}
