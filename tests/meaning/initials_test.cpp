#include "meaning/initials.hpp"

#include <catch2/catch_test_macros.hpp>

using iepaudit::meaning::without_stops_of_initials;

TEST_CASE("initials: the stops of a short form are taken out, no other", "[words]") {
    CHECK(without_stops_of_initials("P.T.A.") == "PTA");
    CHECK(without_stops_of_initials("S.L.P.A") == "SLPA");
    CHECK(without_stops_of_initials("(C.O.T.A.), weekly") == "(COTA), weekly");
    CHECK(without_stops_of_initials("the O.T. and the P.T.") == "the OT and the PT");
    CHECK(without_stops_of_initials("Sp. Ed. Teacher") == "Sp. Ed. Teacher");
    CHECK(without_stops_of_initials("Ms. R. teaches.") == "Ms. R. teaches.");
    CHECK(without_stops_of_initials("B.Ed.") == "B.Ed.");
    CHECK(without_stops_of_initials("...a.b").size() == 6);
    CHECK(without_stops_of_initials("").empty());
}
