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

TEST_CASE("control-character: the last unseen character and the first seen one", "[rule][reading]") {
    const Places flagged{"/services/0/service warning"};
    CHECK(hidden(with_service("Read\x1F"
                              "ing")) == flagged);
    CHECK(hidden(with_service("Read ing")).empty()); // 0x20
    CHECK(hidden(with_service("Read~ing")).empty()); // 0x7E
    CHECK(hidden(with_service("Read\x7F"
                              "ing")) == flagged);
    CHECK(hidden(with_service("Read\xC2\x9F"
                              "ing")) == flagged); // U+009F
    CHECK(hidden(with_service("Read\xC2\xA0"
                              "ing"))
              .empty()); // U+00A0, a space that does not break
}

TEST_CASE("control-character: a return alone would write over the line, a line end does not", "[rule][reading]") {
    CHECK(hidden(with_service("Reading\rMath")) == Places{"/services/0/service warning"});
    CHECK(hidden(with_service("Reading\r\nMath")).empty());
}

TEST_CASE("control-character: two in one text are one warning", "[rule][reading]") {
    CHECK(hidden(with_service("R\x07"
                              "ead\x08"
                              "ing")) == Places{"/services/0/service warning"});
}

TEST_CASE("control-character: blank cells hold none", "[rule][reading]") {
    CHECK(hidden(with_service("")).empty());
    Json iep = clean_iep();
    iep["services"][0]["service"] = nullptr;
    CHECK(hidden(iep).empty());
}
