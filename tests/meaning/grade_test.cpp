#include "meaning/grade.hpp"

#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

/// The grade of a plan whose file holds these words or this number.
std::optional<double> grade_of(const Json& grade) {
    Json iep = one_row();
    iep["student"]["grade"] = grade;
    const Paper paper = take_up(iep.dump(), today(), washington());
    return read_grade(paper.read.iep.student.grade);
}

std::optional<int> age_of(const Json& student, Date day = today()) {
    Json iep = one_row();
    iep["student"] = student;
    const Paper paper = take_up(iep.dump(), today(), washington());
    return age_on(paper.read.iep.student, day);
}

} // namespace

TEST_CASE("grade: numbers, ordinals and words around them", "[meaning][grade]") {
    CHECK(grade_of(5) == 5);
    CHECK(grade_of("5") == 5);
    CHECK(grade_of("5th") == 5);
    CHECK(grade_of("Grade 11") == 11);
    CHECK(grade_of("2nd grade") == 2);
    CHECK(grade_of("12") == 12);
    CHECK(grade_of("fourth") == 4);
    CHECK(grade_of("Twelfth Grade") == 12);
}

TEST_CASE("grade: kindergarten is 0, preschool -1", "[meaning][grade]") {
    CHECK(grade_of("K") == 0);
    CHECK(grade_of(0) == 0);
    CHECK(grade_of("Kindergarten") == 0);
    CHECK(grade_of("PreK") == -1);
    CHECK(grade_of("Pre-K") == -1);
    CHECK(grade_of("preschool") == -1);
}

TEST_CASE("grade: anything else is no grade", "[meaning][grade]") {
    for (const Json& words : {Json("ungraded"), Json(""), Json("14"), Json("0"), Json("2026"), Json("4-5"),
                              Json("first to third"), Json("grade"), Json(-2), Json(99)}) {
        CAPTURE(words.dump());
        CHECK_FALSE(grade_of(words).has_value());
    }
}

TEST_CASE("age: whole years from the birth date, the day itself counted", "[meaning][grade]") {
    CHECK(age_of({{"birthDate", "2016-11-22"}}) == 10);
    CHECK(age_of({{"birthDate", "2016-11-23"}}) == 9);
    CHECK(age_of({{"birthDate", "11/22/2016"}}) == 10);
    CHECK(age_of({{"age", 9}}) == 9);
    CHECK(age_of({{"birthDate", "2016-11-23"}, {"age", 12}}) == 9);
    CHECK_FALSE(age_of({{"grade", 4}}).has_value());
    CHECK(age_of({{"birthDate", "soon"}, {"age", 9}}) == 9);
}
