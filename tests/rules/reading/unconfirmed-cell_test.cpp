#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places unconfirmed(const Json& iep) {
    return places("unconfirmed-cell", iep);
}
} // namespace

TEST_CASE("unconfirmed-cell: a plan that a person typed is clean", "[rule][reading]") {
    CHECK(unconfirmed(clean_iep()).empty());
    CHECK(unconfirmed(one_row()).empty());
}

TEST_CASE("unconfirmed-cell: the cells of a row are named in one finding", "[rule][reading]") {
    Json iep = clean_iep();
    iep["services"][1]["unconfirmed"] = {"frequency", "endDate"};
    const auto found = findings(audited(iep), "unconfirmed-cell");
    REQUIRE(found.size() == 1);
    CHECK(found[0].where == "/services/1/unconfirmed");
    CHECK(found[0].severity == iepaudit::Severity::warning);
    CHECK(found[0].row == 2);
    CHECK(found[0].message.shown.find("frequency, endDate") != std::string::npos);
    CHECK(found[0].message.safe.find("some cells") != std::string::npos);
}

TEST_CASE("unconfirmed-cell: each row has its own", "[rule][reading]") {
    Json iep = clean_iep();
    iep["services"][0]["unconfirmed"] = {"provider"};
    iep["services"][2]["unconfirmed"] = {"location"};
    CHECK(unconfirmed(iep) == Places{"/services/0/unconfirmed warning", "/services/2/unconfirmed warning"});
}

TEST_CASE("unconfirmed-cell: one word is a list of one", "[rule][reading]") {
    Json iep = clean_iep();
    iep["services"][0]["unconfirmed"] = "provider";
    CHECK(unconfirmed(iep) == Places{"/services/0/unconfirmed warning"});
}

TEST_CASE("unconfirmed-cell: an emptied list and a list never written are left alone", "[rule][reading]") {
    Json iep = clean_iep();
    iep["services"][0]["unconfirmed"] = Json::array();
    iep["services"][1]["unconfirmed"] = nullptr;
    CHECK(unconfirmed(iep).empty());
}

TEST_CASE("unconfirmed-cell: no word of the file stands in the sentence that may be shared", "[rule][reading]") {
    Json iep = clean_iep();
    iep["services"][0]["unconfirmed"] = {"Robin Alderwood"};
    const auto found = findings(audited(iep), "unconfirmed-cell");
    REQUIRE(found.size() == 1);
    CHECK(found[0].message.safe.find("Alderwood") == std::string::npos);
}
