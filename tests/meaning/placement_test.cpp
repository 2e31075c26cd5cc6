// The placement box, and the share of the week in general education it stands for.
#include "meaning/placement.hpp"

#include "meaning/printed.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

PlacementMeaning read(std::string_view box) {
    Lre lre;
    lre.placement = words(box);
    return understand_placement(lre);
}

PlacementOption option(std::string_view box, bool is_chosen) {
    PlacementOption option;
    option.placement = words(box, 7);
    option.selected = flag(is_chosen);
    return option;
}

} // namespace

TEST_CASE("placement: the three boxes, as forms print them", "[placement]") {
    for (const std::string_view box : {"80%-100% in Regular Class", "80 to 100%", "at least 80% of the day",
                                       "80% or more in general education", "80%+", "> 80%"}) {
        CAPTURE(box);
        CHECK(read(box).percent == Range{80, 100});
    }
    for (const std::string_view box : {"40%-79% in Regular Class", "40% to 80%", "79% - 40%", "40-79"}) {
        CAPTURE(box);
        CHECK(read(box).percent == Range{40, 79});
    }
    for (const std::string_view box :
         {"0%-39% in Regular Class", "less than 40%", "under 40% of the time", "< 40%", "39% or less", "0 to 40%"}) {
        CAPTURE(box);
        CHECK(read(box).percent == Range{0, 39});
    }
}

TEST_CASE("placement: the share outside the class is not taken for the share inside", "[placement]") {
    for (const std::string_view box :
         {"0%-39% outside the regular class", "removed 40%-79% of the day", "80% or more in special education"}) {
        CAPTURE(box);
        CHECK_FALSE(read(box).percent.has_value());
    }
}

TEST_CASE("placement: other numbers are no box", "[placement]") {
    for (const std::string_view box :
         {"80%", "40%", "60%-70%", "80%-100% from 9 o'clock", "800%-1000%", "80-100-120", "regular class", "82.4%"}) {
        CAPTURE(box);
        CHECK_FALSE(read(box).percent.has_value());
        CHECK_FALSE(read(box).separate);
    }
}

TEST_CASE("placement: a school of its own, a home or a hospital is a separate place", "[placement]") {
    for (const std::string_view box : {"Separate day school", "Homebound", "Residential facility", "Home/hospital"}) {
        CAPTURE(box);
        CHECK(read(box).separate);
        CHECK_FALSE(read(box).percent.has_value());
    }
}

TEST_CASE("placement: the chosen option counts where no placement is printed", "[placement]") {
    Lre lre;
    lre.options_considered =
        list({option("80%-100% in Regular Class", false), option("40%-79% in Regular Class", true)});
    const PlacementMeaning chosen = understand_placement(lre);
    CHECK(chosen.percent == Range{40, 79});
    CHECK(chosen.printed == "40%-79% in Regular Class");
    CHECK(chosen.place.node == 7);

    lre.placement = words("80%-100% in Regular Class");
    CHECK(understand_placement(lre).percent == Range{80, 100});
}

TEST_CASE("placement: two chosen options give no share, one that is not chosen gives nothing", "[placement]") {
    Lre lre;
    lre.options_considered =
        list({option("80%-100% in Regular Class", true), option("40%-79% in Regular Class", true)});
    CHECK_FALSE(understand_placement(lre).percent.has_value());

    lre.options_considered = list({option("Separate school", false)});
    CHECK_FALSE(understand_placement(lre).separate);
    lre.options_considered = list({option("Separate school", true)});
    CHECK(understand_placement(lre).separate);
}

TEST_CASE("placement: an empty page says nothing", "[placement]") {
    const PlacementMeaning nothing = understand_placement({});
    CHECK_FALSE(nothing.percent.has_value());
    CHECK_FALSE(nothing.separate);
    CHECK(nothing.printed.empty());
}
