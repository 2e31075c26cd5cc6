#include "report/rendering.hpp"
#include "support/json.hpp"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("jsonl: one record a line, from start to summary", "[report][jsonl]") {
    std::istringstream text(
        rendered("jsonl", {report_on("a.json", {finding_that_says("x\ny")}), refused("b.json", "gone")}));
    std::vector<Json> lines;
    for (std::string line; std::getline(text, line);) {
        lines.push_back(Json::parse(line));
    }
    REQUIRE(lines.size() == 5);
    CHECK(lines[0]["type"] == "start");
    CHECK(lines[0]["formatVersion"] == 1);
    CHECK(lines[0]["asOf"] == "2026-11-22");
    CHECK(lines[1]["type"] == "file");
    CHECK(lines[1]["path"] == "a.json");
    CHECK(lines[2]["type"] == "finding");
    CHECK(lines[2]["message"] == "x\ny");
    CHECK(lines[3]["unreadableBecause"] == "gone");
    CHECK(lines[4]["type"] == "summary");
    CHECK(lines[4]["files"] == 2);
    CHECK(lines[4]["unreadable"] == 1);
    CHECK(lines[4]["errors"] == 1);
}

TEST_CASE("jsonl: without files there is still a start and a summary", "[report][jsonl]") {
    CHECK(times(rendered("jsonl", {}), "\n") == 2);
}
