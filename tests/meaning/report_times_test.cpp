#include "meaning/report_times.hpp"

#include <catch2/catch_test_macros.hpp>

using iepaudit::leaves_time_open;
using iepaudit::says_when;

TEST_CASE("report times: a time is seen in its many forms", "[report_times]") {
    CHECK(says_when("Quarterly"));
    CHECK(says_when("sent home with report cards"));
    CHECK(says_when("every six weeks"));
    CHECK(says_when("end of each trimester"));
    CHECK_FALSE(says_when("written report"));
    CHECK_FALSE(says_when(""));
}

TEST_CASE("report times: words that leave the time open", "[report_times]") {
    CHECK(leaves_time_open("As needed"));
    CHECK(leaves_time_open("TBD"));
    CHECK_FALSE(leaves_time_open("as needed, and at least quarterly"));
    CHECK_FALSE(leaves_time_open("at each parent night"));
}
