#include "meaning/level.hpp"

#include "meaning/printed.hpp"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <optional>
#include <string_view>

using namespace iepaudit;
using namespace iepaudit::test;
using namespace std::chrono;

namespace {

/// A level of one area, as a row of the table.
PresentLevel level(std::string_view area, std::string_view text) {
    PresentLevel level;
    level.presence = Presence::value;
    level.area = words(area);
    level.current_level = words(text);
    return level;
}

/// A level typed as one plain sentence.
PresentLevel sentence(std::string_view text) {
    PresentLevel level;
    level.presence = Presence::value;
    level.current_level = words(text);
    level.is_sentence = true;
    return level;
}

constexpr Date october = 2026y / 10 / 14;

LevelMeaning read(const PresentLevel& level) {
    return read_level(level, std::nullopt, std::nullopt);
}

} // namespace

TEST_CASE("present level: printed grade levels give the gap", "[level]") {
    PresentLevel reading = level("reading", "47 correct words per minute on grade 5 text");
    reading.grade_equivalent = number(2.3);
    reading.grade_expected = number(5.1);
    const LevelMeaning means = read_level(reading, 5, october);
    CHECK(means.grade_now == 2.3);
    CHECK(means.grade_expected == 5.1);
    CHECK(means.gap == 2.8);
    CHECK_FALSE(means.from_text);
    CHECK(means.need_stated);
}

TEST_CASE("present level: without an expected grade the student's own grade and the months of school stand in",
          "[level]") {
    PresentLevel math = level("math", "Adds and subtracts within 100");
    math.grade_equivalent = number(2.4);
    CHECK(read_level(math, 4, october).grade_expected == 4.1);
    CHECK(read_level(math, 4, 2027y / 5 / 3).grade_expected == 4.8);
    CHECK(read_level(math, 4, std::nullopt).grade_expected == 4);
    CHECK_FALSE(read_level(math, std::nullopt, october).gap);
}

TEST_CASE("present level: a whole grade is compared with a whole grade", "[level]") {
    PresentLevel math = level("math", "Works at a second-grade level.");
    const LevelMeaning means = read_level(math, 5, 2027y / 5 / 3);
    CHECK(means.grade_now == 2);
    CHECK(means.grade_expected == 5);
    CHECK(means.gap == 3);
    CHECK(means.from_text);
}

TEST_CASE("present level: a sentence alone gives area, gap and progress", "[level]") {
    const LevelMeaning means = read(
        sentence("Decodes at a first-grade reading level entering fourth grade; little progress since last winter."));
    CHECK(means.areas.contains(Area::reading));
    CHECK(means.gap == 3);
    CHECK(means.from_text);
    CHECK(means.progress == Progress::minimal);
    CHECK(means.need_stated);
}

TEST_CASE("present level: years behind are a gap", "[level]") {
    const LevelMeaning means = read(level("math", "About two years below grade level."));
    CHECK(means.gap == 2);
    CHECK(means.from_text);
}

TEST_CASE("present level: one level for two subjects is given to neither", "[level]") {
    CHECK_FALSE(read_level(sentence("Reading is at a second-grade level. Math is a strength."), 5, october).gap);
}

TEST_CASE("present level: a number that is no grade level is left alone", "[level]") {
    PresentLevel reading = level("reading", "Oral reading");
    reading.grade_equivalent = number(62);
    CHECK_FALSE(read_level(reading, 5, october).gap);
}

TEST_CASE("present level: words of strength are no need", "[level]") {
    for (const std::string_view text :
         {"Scores fall within the average range.", "Math is an area of strength.", "No concerns at this time.",
          "Hearing is not a concern.", "Age-appropriate skills.", "Reads at grade level.",
          "Speech does not adversely affect lessons.", "Within normal limits", "None", "Works without difficulty",
          "Scored at the 55th percentile"}) {
        CAPTURE(text);
        const LevelMeaning means = read(level("math", text));
        CHECK_FALSE(means.is_need);
        CHECK_FALSE(means.need_stated);
    }
}

TEST_CASE("present level: words of need are a need", "[level]") {
    for (const std::string_view text :
         {"Well below average in computation.", "Not yet at grade level.", "Struggles with two-step problems.",
          "Needs help to start written work.", "Is unable to finish a page alone.", "Scored at the 4th percentile",
          "Strong memory, but computation is a weakness.", "Has difficulty with transitions"}) {
        CAPTURE(text);
        const LevelMeaning means = read(level("math", text));
        CHECK(means.is_need);
        CHECK(means.need_stated);
    }
}

TEST_CASE("present level: words that only look like a need", "[level]") {
    for (const std::string_view text :
         {"Communicates wants and needs in full sentences.", "See goals below", "Solves 14 of 20 fact problems"}) {
        CAPTURE(text);
        const LevelMeaning means = read(level("communication", text));
        CHECK(means.is_need);
        CHECK_FALSE(means.need_stated);
    }
}

TEST_CASE("present level: the impact column states a need unless it says none", "[level]") {
    PresentLevel motor = level("fine motor", "Copies 18 letters a minute");
    motor.impact = words("Cannot finish written work in the time given.");
    CHECK(read(motor).need_stated);
    motor.impact = words("None.");
    CHECK_FALSE(read(motor).need_stated);
    motor.impact = words("No adverse impact on lessons");
    CHECK_FALSE(read(motor).need_stated);
}

TEST_CASE("present level: a parent's worry alone is told as that", "[level]") {
    CHECK(read(level("math", "Parents are concerned about math facts.")).only_parent_concern);
    CHECK_FALSE(read(level("math", "Parents are concerned. Computation is well below average.")).only_parent_concern);
}

TEST_CASE("present level: the words may say that no goal is meant", "[level]") {
    CHECK(read(level("math", "Slow with facts; addressed through accommodations.")).met_otherwise);
    CHECK(read(level("math", "Details are in the evaluation report")).in_evaluation);
    CHECK(read(level("reading", "Joins a Title I group each day")).general_help);
}

TEST_CASE("present level: progress words", "[level]") {
    PresentLevel reading = level("reading", "47 words per minute");
    const auto progress = [&](std::string_view text) {
        reading.progress = words(text);
        return read(reading).progress;
    };
    CHECK(progress("minimal") == Progress::minimal);
    CHECK(progress("some") == Progress::some);
    CHECK(progress("Good, two goals met") == Progress::good);
    CHECK(progress("none") == Progress::none);
    CHECK(progress("regression after the summer") == Progress::regression);
    CHECK(progress("not met") == Progress::none);
    reading.progress = {};
    reading.current_level = words("Is making steady progress");
    CHECK(read(reading).progress == Progress::good);
    reading.current_level = words("Has good friends; progress reports are sent");
    CHECK(read(reading).progress == Progress::not_said);
}

TEST_CASE("present level: an empty level is read without a fault", "[level]") {
    CHECK_FALSE(read(PresentLevel{}).need_stated);
    CHECK(read(sentence("\xff\xfe\x80")).areas.empty());
}
