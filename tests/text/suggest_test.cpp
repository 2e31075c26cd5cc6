#include "text/suggest.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>

using namespace iepaudit::text;

namespace {

constexpr std::array<std::string_view, 5> commands{"check", "minutes", "rules", "explain", "help"};

} // namespace

TEST_CASE("edit distance: insert, drop, change, swap; case does not count", "[text][suggest]") {
    CHECK(edit_distance("check", "check") == 0);
    CHECK(edit_distance("chek", "check") == 1);
    CHECK(edit_distance("checkk", "check") == 1);
    CHECK(edit_distance("chack", "check") == 1);
    CHECK(edit_distance("cehck", "check") == 1);
    CHECK(edit_distance("CHECK", "check") == 0);
    CHECK(edit_distance("", "abc") == 3);
    CHECK(edit_distance("abc", "") == 3);
    CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("suggest: a slip of the hand finds its word", "[text][suggest]") {
    CHECK(suggest("chek", commands) == "check");
    CHECK(suggest("minuets", commands) == "minutes");
    CHECK(suggest("Rules", commands) == "rules");
    CHECK(suggest("hepl", commands) == "help");
}

TEST_CASE("suggest: a word begun is enough", "[text][suggest]") {
    CHECK(suggest("expl", commands) == "explain");
    CHECK_FALSE(suggest("exp", commands).has_value());
}

TEST_CASE("suggest: another word gets none, the first of equals wins", "[text][suggest]") {
    CHECK_FALSE(suggest("compare", commands).has_value());
    CHECK_FALSE(suggest("", commands).has_value());
    CHECK_FALSE(suggest("chek", {}).has_value());
    constexpr std::array<std::string_view, 2> twins{"rulas", "rulos"};
    CHECK(suggest("rules", twins) == "rulas");
}

TEST_CASE("suggest: a word too long to be a slip costs nothing", "[text][suggest]") {
    CHECK_FALSE(suggest(std::string(1000000, 'a'), commands).has_value());
}
