#include "import/import.hpp"

#include "iepaudit/read.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;

TEST_CASE("plan text: keys keep the order in which they were put in", "[import]") {
    DraftPlan plan = {{"student", {{"grade", 5}}}, {"services", DraftPlan::array()}, {"goals", DraftPlan::array()}};
    CHECK(plan_text(plan) == "{\n"
                             "  \"student\": { \"grade\": 5 },\n"
                             "  \"services\": [],\n"
                             "  \"goals\": []\n"
                             "}\n");
}

TEST_CASE("plan text: a row that fits stands on one line, a longer one on several", "[import]") {
    DraftPlan plan;
    plan["services"] = {{{"service", "Reading"}, {"frequency", "30 minutes weekly"}},
                        {{"service", std::string(60, 'a')}, {"frequency", std::string(60, 'b')}}};
    const std::string text = plan_text(plan);
    CHECK(text.find("    { \"service\": \"Reading\", \"frequency\": \"30 minutes weekly\" },\n") != std::string::npos);
    CHECK(text.find("    {\n      \"service\": \"aaa") != std::string::npos);
    CHECK(text.find("\n    }\n  ]\n}\n") != std::string::npos);
}

TEST_CASE("plan text: quotes, line ends and other alphabets come back as they were", "[import]") {
    DraftPlan plan;
    const std::string words = "\"Café\" \\ line one\nline two\t\xE2\x80\x93";
    plan["services"] = {{{"service", words}}};
    const ReadResult read = read_iep(plan_text(plan));
    REQUIRE(read.iep.services.size() == 1);
    CHECK(read.iep.services.items[0].service.value == words);
}

TEST_CASE("plan text: bytes that are no UTF-8 do not throw", "[import]") {
    DraftPlan plan;
    plan["services"] = {{{"service", "Caf\xE9"}}};
    CHECK(read_iep(plan_text(plan)).is_readable);
}
