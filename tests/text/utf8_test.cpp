#include "text/utf8.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace iepaudit::text;

namespace {

bool is_valid(std::string_view text) {
    const Character c = decode(text, 0);
    return c.is_valid && c.length == text.size();
}

} // namespace

TEST_CASE("utf-8: one to four bytes", "[text][utf8]") {
    CHECK(decode("a", 0).code == U'a');
    CHECK(decode("\u00F1", 0).code == 0xF1);
    CHECK(decode("\u8AAD", 0).code == 0x8AAD);
    CHECK(decode("\U0001F4D6", 0).code == 0x1F4D6);
    CHECK(decode("\U0001F4D6", 0).length == 4);
    CHECK(decode("x\u00F1", 1).code == 0xF1);
}

TEST_CASE("utf-8: the ends of each length are valid", "[text][utf8]") {
    for (const std::string_view text : {"\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                                        "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
        CHECK(is_valid(text));
    }
    CHECK(is_valid(std::string_view("\0", 1)));
}

TEST_CASE("utf-8: overlong forms, surrogates and what is past the last character are bytes", "[text][utf8]") {
    for (const std::string_view text :
         {"\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\xAF",
          "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xFE", "\x80", "\xBF"}) {
        const Character c = decode(text, 0);
        CHECK_FALSE(c.is_valid);
        CHECK(c.length == 1);
        CHECK(c.code == static_cast<unsigned char>(text.front()));
    }
}

TEST_CASE("utf-8: a character cut off comes out byte by byte, and never past the end", "[text][utf8]") {
    const std::string_view book = "\U0001F4D6";
    for (std::size_t length = 1; length < book.size(); ++length) {
        const Character c = decode(book.substr(0, length), 0);
        CHECK_FALSE(c.is_valid);
        CHECK(c.length == 1);
    }
    CHECK_FALSE(decode("\xE2\x82"
                       "a",
                       0)
                    .is_valid);
}

TEST_CASE("utf-8: any bytes are walked through to the end", "[text][utf8]") {
    for (unsigned first = 0; first < 256; ++first) {
        for (unsigned second = 0; second < 256; second += 5) {
            const std::string bytes{static_cast<char>(first), static_cast<char>(second), 'a'};
            std::size_t at = 0;
            while (at < bytes.size()) {
                at += decode(bytes, at).length;
            }
            CHECK(at == bytes.size());
        }
    }
}
