#include "rules/row/with_cell.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places missing(const Json& iep) {
    return places("missing-end-date", iep);
}
} // namespace

TEST_CASE("missing-end-date: a plan with every end date is clean", "[rule][row]") {
    CHECK(missing(clean_iep()).empty());
    CHECK(missing(one_row()).empty());
}

TEST_CASE("missing-end-date: an empty cell is flagged", "[rule][row]") {
    for (const Json& blank : {Json(""), Json("  "), Json(nullptr)}) {
        CHECK(missing(with_cell(0, "endDate", blank)) == Places{"/services/0/endDate warning"});
    }
}

TEST_CASE("missing-end-date: every empty cell is flagged", "[rule][row]") {
    Json iep = with_cell(0, "endDate", "");
    iep["services"][2]["endDate"] = nullptr;
    CHECK(missing(iep) == Places{"/services/0/endDate warning", "/services/2/endDate warning"});
}

TEST_CASE("missing-end-date: aids, transportation and consulting are left alone", "[rule][row]") {
    CHECK(missing(with_cell(4, "endDate", "")).empty());
    CHECK(missing(consulting(with_cell(0, "endDate", ""))).empty());
    Json bus = with_cell(0, "endDate", "");
    bus["services"][0]["category"] = "related service";
    bus["services"][0]["service"] = "Transportation";
    CHECK(missing(bus).empty());
}

TEST_CASE("missing-end-date: an empty cell counts whatever the plan's own date", "[rule][row]") {
    Json iep = with_cell(0, "endDate", "");
    iep["iep"]["endDate"] = "2027-10-05";
    CHECK(missing(iep) == Places{"/services/0/endDate warning"});
}

TEST_CASE("missing-end-date: the plan's date covers rows without a column", "[rule][row]") {
    CHECK(missing(without_column("endDate")).empty());
    CHECK(why_not_checked(audited(without_column("endDate")), "missing-end-date").empty());
}

TEST_CASE("missing-end-date: an empty plan date over rows without a column is flagged once", "[rule][row]") {
    Json iep = without_column("endDate");
    iep["iep"]["endDate"] = "";
    CHECK(missing(iep) == Places{"/iep/endDate warning"});
}

TEST_CASE("missing-end-date: a date that cannot be read is another rule's", "[rule][row]") {
    CHECK(missing(with_cell(0, "endDate", "11/31/2026")).empty());
}

TEST_CASE("missing-end-date: without any such date it is not checked", "[rule][row]") {
    Json iep = without_column("endDate");
    iep["iep"].erase("endDate");
    CHECK(missing(iep).empty());
    CHECK(why_not_checked(audited(iep), "missing-end-date") ==
          "the file gives no end date for the plan or for any service");
}

TEST_CASE("missing-end-date: a duration in years or weeks counts as an end", "[rule][row]") {
    for (const char* duration : {"1 year", "36 weeks", "one school year"}) {
        CAPTURE(duration);
        Json iep = with_cell(0, "endDate", "");
        iep["services"][0]["duration"] = duration;
        CHECK(missing(iep).empty());
    }
    Json session = with_cell(0, "endDate", "");
    session["services"][0]["duration"] = "40 minutes";
    CHECK(missing(session) == Places{"/services/0/endDate warning"});
}
