#include "read/reading.hpp"
#include "read/tolerate.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("liberties: comments and trailing commas are read in silence and move nothing", "[read][tolerate]") {
    const ReadResult result =
        read_iep("// my notes\n{ /* the table */ \"services\": [ // rows\n"
                 "  { \"service\": \"Reading\", \"startDate\": \"never\", }, /* one\n more */\n],\n}\n// end");
    CHECK(places(result) == Places{"3:40 unreadable-date"});
    REQUIRE(result.iep.services.size() == 1);
    CHECK(*result.iep.services.items[0].service == "Reading");
}

TEST_CASE("liberties: what looks like a comment or a comma inside a text stays", "[read][tolerate]") {
    const std::string text = R"({"services":[{"service":"see http://x /* \"//\" */ ,]","provider":"a,}"}]})";
    CHECK(tolerate(text).text.empty());
    const ReadResult result = read_iep(text);
    CHECK(result.problems.empty());
    CHECK(*result.iep.services.items[0].service == "see http://x /* \"//\" */ ,]");
}

TEST_CASE("liberties: blanks stand where comments and commas stood", "[read][tolerate]") {
    CHECK(tolerate("[1,/*x*/]").text == "[1      ]");
    CHECK(tolerate("[1, 2 ,]//e\n").text == "[1, 2  ]   \n");
    CHECK(tolerate("{\"a\":1,\r\n}").text == "{\"a\":1 \r\n}");
}

TEST_CASE("liberties: only one comma after a value is a trailing comma", "[read][tolerate]") {
    CHECK(problems("{\"services\":[,]}") == Places{"1:14 not-json"});
    CHECK(problems("{\"services\":[1,,]}") == Places{"1:16 not-json"});
    CHECK(problems("{,\"services\":[]}") == Places{"1:2 not-json"});
}

TEST_CASE("liberties: a comment that is never closed is told at its opening", "[read][tolerate]") {
    const std::string text = "{ \"services\": [] }\n  /* my notes";
    CHECK(problems(text) == Places{"2:3 not-json"});
    CHECK(message(text) == "The comment that opens here with /* is not closed. Put */ at its end.");
}

TEST_CASE("liberties: a UTF-8 BOM, CR LF and lone CR are fine", "[read][tolerate]") {
    CHECK(problems("\xEF\xBB\xBF{\"services\":[]}").empty());
    CHECK(problems("{\r\n\"services\":\r[]\r\n}\r\n").empty());
}
