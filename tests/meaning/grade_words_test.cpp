#include "meaning/grade_words.hpp"

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace {
iepaudit::GradeWords read_grade_words(std::string_view text) {
    const std::string folded = iepaudit::text::fold(text);
    return iepaudit::read_grade_words(iepaudit::text::WordFinder(folded));
}
std::optional<double> now(std::string_view text) {
    return read_grade_words(text).now;
}
std::optional<double> expected(std::string_view text) {
    return read_grade_words(text).expected;
}
std::optional<double> behind(std::string_view text) {
    return read_grade_words(text).behind;
}
} // namespace

TEST_CASE("grade words: a level in words or numbers is read", "[grade_words]") {
    CHECK(now("Decodes at a third-grade level.") == 3);
    CHECK(now("Math skills are at the 4th grade level") == 4);
    CHECK(now("Instructional level: grade 2") == 2);
    CHECK(now("Grade equivalent of 3.4 on the winter test") == 3.4);
    CHECK(now("The grade level equivalent score is about 3.2") == 3.2);
    CHECK(now("Broad reading standard score 78; GE 2.7") == 2.7);
    CHECK(now("Writes at a 1.5 grade level") == 1.5);
    CHECK(now("Solves problems at a kindergarten level") == 0);
    CHECK(now("Performs at a second grade instructional level in reading") == 2);
}

TEST_CASE("grade words: the part of the year inside a grade counts", "[grade_words]") {
    CHECK(now("Reads at a mid-second-grade level") == 2.5);
    CHECK(now("Reads at an early third grade level") == 3);
    CHECK(now("Reads at a late first grade level") == 1.9);
}

TEST_CASE("grade words: the grade a child sits in is read", "[grade_words]") {
    CHECK(expected("Reads at a first-grade level entering fourth grade.") == 4);
    CHECK(now("Reads at a first-grade level entering fourth grade.") == 1);
    CHECK(expected("As a sixth grader, she works hard.") == 6);
    CHECK(expected("He is in grade 7 this year") == 7);
    CHECK(expected("Expected grade level: 5.1") == 5.1);
    CHECK(expected("The expected grade level is 5.1") == 5.1);
}

TEST_CASE("grade words: years behind are read", "[grade_words]") {
    CHECK(behind("Math is two years below grade level.") == 2);
    CHECK(behind("Reads 3 grade levels behind peers") == 3);
    CHECK(behind("About 1.5 years behind") == 1.5);
    CHECK(behind("two to three years behind") == std::nullopt);
    CHECK(behind("less than one year behind") == std::nullopt);
    CHECK(behind("Minimal progress over the past two years") == std::nullopt);
    CHECK(behind("was two years behind last year") == std::nullopt);
    CHECK(behind("Scored two points below the class") == std::nullopt);
    CHECK(behind("Reads 3 passages behind peers") == std::nullopt);
}

TEST_CASE("grade words: what leaves two readings gives nothing", "[grade_words]") {
    CHECK(now("Reads at a second to third grade level") == std::nullopt);
    CHECK(now("Reads at a 2nd-3rd grade level") == std::nullopt);
    CHECK(now("Instructional level grade 2-3") == std::nullopt);
    CHECK(now("Decodes at a second-grade level and comprehends at a fourth-grade level") == std::nullopt);
    CHECK(now("Reads below the third grade level") == std::nullopt);
    CHECK(now("Last spring he read at a first-grade level") == std::nullopt);
    CHECK(now("She will read at a fourth grade level") == std::nullopt);
}

TEST_CASE("grade words: how hard a text is says nothing about the child", "[grade_words]") {
    CHECK(now("Reads 60 words per minute at the 6.0 grade level") == std::nullopt);
    CHECK(now("52 correct words per minute on grade 4 text") == std::nullopt);
    CHECK(now("Reads third grade level passages with support") == std::nullopt);
    CHECK(now("Reads grade-level text") == std::nullopt);
    CHECK(expected("Struggles in third grade material") == std::nullopt);
}

TEST_CASE("grade words: any bytes are taken", "[grade_words]") {
    CHECK(now("") == std::nullopt);
    CHECK(now("grade") == std::nullopt);
    CHECK(now("\xff\xfe grade \x80 2 grade level") == std::nullopt);
    CHECK(now("999999999999999999999 grade level") == std::nullopt);
}
