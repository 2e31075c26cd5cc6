#include "rules/row/with_cell.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places missing(const Json& iep) {
    return places("missing-provider", iep);
}

Json unmonitored(Json iep) {
    for (Json& row : iep["services"]) {
        row.erase("monitor");
        row.erase("supervision");
    }
    return iep;
}
} // namespace

TEST_CASE("missing-provider: a plan with every provider is clean", "[rule][row]") {
    CHECK(missing(clean_iep()).empty());
    CHECK(missing(one_row()).empty());
}

TEST_CASE("missing-provider: an empty cell is flagged", "[rule][row]") {
    for (const Json& blank : {Json(""), Json("  "), Json(nullptr)}) {
        CHECK(missing(unmonitored(with_cell(0, "provider", blank))) == Places{"/services/0/provider warning"});
    }
}

TEST_CASE("missing-provider: every empty cell is flagged", "[rule][row]") {
    Json iep = with_cell(0, "provider", "");
    iep["services"][2]["provider"] = nullptr;
    CHECK(missing(unmonitored(iep)) == Places{"/services/0/provider warning", "/services/2/provider warning"});
}

TEST_CASE("missing-provider: aids, transportation and consulting are left alone", "[rule][row]") {
    CHECK(missing(with_cell(4, "provider", "")).empty());
    CHECK(missing(consulting(with_cell(0, "provider", ""))).empty());
    Json bus = with_cell(0, "provider", "");
    bus["services"][0]["category"] = "related service";
    bus["services"][0]["service"] = "Transportation";
    CHECK(missing(bus).empty());
}

TEST_CASE("missing-provider: a row that names its monitor gets a note", "[rule][row]") {
    Json iep = unmonitored(with_cell(0, "provider", ""));
    iep["services"][0]["monitor"] = "Special Education Teacher";
    CHECK(missing(iep) == Places{"/services/0/provider note"});
}

TEST_CASE("missing-provider: a 504 plan gets a note", "[rule][row]") {
    Json iep = unmonitored(with_cell(0, "provider", ""));
    iep["iep"]["planKind"] = "504";
    CHECK(missing(iep) == Places{"/services/0/provider note"});
}

TEST_CASE("missing-provider: a vague word and an agency's job title are left alone", "[rule][row]") {
    CHECK(missing(with_cell(0, "provider", "staff")).empty());
    CHECK(missing(with_cell(2, "provider", "agency SLP")).empty());
}

TEST_CASE("missing-provider: a file without the column is not checked", "[rule][row]") {
    CHECK(why_not_checked(audited(without_column("provider")), "missing-provider") ==
          "the file does not give the provider of any service");
}
