#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places unknown(const Json& iep) {
    return places("unknown-field", iep);
}
} // namespace

TEST_CASE("unknown-field: known fields are clean", "[rule][reading]") {
    CHECK(unknown(clean_iep()).empty());
    CHECK(unknown(one_row()).empty());
}

TEST_CASE("unknown-field: a slip in a name is noted", "[rule][reading]") {
    Json iep = clean_iep();
    iep["services"][0]["freqency"] = "30 minutes weekly";
    const auto found = findings(audited(iep), "unknown-field");
    REQUIRE(found.size() == 1);
    CHECK(found[0].where == "/services/0/freqency");
    CHECK(found[0].severity == iepaudit::Severity::note);
    CHECK(found[0].message.shown.find("frequency") != std::string::npos);
}

TEST_CASE("unknown-field: each such field is noted", "[rule][reading]") {
    Json iep = clean_iep();
    iep["favouriteColor"] = "green";
    iep["services"][2]["shoeSize"] = 4;
    CHECK(unknown(iep) == Places{"/favouriteColor note", "/services/2/shoeSize note"});
}

TEST_CASE("unknown-field: other spellings of a known field are left alone", "[rule][reading]") {
    Json iep = clean_iep();
    for (const char* key : {"Start Date", "END_DATE", "group-size"}) {
        iep["services"][4][key] = "";
    }
    for (const char* key : {"startDate", "endDate", "groupSize"}) {
        iep["services"][4].erase(key);
    }
    CHECK(unknown(iep).empty());
}

TEST_CASE("unknown-field: own remarks and the schema's address are left alone", "[rule][reading]") {
    Json iep = clean_iep();
    iep["$schema"] = "iep.schema.json";
    iep["services"][0]["x-color"] = "green";
    CHECK(unknown(iep).empty());
}
