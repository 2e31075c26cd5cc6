#include "iepaudit/words.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using iepaudit::Area;
using iepaudit::areas_match;
using iepaudit::read_areas;

namespace {

/// The first area, or `other` when there is none.
Area first(std::string_view text) {
    const auto areas = read_areas(text);
    return areas.empty() ? Area::other : areas.front();
}

} // namespace

TEST_CASE("area: headings name their area", "[area]") {
    CHECK(first("Reading") == Area::reading);
    CHECK(first("written language") == Area::written_expression);
    CHECK(first("Functional Math") == Area::math);
    CHECK(first("Speech-Language") == Area::communication);
    CHECK(first("Fine Motor") == Area::occupational_therapy);
    CHECK(first("gross motor") == Area::physical_therapy);
    CHECK(first("Self-help") == Area::adaptive);
    CHECK(first("Executive Function") == Area::study_organization);
    CHECK(first("Braille") == Area::vision);
    CHECK(first("Cognitive") == Area::pre_academic);
    CHECK(first("Transition") == Area::vocational_transition);
}

TEST_CASE("area: the short forms of crowded columns", "[area]") {
    CHECK(first("Rdg.") == Area::reading);
    CHECK(first("Wrtg") == Area::written_expression);
    CHECK(first("Spch/Lang") == Area::communication);
    CHECK(first("Occ. Therapy") == Area::occupational_therapy);
    CHECK(first("Phys. Therapy") == Area::physical_therapy);
    CHECK(first("Soc/Emot") == Area::social_emotional);
    CHECK(first("Behav. support") == Area::behavior);
    CHECK(first("Exec. Functioning") == Area::study_organization);
}

TEST_CASE("area: a young child's first words are communication", "[area]") {
    CHECK(first("Sol will use two-word phrases to ask for a toy") == Area::communication);
    CHECK(first("Sol will answer yes/no questions in 4 of 5 tries") == Area::communication);
    CHECK(first("Sol will be understood by new listeners 80% of the time") == Area::communication);
    CHECK(first("Sol will put two words together") == Area::communication);
}

TEST_CASE("area: a goal sentence is read by its skill", "[area]") {
    CHECK(first("By June, M. will read 85 words per minute, up from 60.") == Area::reading);
    CHECK(first("L. will produce /s/ in conversation in 4 of 5 chances") == Area::communication);
    CHECK(first("D. will stay on task for 12 minutes") == Area::behavior);
    CHECK(first("will cut along a curved line") == Area::occupational_therapy);
    CHECK(first("will solve two-step word problems at 80%") == Area::math);
    CHECK(first("will write a paragraph of five sentences") == Area::written_expression);
    CHECK(first("will use a coping strategy when upset") == Area::social_emotional);
    CHECK(first("will climb stairs with alternating feet") == Area::physical_therapy);
    CHECK(first("will turn in 8 of 10 assignments") == Area::study_organization);
}

TEST_CASE("area: the heading and the skill go before the condition and the measure", "[area]") {
    CHECK(first("Math: by May, when given a reading passage, T. will find the data") == Area::math);
    CHECK(first("When given a math word problem, K. will read it aloud") == Area::reading);
    CHECK(first("J. will greet peers in 3 of 4 tries as measured by the speech therapist's log") ==
          Area::social_emotional);
}

TEST_CASE("area: a named area goes before verbs", "[area]") {
    const auto areas = read_areas("Social skills: will write down who to ask");
    CHECK(areas.only(Area::social_emotional));
}

TEST_CASE("area: several areas of one text are all kept", "[area]") {
    const auto areas = read_areas("Reading is at grade 2. Math is at grade 3.");
    CHECK(areas.contains(Area::reading));
    CHECK(areas.contains(Area::math));
}

TEST_CASE("area: a student's name is no area", "[area]") {
    CHECK(read_areas("Paige").empty());
    CHECK(first("Will will read 40 sight words") == Area::reading);
    CHECK(read_areas("Reed, Art and Ms. Speechly").empty());
}

TEST_CASE("area: a text that names none gives none", "[area]") {
    CHECK(read_areas("").empty());
    CHECK(read_areas("loves trains and dinosaurs").empty());
    CHECK(read_areas("\xff\xe2\x80").empty());
}

TEST_CASE("area: handwriting can be served as motor skill or as writing", "[area]") {
    CHECK(areas_match(read_areas("handwriting"), read_areas("occupational therapy")));
    CHECK(areas_match(read_areas("handwriting"), read_areas("written expression")));
}

TEST_CASE("area: close areas stand for each other, both ways", "[area]") {
    CHECK(areas_match(Area::behavior, Area::social_emotional));
    CHECK(areas_match(Area::social_emotional, Area::behavior));
    CHECK(areas_match(Area::academic_general, Area::math));
    CHECK(areas_match(Area::study_organization, Area::academic_general));
    CHECK(areas_match(Area::counseling, Area::social_emotional));
    CHECK(areas_match(Area::pre_academic, Area::reading));
    CHECK(areas_match(Area::vision, Area::vision));
}

TEST_CASE("area: what only looks alike does not match", "[area]") {
    CHECK_FALSE(areas_match(Area::reading, Area::math));
    CHECK_FALSE(areas_match(Area::occupational_therapy, Area::physical_therapy));
    CHECK_FALSE(areas_match(Area::vision, Area::orientation_mobility));
    CHECK_FALSE(areas_match(Area::adaptive, Area::vocational_transition));
    CHECK_FALSE(areas_match(Area::counseling, Area::communication));
    CHECK_FALSE(areas_match(iepaudit::AreaList{}, read_areas("reading")));
}

TEST_CASE("area: a long text takes time in step with its length", "[area]") {
    std::string text;
    for (int i = 0; i < 50'000; ++i) {
        text += "reading / ";
    }
    CHECK(read_areas(text).only(Area::reading));
}

TEST_CASE("area: names are the report's words, plain names are for sentences", "[area]") {
    CHECK(name(Area::written_expression) == "written-expression");
    CHECK(plain_name(Area::written_expression) == "written expression");
    CHECK(name(Area::other) == "other");
    CHECK(plain_name(Area::extended_school_year) == "extended school year");
}

TEST_CASE("area: planning after school and early academics have their area", "[area]") {
    CHECK(first("Post-secondary planning") == Area::vocational_transition);
    CHECK(first("Early academics") == Area::pre_academic);
    CHECK(first("BCBA consult") == Area::behavior);
}

TEST_CASE("area: what a young child does tells the area", "[area]") {
    CHECK(read_areas("will bring the spoon to the mouth").contains(Area::adaptive));
    CHECK(read_areas("will choose between two snacks on the choice board").contains(Area::communication));
    CHECK(read_areas("will join a game that others have begun").contains(Area::social_emotional));
    CHECK(read_areas("will draw a line with a crayon").contains(Area::occupational_therapy));
}
