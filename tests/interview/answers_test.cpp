// The plan so far, as answers: what is taken out goes, and nothing else does.
#include "interview/answers.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace iepaudit;
using namespace iepaudit::interview;

namespace {

std::size_t section(std::string_view key) {
    const auto sections = all_sections();
    const auto found =
        std::find_if(sections.begin(), sections.end(), [&](const interview::Section& each) { return each.key == key; });
    REQUIRE(found != sections.end());
    return static_cast<std::size_t>(found - sections.begin());
}

DraftPlan two_rows() {
    return DraftPlan::parse(
        R"({"services": [{"service": "Reading", "frequency": "30 minutes weekly"}, {"service": "OT"}]})");
}

} // namespace

TEST_CASE("answers: an answer goes, and the first of a row takes the row along", "[interview]") {
    Answers answers(two_rows());
    answers.remove({.section = section("services"), .item = 0, .question = 0});
    CHECK(answers.plan().dump() == R"({"services":[{"service":"OT"}]})");
    answers.remove({.section = section("services"), .item = 0, .question = 0});
    CHECK(answers.plan().dump() == "{}");
}

TEST_CASE("answers: taking out what is not there leaves the plan as it was", "[interview]") {
    Answers answers(two_rows());
    answers.remove({.section = section("services"), .item = 7, .question = 0});
    answers.remove({.section = section("services"), .item = 1, .question = 1});
    answers.remove({.section = section("goals"), .item = 0, .question = 0});
    answers.remove({.section = section("student"), .item = 0, .question = 0});
    CHECK(answers.plan() == two_rows());
}
