#include "iepaudit/words.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using iepaudit::read_group_size;

TEST_CASE("group size: one child alone", "[group-size]") {
    for (const char* cell : {"1", "1:1", "individual", "one-on-one", "1 to 1", "1-on-1", "one student"}) {
        CAPTURE(cell);
        const auto group = read_group_size(cell);
        CHECK(group.size == 1);
        CHECK(group.individual);
        CHECK_FALSE(group.group);
    }
}

TEST_CASE("group size: the largest number the cell allows", "[group-size]") {
    CHECK(read_group_size("up to 3").size == 3);
    CHECK(read_group_size("group of 4").size == 4);
    CHECK(read_group_size("group of four").size == 4);
    CHECK(read_group_size("2-4 students").size == 4);
    CHECK(read_group_size("5:1").size == 5);
    CHECK(read_group_size("no more than 6 students").size == 6);
    CHECK(read_group_size("fewer than 5").size == 4);
    CHECK(read_group_size("≤ 3").size == 3);
    CHECK(read_group_size("pairs").size == 2);
    CHECK(read_group_size("up to 3").group);
}

TEST_CASE("group size: a group without a number has no size", "[group-size]") {
    for (const char* cell : {"small group", "whole class", "3 or more", "more than 2 students"}) {
        CAPTURE(cell);
        const auto group = read_group_size(cell);
        CHECK_FALSE(group.size.has_value());
        CHECK(group.group);
        CHECK_FALSE(group.individual);
    }
    CHECK(read_group_size("small group, up to 3").size == 3);
}

TEST_CASE("group size: alone or in a group is both, and no size", "[group-size]") {
    const auto either = read_group_size("individual or small group");
    CHECK(either.individual);
    CHECK(either.group);
    CHECK_FALSE(either.size.has_value());
}

TEST_CASE("group size: minutes and times are no children", "[group-size]") {
    CHECK(read_group_size("30 minutes, group of 3").size == 3);
    CHECK_FALSE(read_group_size("2 times a week, small group").size.has_value());
}

TEST_CASE("group size: a cell that says nothing of a group gives nothing", "[group-size]") {
    for (const char* cell : {"", "N/A", "0", "yes", "9999999999999"}) {
        CAPTURE(cell);
        const auto group = read_group_size(cell);
        CHECK_FALSE(group.size.has_value());
        CHECK_FALSE(group.individual);
        CHECK_FALSE(group.group);
    }
}
