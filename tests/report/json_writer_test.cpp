#include "report/json_writer.hpp"

#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <string>

using iepaudit::report::JsonWriter;

namespace {

template <class Write>
std::string compact(Write write) {
    std::string text;
    JsonWriter json(text, 0, true);
    write(json);
    return text;
}

std::string number(double value) {
    return compact([&](JsonWriter& json) { json.value(value); });
}

} // namespace

TEST_CASE("json writer: commas and brackets are its business", "[report][json]") {
    CHECK(compact([](JsonWriter& json) { json.begin_object().end_object(); }) == "{}");
    CHECK(compact([](JsonWriter& json) { json.begin_array().value(1).value("two").value(true).null().end_array(); }) ==
          "[1,\"two\",true,null]");
    CHECK(compact([](JsonWriter& json) {
              json.begin_object()
                  .member("a", 1)
                  .key("b")
                  .begin_array()
                  .begin_object()
                  .end_object()
                  .begin_array()
                  .end_array()
                  .end_array()
                  .member("c", false)
                  .end_object();
          }) == "{\"a\":1,\"b\":[{},[]],\"c\":false}");
}

TEST_CASE("json writer: indented by two blanks, empty lists on one line", "[report][json]") {
    std::string text;
    JsonWriter json(text);
    json.begin_object()
        .member("a", 1)
        .key("none")
        .begin_array()
        .end_array()
        .key("some")
        .begin_array()
        .value("x")
        .end_array()
        .end_object();
    CHECK(text == "{\n  \"a\": 1,\n  \"none\": [],\n  \"some\": [\n    \"x\"\n  ]\n}");
}

TEST_CASE("json writer: a fragment starts as deep as it will stand", "[report][json]") {
    std::string text;
    JsonWriter json(text, 1);
    json.begin_object().member("a", 1).end_object();
    CHECK(text == "{\n    \"a\": 1\n  }");
}

TEST_CASE("json writer: sums are exact, the dust of division is not shown, infinity is null", "[report][json]") {
    CHECK(number(60) == "60");
    CHECK(number(12.5) == "12.5");
    CHECK(number(0.1 + 0.2) == "0.3");
    CHECK(number(50.0 / 3) == "16.66666667");
    CHECK(number(123456789) == "123456789");
    CHECK(number(-1) == "-1");
    CHECK(number(std::numeric_limits<double>::infinity()) == "null");
    CHECK(number(std::numeric_limits<double>::quiet_NaN()) == "null");
}

TEST_CASE("json writer: ready-made text is taken as it is", "[report][json]") {
    CHECK(compact([](JsonWriter& json) { json.begin_array().raw("{\"a\":1}").value(2).end_array(); }) ==
          "[{\"a\":1},2]");
}
