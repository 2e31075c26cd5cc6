#include "text/number.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::text;

TEST_CASE("number: at most two decimals, none where there are none", "[text][number]") {
    CHECK(plain_number(60) == "60");
    CHECK(plain_number(0) == "0");
    CHECK(plain_number(-0.001) == "0");
    CHECK(plain_number(12.5) == "12.5");
    CHECK(plain_number(13.0 / 3) == "4.33");
    CHECK(plain_number(16.666666) == "16.67");
    CHECK(plain_number(1650) == "1650");
    CHECK(plain_number(100) == "100");
    CHECK(plain_number(-2.5) == "-2.5");
    CHECK(plain_number(59.999) == "60");
}

TEST_CASE("number: one decimal always, halves go up", "[text][number]") {
    CHECK(one_decimal(4) == "4.0");
    CHECK(one_decimal(17.25) == "17.3");
    CHECK(one_decimal(82.42424) == "82.4");
    CHECK(one_decimal(0.05) == "0.1");
    CHECK(one_decimal(99.95) == "100.0");
    CHECK(one_decimal(0) == "0.0");
}
