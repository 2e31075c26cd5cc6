// What an evaluator asks for: how large a group, and whether a place apart.
#include "meaning/recommendation.hpp"

#include "meaning/printed.hpp"

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <string>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

std::optional<int> needed_group(std::string_view text) {
    const std::string folded = text::fold(text);
    return read_needed_group(text, text::WordFinder(folded));
}

} // namespace

TEST_CASE("recommendation: the largest group the words allow", "[recommendation]") {
    CHECK(read_largest_group("Teach spelling in groups of no more than three.") == 3);
    CHECK(read_largest_group("a group of up to 5 students") == 5);
    CHECK(read_largest_group("groups of 4 or fewer") == 4);
    CHECK(read_largest_group("He made no gains in groups larger than six.") == 6);
    CHECK(read_largest_group("one-to-one instruction in phonics") == 1);
    CHECK(read_largest_group("Speech should be delivered individually.") == 1);
    CHECK(read_largest_group("She cannot learn in a group.") == 1);
}

TEST_CASE("recommendation: words that allow any group, or a choice, name no largest", "[recommendation]") {
    for (const std::string_view text :
         {"small group instruction", "groups of 4", "individual therapy or a small group", "individual or pair lessons",
          "a 1:1 paraeducator for safety", "individual needs", "", "in groups of no more than a few",
          "groups of no more than 0", "groups of no more than 250", "groups of no more than 99999999999999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(read_largest_group(text).has_value());
    }
}

TEST_CASE("recommendation: of a present level only the sentence that names a need counts", "[recommendation]") {
    CHECK(needed_group("She works in the hall. She needs groups of no more than 4.") == 4);
    CHECK(needed_group("He only learns when taught one to one.") == 1);
    CHECK(needed_group("No progress in a small group; reads alone.") == 1);
    CHECK_FALSE(needed_group("She works in groups of no more than 4.").has_value());
    CHECK_FALSE(needed_group("She needs a snack. She works in groups of no more than 4.").has_value());
}

TEST_CASE("recommendation: the area is that of the first cell that names one", "[recommendation]") {
    Recommendation advice;
    advice.text = words("More math practice");
    CHECK(understand_recommendation(advice).areas.only(Area::math));
    advice.service = words("Occupational therapy");
    CHECK(understand_recommendation(advice).areas.only(Area::occupational_therapy));
    advice.area = words("reading");
    CHECK(understand_recommendation(advice).areas.only(Area::reading));
    CHECK(understand_recommendation({}).areas.empty());
}

TEST_CASE("recommendation: a number in its own cell is a small place too", "[recommendation]") {
    Recommendation advice;
    advice.text = words("groups of no more than eight");
    advice.max_group_size = number(3);
    CHECK(understand_recommendation(advice).largest_group == 3);
    CHECK(understand_recommendation(advice).separate_place);
}

TEST_CASE("recommendation: a number that is no group is not one", "[recommendation]") {
    for (const double odd : {0.0, -2.0, 0.5, 100.0, 1e300}) {
        CAPTURE(odd);
        Recommendation advice;
        advice.max_group_size = number(odd);
        CHECK_FALSE(understand_recommendation(advice).largest_group.has_value());
        CHECK_FALSE(understand_recommendation(advice).separate_place);
    }
}

TEST_CASE("recommendation: a place apart is asked for in the text or in the service", "[recommendation]") {
    const auto asks = [](std::string_view service, std::string_view text) {
        Recommendation advice;
        advice.service = words(service);
        advice.text = words(text);
        return understand_recommendation(advice).separate_place;
    };
    CHECK(asks("Reading", "Work in a quiet corner of the library."));
    CHECK(asks("Reading in the resource room", "Daily."));
    CHECK_FALSE(asks("Reading", "Daily, in class with the other children."));
}
