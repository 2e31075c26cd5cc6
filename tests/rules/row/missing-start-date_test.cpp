#include "rules/row/with_cell.hpp"
#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places missing(const Json& iep) {
    return places("missing-start-date", iep);
}
} // namespace

TEST_CASE("missing-start-date: a plan with every start date is clean", "[rule][row]") {
    CHECK(missing(clean_iep()).empty());
    CHECK(missing(one_row()).empty());
}

TEST_CASE("missing-start-date: an empty cell is flagged", "[rule][row]") {
    for (const Json& blank : {Json(""), Json("  "), Json(nullptr)}) {
        CHECK(missing(with_cell(0, "startDate", blank)) == Places{"/services/0/startDate error"});
    }
}

TEST_CASE("missing-start-date: every empty cell is flagged", "[rule][row]") {
    Json iep = with_cell(0, "startDate", "");
    iep["services"][2]["startDate"] = nullptr;
    CHECK(missing(iep) == Places{"/services/0/startDate error", "/services/2/startDate error"});
}

TEST_CASE("missing-start-date: aids, transportation and consulting are left alone", "[rule][row]") {
    CHECK(missing(with_cell(4, "startDate", "")).empty());
    CHECK(missing(consulting(with_cell(0, "startDate", ""))).empty());
    Json bus = with_cell(0, "startDate", "");
    bus["services"][0]["category"] = "related service";
    bus["services"][0]["service"] = "Transportation";
    CHECK(missing(bus).empty());
}

TEST_CASE("missing-start-date: an empty cell counts whatever the plan's own date", "[rule][row]") {
    Json iep = with_cell(0, "startDate", "");
    iep["iep"]["startDate"] = "2026-10-14";
    CHECK(missing(iep) == Places{"/services/0/startDate error"});
}

TEST_CASE("missing-start-date: the plan's date covers rows without a column", "[rule][row]") {
    CHECK(missing(without_column("startDate")).empty());
    CHECK(why_not_checked(audited(without_column("startDate")), "missing-start-date").empty());
}

TEST_CASE("missing-start-date: an empty plan date over rows without a column is flagged once", "[rule][row]") {
    Json iep = without_column("startDate");
    iep["iep"]["startDate"] = "";
    CHECK(missing(iep) == Places{"/iep/startDate error"});
    Json two_rows = one_row();
    two_rows["services"][0].erase("startDate");
    two_rows["services"].push_back(two_rows["services"][0]);
    two_rows["iep"]["startDate"] = "";
    CHECK(message_of("missing-start-date", two_rows) ==
          "The plan has an empty start date, and 2 service rows give none of their own.");
}

TEST_CASE("missing-start-date: a date that cannot be read is another rule's", "[rule][row]") {
    CHECK(missing(with_cell(0, "startDate", "11/31/2026")).empty());
}

TEST_CASE("missing-start-date: without any such date it is not checked", "[rule][row]") {
    Json iep = without_column("startDate");
    iep["iep"].erase("startDate");
    CHECK(missing(iep).empty());
    CHECK(why_not_checked(audited(iep), "missing-start-date") ==
          "the file gives no start date for the plan or for any service");
}
