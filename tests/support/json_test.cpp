// What the tests write must be what the library would make of the same words.
#include "support/json.hpp"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <stdexcept>

using iepaudit::test::Json;
using LibraryJson = nlohmann::ordered_json;

TEST_CASE("json: braces make what they make with the library", "[support]") {
    CHECK(Json{{"b", 1}, {"a", {{"c", nullptr}}}}.dump() == LibraryJson{{"b", 1}, {"a", {{"c", nullptr}}}}.dump());
    CHECK(Json{{"a", "b"}, {"c", "d", "e"}}.dump() == LibraryJson{{"a", "b"}, {"c", "d", "e"}}.dump());
    CHECK(Json{1, 2.5, true, "x"}.dump(2) == LibraryJson{1, 2.5, true, "x"}.dump(2));
    CHECK(Json::array({{"a", "b"}}).dump() == LibraryJson::array({{"a", "b"}}).dump());
    CHECK(Json(nullptr).dump() == "null");
    CHECK(Json().is_null());
}

TEST_CASE("json: what was read is printed again, in its order", "[support]") {
    const std::string text = R"({"z":[1,-2,0.5,true,null,"\"é\""],"a":{},"e":[]})";
    CHECK(Json::parse(text).dump() == text);
    CHECK(Json::accept("[]"));
    CHECK(!Json::accept("[1,]"));
    CHECK_THROWS(Json::parse("[1,]"));
    CHECK(Json::parse("[1] // one", true) == Json::array({1}));
}

TEST_CASE("json: numbers are equal by value, objects by members and order", "[support]") {
    CHECK(Json(1) == 1.0);
    CHECK(Json(1) != 2);
    CHECK(Json(0.5) != 0.25);
    CHECK(Json(1) != true);
    CHECK(Json("1") != 1);
    CHECK(Json{{"a", 1}} != Json{{"a", 2}});
    CHECK(Json{{"a", 1}, {"b", 2}} != Json{{"b", 2}, {"a", 1}});
}

TEST_CASE("json: keys and items come, change and go", "[support]") {
    Json plan;
    plan["services"].push_back({{"service", "Reading"}});
    plan.at_pointer("/services/0/location") = "Special Education";
    plan["goals"] = Json::array({"G1", "G2", "G3"});
    plan["goals"].erase(1);
    plan.update({{"lre", nullptr}});
    CHECK(plan.dump() ==
          R"({"services":[{"service":"Reading","location":"Special Education"}],"goals":["G1","G3"],"lre":null})");
    plan.erase_pointer("/services/0/service");
    CHECK(plan.erase("lre") == 1);
    CHECK(plan.erase("lre") == 0);
    CHECK(plan.value("lre", "none") == "none");
    CHECK(plan.dump() == R"({"services":[{"location":"Special Education"}],"goals":["G1","G3"]})");
}

TEST_CASE("json: what is not there, or is something else, throws", "[support]") {
    const Json plan{{"services", Json::array()}};
    CHECK_THROWS_AS(plan["goals"], std::out_of_range);
    CHECK_THROWS_AS(plan["services"][0], std::out_of_range);
    CHECK_THROWS_AS(plan["services"].text(), std::logic_error);
    CHECK_THROWS_AS(Json("x")["y"], std::logic_error);
}
