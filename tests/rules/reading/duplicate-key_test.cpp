#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places twice(std::string bytes) {
    return places(audited_text(std::move(bytes)), "duplicate-key");
}
} // namespace

TEST_CASE("duplicate-key: a field in each row is clean", "[rule][reading]") {
    CHECK(twice(clean_iep().dump()).empty());
    CHECK(twice(R"({"services": [{"service": "Reading"}, {"service": "Math"}]})").empty());
}

TEST_CASE("duplicate-key: a field that stands twice in one row is an error", "[rule][reading]") {
    CHECK(twice(R"({"services": [{"service": "Reading", "provider": "SLP", "provider": "OT"}]})") ==
          Places{"/services/0/provider error"});
}

TEST_CASE("duplicate-key: each repeated field is an error", "[rule][reading]") {
    CHECK(
        twice(R"({"services": [{"service": "Reading", "service": "Math"}, {"location": "home", "location": "home"}]})")
            .size() == 2);
}

TEST_CASE("duplicate-key: another spelling of the same field is the same field", "[rule][reading]") {
    CHECK(twice(R"({"services": [{"service": "Reading", "startDate": "2026-09-08", "Start Date": "2026-09-09"}]})")
              .size() == 1);
}

TEST_CASE("duplicate-key: remarks may stand as often as one likes", "[rule][reading]") {
    CHECK(twice(R"({"services": [{"service": "Reading", "x-seen": 1, "x-checked": 1}]})").empty());
    CHECK(twice(R"({"services": []})").empty());
}

TEST_CASE("duplicate-key: a third time is a second finding", "[rule][reading]") {
    CHECK(twice(R"({"services": [{"service": "Reading", "provider": "SLP", "provider": "OT", "provider": "PT"}]})")
              .size() == 2);
}

TEST_CASE("duplicate-key: two blank cells are still two", "[rule][reading]") {
    CHECK(twice(R"({"services": [{"service": "Reading", "provider": "", "provider": ""}]})") ==
          Places{"/services/0/provider error"});
    CHECK(twice(R"({"services": [{"service": "Reading", "provider": null, "provider": null}]})") ==
          Places{"/services/0/provider error"});
}

TEST_CASE("duplicate-key: it is found in a row of any length", "[rule][reading]") {
    for (const int remarks : {9, 10, 11, 12, 40}) {
        CAPTURE(remarks);
        std::string row = R"({"service": "Reading", "provider": "SLP")";
        for (int i = 0; i < remarks; ++i) {
            row += R"(, "x-)" + std::to_string(i) + R"(": 1)";
        }
        CHECK(twice(R"({"services": [)" + row + "}]}").empty());
        CHECK(twice(R"({"services": [)" + row + R"(, "provider": "OT"}]})") == Places{"/services/0/provider error"});
    }
}

TEST_CASE("duplicate-key: two rows that cite the same goal are clean", "[rule][reading]") {
    Json iep = clean_iep();
    iep["services"][1]["goals"] = Json::array({"G1"});
    CHECK(twice(iep.dump()).empty());
}
