// Patterns for paths.
#include "text/glob.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using iepaudit::text::fits_glob;

TEST_CASE("glob: a path without a star fits itself only", "[text][glob]") {
    CHECK(fits_glob("cases/r.json", "cases/r.json"));
    CHECK_FALSE(fits_glob("cases/r.json", "cases/r"));
    CHECK_FALSE(fits_glob("cases/r.json", "r.json"));
    CHECK_FALSE(iepaudit::text::is_glob("cases/r.json"));
    CHECK(iepaudit::text::is_glob("cases/*"));
}

TEST_CASE("glob: one star and ? stay in a folder", "[text][glob]") {
    CHECK(fits_glob("cases/r.json", "cases/*.json"));
    CHECK(fits_glob("cases/.json", "cases/*.json"));
    CHECK_FALSE(fits_glob("cases/a/r.json", "cases/*.json"));
    CHECK(fits_glob("a1.json", "a?.json"));
    CHECK_FALSE(fits_glob("a/.json", "a?.json"));
    CHECK_FALSE(fits_glob("a.json", "a?.json"));
}

TEST_CASE("glob: two stars go through folders", "[text][glob]") {
    CHECK(fits_glob("cases/a/b/r.json", "cases/**"));
    CHECK(fits_glob("r.json", "**/r.json"));
    CHECK(fits_glob("a/b/r.json", "**/r.json"));
    CHECK_FALSE(fits_glob("a/b/xr.json", "**/r.json"));
    CHECK(fits_glob("cases/r.json", "cases/**/r.json"));
    CHECK(fits_glob("cases/2026/fall/r.json", "cases/**/r.json"));
    CHECK_FALSE(fits_glob("casesr.json", "cases/**/r.json"));
}

TEST_CASE("glob: many stars and a long path take no time", "[text][glob]") {
    std::string pattern;
    for (int i = 0; i < 100; ++i) {
        pattern += "*a";
    }
    CHECK_FALSE(fits_glob(std::string(4000, 'a') + 'b', pattern));
}
