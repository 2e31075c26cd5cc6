#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places foreign(std::string bytes) {
    return places(audited_text(std::move(bytes)), "not-an-iep");
}
} // namespace

TEST_CASE("not-an-iep: an IEP is clean", "[rule][reading]") {
    CHECK(foreign(clean_iep().dump()).empty());
    CHECK(foreign(one_row().dump()).empty());
}

TEST_CASE("not-an-iep: a file without services is an error, and no other rule runs", "[rule][reading]") {
    const auto report = audited_text(R"({"title": "Shopping", "items": ["milk"]})");
    CHECK_FALSE(report.is_readable);
    CHECK(places(report, "not-an-iep").size() == 1);
    CHECK(places(report, "no-specially-designed-instruction").empty());
}

TEST_CASE("not-an-iep: a list or a number is no IEP", "[rule][reading]") {
    CHECK(foreign("17").size() == 1);
    CHECK(foreign("\"Reading\"").size() == 1);
}

TEST_CASE("not-an-iep: only service rows, or an empty list of them, are an IEP", "[rule][reading]") {
    CHECK(foreign(R"({"services": []})").empty());
    CHECK(foreign(R"({"Services": [{"service": "Reading"}]})").empty());
}

TEST_CASE("not-an-iep: another program's file is one finding, whatever it holds", "[rule][reading]") {
    CHECK(foreign(R"({"domain": "C", "level": 252, "minutes": [1, 2, 3]})").size() == 1);
}

TEST_CASE("not-an-iep: a list of rows alone, and nothing at all, are no IEP", "[rule][reading]") {
    CHECK(foreign(R"([{"service": "Reading", "frequency": "30 minutes weekly"}])").size() == 1);
    CHECK(foreign("[]").size() == 1);
    CHECK(foreign("{}").size() == 1);
    CHECK(foreign("null").size() == 1);
}

TEST_CASE("not-an-iep: a list of services that was left blank is an IEP", "[rule][reading]") {
    CHECK(foreign(R"({"services": null})").empty());
    CHECK(foreign(R"({"services": " "})").empty());
}

TEST_CASE("not-an-iep: another name for the list is known", "[rule][reading]") {
    CHECK(foreign(R"({"serviceMatrix": [{"service": "Reading"}]})").empty());
}

TEST_CASE("not-an-iep: a list of services inside another section is named", "[rule][reading]") {
    const auto found = findings(audited_text(R"({"page7": {"services": [{"service": "Reading"}]}})"), "not-an-iep");
    REQUIRE(found.size() == 1);
    CHECK(found[0].where == "/page7/services");
}

TEST_CASE("not-an-iep: a service log, and a matrix of levels, are told apart", "[rule][reading]") {
    CHECK(foreign(R"({"services": [{"service": "Reading"}], "sessions": []})").size() == 1);
    CHECK(foreign(R"([{"domain": "A", "level": 3}, {"domain": "B", "level": 5}])").size() == 1);
    CHECK(foreign(R"({"services": [{"domain": "A", "level": 3, "frequency": "30 minutes weekly"}]})").empty());
}
