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
