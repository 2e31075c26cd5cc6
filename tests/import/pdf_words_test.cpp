#include "import/pdf/words.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;

namespace {

std::string page_with(std::string_view words) {
    return "<html><body><doc>\n<page width=\"612.0\" height=\"792.0\">\n" + std::string(words) +
           "</page>\n</doc></body>";
}

std::string word(std::string_view text) {
    return "<word xMin=\"10.5\" yMin=\"20\" xMax=\"60\" yMax=\"30\">" + std::string(text) + "</word>\n";
}

std::string only_text(std::string_view text) {
    const PdfWords words = read_word_boxes(page_with(word(text)));
    REQUIRE(words.pages.size() == 1);
    return words.pages[0].words.empty() ? "" : words.pages[0].words[0].text;
}

} // namespace

TEST_CASE("pdf words: a word has its box and its page", "[import][pdf]") {
    const PdfWords words = read_word_boxes(page_with(word("Reading")) + page_with(word("Math") + word("OT")));
    REQUIRE(words.pages.size() == 2);
    CHECK(words.pages[0].width == 612);
    CHECK(words.pages[0].height == 792);
    REQUIRE(words.pages[0].words.size() == 1);
    const PdfWord& first = words.pages[0].words[0];
    CHECK(first.left == 10.5);
    CHECK(first.top == 20);
    CHECK(first.right == 60);
    CHECK(first.bottom == 30);
    CHECK(first.text == "Reading");
    CHECK(words.pages[1].words.size() == 2);
}

TEST_CASE("pdf words: entities, ligatures and bytes that are no characters", "[import][pdf]") {
    CHECK(only_text("O&amp;M") == "O&M");
    CHECK(only_text("&lt;3 &quot;x&quot; &#39;y&#x27;") == "<3 \"x\" 'y'");
    CHECK(only_text("&#8211;&#x2013;") == "\xE2\x80\x93\xE2\x80\x93");
    CHECK(only_text("&unknown; &; &#x; & b") == "&unknown; &; &#x; & b");
    CHECK(only_text("o\xEF\xAC\x83"
                    "ce") == "office");
    CHECK(only_text("a\xFF") == "a\xEF\xBF\xBD");
    CHECK(only_text("&#0;&#xD800;&#x110000;") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    CHECK(only_text("\x1B[2J") == "[2J");
    CHECK(only_text("  \t ").empty());
}

TEST_CASE("pdf words: boxes that are none, or off the page, are passed over", "[import][pdf]") {
    const auto count = [](std::string_view tag) { return read_word_boxes(page_with(tag)).pages.at(0).words.size(); };
    CHECK(count("<word xMin=\"x\" yMin=\"1\" xMax=\"2\" yMax=\"3\">a</word>") == 0);
    CHECK(count("<word xMin=\"nan\" yMin=\"1\" xMax=\"2\" yMax=\"3\">a</word>") == 0);
    CHECK(count("<word xMin=\"1e999\" yMin=\"1\" xMax=\"2\" yMax=\"3\">a</word>") == 0);
    CHECK(count("<word xMin=\"5\" yMin=\"1\" xMax=\"2\" yMax=\"3\">a</word>") == 0);
    CHECK(count("<word yMin=\"1\" xMax=\"2\" yMax=\"3\">a</word>") == 0);
    CHECK(count("<word xMin=\"700\" yMin=\"1\" xMax=\"720\" yMax=\"3\">a</word>") == 0);
    CHECK(count("<word xMin=\"-50\" yMin=\"1\" xMax=\"-20\" yMax=\"3\">a</word>") == 0);
}

TEST_CASE("pdf words: words on their side are kept apart, a short dash is none", "[import][pdf]") {
    const PdfWords words =
        read_word_boxes(page_with("<word xMin=\"10\" yMin=\"10\" xMax=\"20\" yMax=\"60\">Service</word>"
                                  "<word xMin=\"30\" yMin=\"10\" xMax=\"34\" yMax=\"22\">\xE2\x80\x93</word>"));
    REQUIRE(words.pages[0].rotated.size() == 1);
    CHECK(words.pages[0].rotated[0] == "Service");
    CHECK(words.pages[0].words.size() == 1);
}

TEST_CASE("pdf words: any bytes are taken, and too many words are said", "[import][pdf]") {
    const std::string whole = page_with(word("Reading") + word("O&amp;M"));
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        CHECK(read_word_boxes(whole.substr(0, size)).pages.size() <= 1);
    }
    CHECK(read_word_boxes(word("no page")).pages.empty());
    CHECK(read_word_boxes(std::string(100'000, '<')).pages.empty());
    CHECK(read_word_boxes(std::string("\0<page \0>", 9)).pages.size() == 1);
    const PdfWords cut = read_word_boxes(page_with(word("a") + word("b") + word("c")), 2);
    CHECK_FALSE(cut.is_whole);
    CHECK(cut.pages[0].words.size() == 2);
}
