// Why the child leaves the class: said or not, and what the reason rests on.
#include "meaning/removal.hpp"

#include "meaning/printed.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

Iep because(std::string_view reason) {
    Iep iep;
    iep.lre.presence = Presence::value;
    iep.lre.justification = words(reason, 3);
    return iep;
}

std::string_view weak(std::string_view reason) {
    return understand_removal(because(reason)).weak_reason;
}

} // namespace

TEST_CASE("removal: an explanation is there, empty or not typed in", "[removal]") {
    CHECK(understand_removal({}).presence == Presence::absent);

    Iep iep;
    iep.lre.presence = Presence::value;
    iep.lre.justification = blank(3);
    CHECK(understand_removal(iep).presence == Presence::blank);

    const Iep told = because("Noise in the room makes him lose his place.");
    const RemovalMeaning means = understand_removal(told);
    CHECK(means.presence == Presence::value);
    CHECK(means.place.node == 3);
    CHECK(means.printed == "Noise in the room makes him lose his place.");
}

TEST_CASE("removal: a blank page of placement is a blank explanation", "[removal]") {
    Iep iep;
    iep.lre.presence = Presence::blank;
    iep.lre.place.node = 9;
    const RemovalMeaning means = understand_removal(iep);
    CHECK(means.presence == Presence::blank);
    CHECK(means.place.node == 9);
}

TEST_CASE("removal: reasons about the school are weak", "[removal]") {
    CHECK(weak("This is when the master schedule has room.") == "the schedule");
    CHECK(weak("There is a staff shortage at the building.") == "staffing");
    CHECK(weak("The district does not offer it in class.") == "what is available");
    CHECK(weak("The program is housed in another wing.") == "where the program is");
    CHECK(weak("There is no money for a second teacher.") == "cost");
    CHECK(weak("Due to her disability.") == "a category or a label");
    CHECK(weak("She has Down syndrome.") == "a category or a label");
    CHECK(weak("He follows a modified curriculum.") == "the need for changed lessons");
}

TEST_CASE("removal: a reason about the child outweighs one about the school", "[removal]") {
    for (const std::string_view reason : {"The schedule has room, and noise keeps her from reading.",
                                          "She has autism and needs to rest in a quiet place.",
                                          "Staffing aside, in-class help was tried for a term.", "It helps."}) {
        CAPTURE(reason);
        CHECK(weak(reason).empty());
    }
}

TEST_CASE("removal: how much is no why, unless a sentence says why", "[removal]") {
    Iep iep;
    iep.lre.presence = Presence::value;
    iep.lre.extent_of_nonparticipation = words("240 of 1,600 minutes a week", 4);
    CHECK(understand_removal(iep).presence == Presence::absent);

    iep.lre.extent_of_nonparticipation = words("240 minutes a week, because noise distracts him", 4);
    const RemovalMeaning means = understand_removal(iep);
    CHECK(means.presence == Presence::value);
    CHECK(means.place.node == 4);
    CHECK(means.weak_reason.empty());
}

TEST_CASE("removal: reasons beside the options are an explanation too", "[removal]") {
    PlacementOption option;
    option.placement = words("80%-100% in Regular Class");
    option.reasons_rejected = list({words("he lost his place in a room of thirty")});
    Iep iep;
    iep.lre.presence = Presence::value;
    iep.lre.options_considered = list({option});
    CHECK(understand_removal(iep).presence == Presence::value);

    iep.lre.justification = words("The schedule allows nothing else.");
    CHECK(understand_removal(iep).weak_reason.empty());
}

TEST_CASE("removal: whether help in class was tried", "[removal]") {
    CHECK(understand_removal(because("Audiobooks were tried in class for a term.")).tried_supports);
    CHECK(understand_removal(because("Accommodations in class did not close the gap.")).tried_supports);
    CHECK_FALSE(understand_removal(because("He reads two grades below his class.")).tried_supports);
}

TEST_CASE("removal: a need for another place is looked for on the other pages, not in the explanation", "[removal]") {
    CHECK_FALSE(understand_removal(because("She needs a quiet space.")).need_elsewhere);

    Iep iep = because("See the team's notes.");
    CHECK_FALSE(understand_removal(iep).need_elsewhere);
    iep.parent_concerns = words("We ask for a quiet room for tests.");
    CHECK(understand_removal(iep).need_elsewhere);

    iep.parent_concerns = {};
    Recommendation advice;
    advice.text = words("Teach him in a separate setting.");
    iep.evaluation.recommendations = list({advice});
    CHECK(understand_removal(iep).need_elsewhere);
}

TEST_CASE("removal: why a day is short may stand on any page", "[removal]") {
    Iep iep;
    iep.notes = words("He comes all day, every day.");
    CHECK_FALSE(understand_removal(iep).short_day_reason);
    iep.notes = words("He comes on a shortened day until the doctor says otherwise.");
    CHECK(understand_removal(iep).short_day_reason);

    Iep older;
    older.transition.course_of_study = words("Running Start at the college");
    CHECK(understand_removal(older).short_day_reason);
}
