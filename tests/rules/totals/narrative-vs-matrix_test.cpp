#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "narrative-vs-matrix";
const Places at_level = {"/presentLevels/0/currentLevel warning"};

/// Rows: reading 60 minutes a week, speech 50.
Json saying(const std::string& sentence) {
    Json page = plan({teaching("Reading", "30 minutes 2 times weekly"),
                      therapy("Speech/Language Therapy", "25 minutes 2 times weekly")});
    page["presentLevels"] = Json::array({{{"area", "reading"}, {"currentLevel", sentence}}});
    return page;
}

} // namespace

TEST_CASE("narrative-vs-matrix: words and table that agree are clean", "[rule][totals]") {
    CHECK(
        places(rule, saying("She reads 60 words. She will receive 60 minutes a week of reading instruction.")).empty());
    CHECK(places(rule, saying("He will receive 65 minutes a week of reading instruction.")).empty());
}

TEST_CASE("narrative-vs-matrix: a promise of other minutes is a warning with both numbers", "[rule][totals]") {
    const Json page = saying("She will receive 120 minutes a week of reading instruction.");
    CHECK(places(rule, page) == at_level);
    CHECK(message_of(rule, page) == "\"She will receive 120 minutes a week of reading instruction\" says 120 minutes a "
                                    "week of reading. The rows come to 60 minutes a week (2 x 30).");
}

TEST_CASE("narrative-vs-matrix: one row of several may be meant, and five minutes are rounding", "[rule][totals]") {
    // 63 and 100 minutes a week
    const auto with_two_rows = [](const std::string& sentence) {
        Json page = saying(sentence);
        page["services"].push_back(page["services"][0]);
        page["services"][0]["frequency"] = "21 minutes 3 times weekly";
        page["services"].back()["frequency"] = "50 minutes 2 times weekly";
        return page;
    };
    for (const char* minutes : {"58", "60", "68", "95", "105", "163"}) {
        CAPTURE(minutes);
        const std::string sentence =
            "She will receive " + std::string(minutes) + " minutes a week of reading instruction.";
        CHECK(places(rule, with_two_rows(sentence)).empty());
    }
    for (const char* minutes : {"57", "69", "94", "106"}) {
        CAPTURE(minutes);
        const std::string sentence =
            "She will receive " + std::string(minutes) + " minutes a week of reading instruction.";
        CHECK(places(rule, with_two_rows(sentence)) == at_level);
    }
}

TEST_CASE("narrative-vs-matrix: an amount in two pieces is put together", "[rule][totals]") {
    CHECK(places(rule, saying("He will receive 40 minutes of speech therapy twice a week.")) == at_level);
    CHECK(places(rule, saying("He will receive 25 minutes of speech therapy twice a week.")).empty());
}

TEST_CASE("narrative-vs-matrix: a sentence in the present tense is a note", "[rule][totals]") {
    CHECK(places(rule, saying("He receives 120 minutes a week of reading instruction.")) ==
          Places{"/presentLevels/0/currentLevel note"});
}

TEST_CASE("narrative-vs-matrix: sentences about something else are left alone", "[rule][totals]") {
    for (const char* sentence :
         {"Last year she received 120 minutes a week of reading instruction.",
          "She currently receives 120 minutes a week of reading instruction.",
          "Reading will be increased from 120 to 150 minutes a week.",
          "The evaluation recommends that she will receive 120 minutes a week of reading instruction.",
          "She will receive 120 minutes a week of reading in a LAP group.",
          "She will receive 120 minutes a week of tier 2 reading.",
          "She will have 20 minutes of recess a day and reading.", "He will get 30 minutes of reading homework daily.",
          "He will read for 20 minutes a day in reading.",
          "His mother says he will get 45 minutes a day of reading at home.",
          "He will receive 120 minutes a week of reading and math instruction.",
          "He will receive 120 minutes a week of reading if staff are there.",
          "He will receive 90 or 120 minutes a week of reading instruction.",
          "He will receive reading instruction for 30 minutes.",
          "He reads 62 words per minute and will get reading instruction."}) {
        INFO(sentence);
        CHECK(places(rule, saying(sentence)).empty());
    }
}

TEST_CASE("narrative-vs-matrix: an area whose row has no number cannot be compared", "[rule][totals]") {
    Json page = saying("She will receive 120 minutes a week of reading instruction.");
    page["services"][0]["frequency"] = "as needed";
    CHECK(places(rule, page).empty());
}

TEST_CASE("narrative-vs-matrix: a notice that proposes is read, a refusal is not", "[rule][totals]") {
    Json page = saying("Reads slowly.");
    page["priorWrittenNotices"] =
        Json::array({{{"decision", "proposing"},
                      {"action", "The student will receive 150 minutes a week of reading instruction."}}});
    CHECK(places(rule, page) == Places{"/priorWrittenNotices/0/action warning"});
    page["priorWrittenNotices"][0]["decision"] = "refusing";
    CHECK(places(rule, page).empty());
}

TEST_CASE("narrative-vs-matrix: without any narrative it is not checked", "[rule][totals]") {
    CHECK_FALSE(why_not_checked(audited(plan({teaching("Reading", "30 minutes weekly")})), rule).empty());
}
