// Eight bytes of a text looked at in one go.
#include "text/eight_bytes.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace iepaudit::text;

TEST_CASE("eight bytes: every byte at every place tells as it would alone", "[eight_bytes]") {
    for (int value = 0; value < 256; ++value) {
        for (std::size_t at = 0; at < eight_bytes; ++at) {
            for (const char around : {'a', ' ', '~'}) {
                std::string text(eight_bytes, around);
                text[at] = static_cast<char>(value);
                CAPTURE(value, at, around);
                CHECK(are_ascii(load_eight(text.data())) == (value < 0x80));
                CHECK(are_printable(load_eight(text.data())) == (value >= ' ' && value <= '~'));
            }
        }
    }
}

TEST_CASE("eight bytes: the bytes behind the last eight are looked at too", "[eight_bytes]") {
    CHECK(is_ascii(""));
    CHECK(is_ascii("0123456789"));
    CHECK_FALSE(is_ascii("01234567\xC3\xA9"));
    CHECK_FALSE(is_ascii("\xC3\xA9 0123456789"));
}
