#include "text/fold.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::text;

TEST_CASE("fold: case, blanks and dashes become plain", "[text][fold]") {
    CHECK(fold("  Thirty\tMINUTES \r\n Weekly ") == "thirty minutes weekly");
    CHECK(fold("20\u201330 min") == "20-30 min");
    CHECK(fold("20\u2011minute") == "20-minute");
    CHECK(fold("30\u00A0min\u2009weekly") == "30 min weekly");
    CHECK(fold("mi\u00ADnutes\u200B") == "minutes");
    CHECK(fold("").empty());
    CHECK(fold(" \u00A0\t ").empty());
}

TEST_CASE("fold: quotes, signs and fractions have one form each", "[text][fold]") {
    CHECK(fold("\u201Cas needed\u201D, it\u2019s") == "\"as needed\", it's");
    CHECK(fold("2 \u00D7 30") == "2 x 30");
    CHECK(fold("1\u00BD hours") == "1 1/2 hours");
    CHECK(fold("\u00BD hour") == "1/2 hour");
    CHECK(fold("30\u204445") == "30/45");
    CHECK(fold("\u2022 Reading") == "; reading");
}

TEST_CASE("fold: accents are dropped, other letters stay", "[text][fold]") {
    CHECK(fold("Orientaci\u00F3n") == "orientacion");
    CHECK(fold("NI\u00D1O") == "nino");
    CHECK(fold("\u8AAD\u66F8") == "\u8AAD\u66F8");
    CHECK(fold("a\xFF"
               "b") == "a\xFF"
                       "b");
}

TEST_CASE("fold: folding twice changes nothing", "[text][fold]") {
    for (const char* const words :
         {"  2 \u00D7 30 \u2013 45  MIN ", "\u00BDh", "\u201Cx\u201D", "a\xFF\xC3", "\u2022\u2022 a"}) {
        CHECK(fold(fold(words)) == fold(words));
    }
}

TEST_CASE("fold: the printed words behind a folded place can be quoted", "[text][fold]") {
    const std::string printed = "Speech:  30\u00A0Min\u2014weekly";
    const Folded folded = fold_with_origin(printed);
    CHECK(folded.text == "speech: 30 min-weekly");
    CHECK(folded.text == fold(printed));
    const std::size_t at = folded.text.find("30 min");
    CHECK(folded.printed(at, at + 6) == "30\u00A0Min");
    CHECK(folded.printed(0, folded.text.size()) == printed);
}

TEST_CASE("fold: what was dropped, joined or spelled out keeps its place on the page", "[text][fold]") {
    const std::string printed = "  By  ten\u00A0\u00A0%: \u00BEh and soft\u00ADened ends. \t";
    const Folded folded = fold_with_origin(printed);
    CHECK(folded.text == "by ten %: 3/4h and softened ends.");
    CHECK(folded.text == fold(printed));
    const auto behind = [&](std::string_view words) {
        const std::size_t at = folded.text.find(words);
        return folded.printed(at, at + words.size());
    };
    CHECK(behind("by") == "By");
    CHECK(behind("ten %") == "ten\u00A0\u00A0%");
    CHECK(behind("3/4h") == "\u00BEh");
    CHECK(behind("softened") == "soft\u00ADened");
    CHECK(behind("ends.") == "ends.");
    CHECK(fold_with_origin("").printed(0, 0).empty());
}

TEST_CASE("trim: blanks and no-break spaces go at both ends", "[text][fold]") {
    CHECK(trim("\u00A0 a b\t\u00A0\n") == "a b");
    CHECK(trim("a") == "a");
    CHECK(trim(" \u00A0 ").empty());
    CHECK(trim("").empty());
}

TEST_CASE("find words: whole words only, a plural allowed", "[text][fold]") {
    CHECK(find_words("per week", "week") == 4);
    CHECK(find_words("weekly", "week") == std::string_view::npos);
    CHECK(find_words("midweek", "week") == std::string_view::npos);
    CHECK(find_words("two weeks", "week") == 4);
    CHECK(find_words("two classes", "class") == 4);
    CHECK(find_words("weekss", "week") == std::string_view::npos);
    CHECK(find_words("a week and a week", "week", 3) == 13);
    CHECK(find_words("small group", "small group") == 0);
    CHECK(find_words("1:1 (ot)", "ot") == 5);
    CHECK_FALSE(has_words("not", "ot"));
    CHECK_FALSE(has_words("", "ot"));
}
