#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

Json with_service(const char* service) {
    Json iep = clean_iep();
    iep["services"][0]["service"] = service;
    return iep;
}

Places hidden(const Json& iep) {
    return places("control-character", iep);
}

} // namespace

TEST_CASE("control-character: plain text is clean", "[rule][reading]") {
    CHECK(hidden(clean_iep()).empty());
    CHECK(hidden(one_row()).empty());
}

TEST_CASE("control-character: a character that does not show is a warning", "[rule][reading]") {
    CHECK(hidden(with_service("Read\x07ing")) == Places{"/services/0/service warning"});
    CHECK(hidden(with_service("Read\xE2\x80\xAEing")) == Places{"/services/0/service warning"});
}

TEST_CASE("control-character: each such text is a warning", "[rule][reading]") {
    Json iep = with_service("Read\x07ing");
    iep["services"][2]["provider"] = "SLP\x1B[2J";
    CHECK(hidden(iep) == Places{"/services/0/service warning", "/services/2/provider warning"});
}

TEST_CASE("control-character: line breaks, tabs, accents and curly quotes are left alone", "[rule][reading]") {
    CHECK(hidden(with_service("Reading\n(decoding)\twith \xE2\x80\x9Csounds\xE2\x80\x9D")).empty());
    CHECK(hidden(with_service("Lectura y fon\xC3\xA9tica")).empty());
}

TEST_CASE("control-character: a file without any text has none", "[rule][reading]") {
    CHECK(hidden(Json{{"services", Json::array()}}).empty());
}
