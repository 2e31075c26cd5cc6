#include "text/display.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::text;

using Lines = std::vector<std::string>;

TEST_CASE("display: width counts columns, not bytes", "[text][display]") {
    CHECK(display_width("") == 0);
    CHECK(display_width("Reading") == 7);
    CHECK(display_width("Nu\u00F1ez") == 5);
    CHECK(display_width("e\u0301") == 1);
    CHECK(display_width("\u8AAD\u66F8") == 4);
    CHECK(display_width("a\xFF"
                        "b") == 3);
}

TEST_CASE("display: padding makes columns line up", "[text][display]") {
    CHECK(pad_right("ab", 4) == "ab  ");
    CHECK(pad_left("ab", 4) == "  ab");
    CHECK(pad_right("\u8AAD", 4) == "\u8AAD  ");
    CHECK(pad_right("e\u0301", 2) == "e\u0301 ");
    CHECK(pad_right("abcde", 3) == "abcde");
    CHECK(pad_left("", 2) == "  ");
}

TEST_CASE("display: a cut is marked and never inside a character", "[text][display]") {
    CHECK(cut_to("Reading", 7) == "Reading");
    CHECK(cut_to("Reading aloud", 10) == "Reading...");
    CHECK(cut_to("e\u0301e\u0301e\u0301e\u0301e\u0301", 4) == "e\u0301...");
    CHECK(cut_to("\u8AAD\u66F8\u8AAD", 5) == "\u8AAD...");
    CHECK(cut_to("\u8AAD\u66F8\u8AAD", 4) == "...");
    for (std::size_t columns = 3; columns < 12; ++columns) {
        CHECK(display_width(cut_to("\u8AAD\u66F8 Nu\u00F1ez e\u0301", columns)) <= columns);
    }
}

TEST_CASE("display: lines break at blanks, a longer word stands alone", "[text][display]") {
    CHECK(wrap("one two three", 7) == Lines{"one two", "three"});
    CHECK(wrap("one two three", 0) == Lines{"one two three"});
    CHECK(wrap("extraordinary day", 5) == Lines{"extraordinary", "day"});
    CHECK(wrap("one  two", 20) == Lines{"one two"});
    CHECK(wrap("", 10).size() <= 1);
}

TEST_CASE("display: what is seen as one character is one", "[text][display]") {
    CHECK(grapheme_length("ab", 0) == 1);
    CHECK(grapheme_length("e\u0301x", 0) == 3);
    CHECK(grapheme_length("\U0001F469\u200D\U0001F3EB", 0) == 11); // a teacher, joined
    CHECK(grapheme_length("\xFF\xFF", 0) == 1);
}
