#include "read/reading.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Fault {
    std::string text;
    std::string place;
    std::string words; // of the message
};

} // namespace

TEST_CASE("not-json: each slip has its own sentence and its exact place", "[read][not-json]") {
    const auto fault = GENERATE(
        Fault{"{\n \"services\": [],\n \"notes\" 2\n}", "3:10",
              "A colon (:) is missing between the field name \"notes\""},
        Fault{"{ \"services\": []\n  \"notes\": \"x\" }", "2:3", "A comma is missing before this."},
        Fault{"{ \"services\": [ {} {} ] }", "1:20", "A comma is missing before this."},
        Fault{"{ \"services\": [],, \"notes\": 1 }", "1:18", "a comma too many"},
        Fault{"{ \"x-a\": [true, false, null, 30, \"ok\"] \"x-b\": 1 }", "1:40", "A comma is missing before this."},
        Fault{"{ \"x-a\": 1 \"x-b\": [true, false, null, 30] }", "1:12", "A comma is missing before this."},
        Fault{"{ \"services\": [] ; \"notes\": 1 }", "1:18", "There is a semicolon between two items"},
        Fault{"{ \"services\" = [] }", "1:14", "There is an equals sign after a field name"},
        Fault{"{ \"services\": }", "1:15", "The field \"services\" has no value"},
        Fault{"{ \"services\" }", "1:14", "The field \"services\" has no value"},
        Fault{"{ \"services\": [], \"notes\": , \"x-a\": 1 }", "1:28", "The field \"notes\" has no value"},
        Fault{"{ services: [] }", "1:3", "The field name \"services\" needs straight double quotes"},
        Fault{"{ 'services': [] }", "1:3", "single quotes"},
        Fault{"{ \"services\": [ { \"service\": 'Reading' } ] }", "1:30", "single quotes"},
        Fault{"{ \xE2\x80\x9Cservices\xE2\x80\x9D: [] }", "1:3", "curly quotes from a word processor"},
        Fault{"{ \"services\xE2\x80\x9D: [], \"notes\": 1 }", "1:12", "curly quotes from a word processor"},
        Fault{"{ \"services\": [ { \"service\": Reading class } ] }", "1:30",
              "\"Reading class\" needs straight double quotes"},
        Fault{"{ \"services\": [ { \"minutes\": 30 min } ] }", "1:30", "is a number with something else"},
        Fault{"{ \"services\": [ { \"startDate\": 3/16/2026 } ] }", "1:32",
              "\"3/16/2026\" is a number with something else"},
        Fault{"{ \"services\": [ { \"concurrent\": True } ] }", "1:33", "\"True\" must be in small letters"},
        Fault{"{ \"services\": [ { \"concurrent\": None } ] }", "1:33", "Write null"},
        Fault{"{ \"totals\": { \"serviceMinutesPerWeek\": 1,650 } }", "1:42", "without a comma: 1650"},
        Fault{"{ \"services\": [ { \"service\": \"a \"quoted\" word\" } ] }", "1:34", "has ended at its quote mark"},
        Fault{"{ \"services\": [ { \"service\": \"Reading,\n \"minutes\": 3 } ] }", "1:30",
              "not closed when its line ends"},
        Fault{"{ \"services\": [ { \"service\": \"Rea", "1:30", "The file ends inside the text that starts here"},
        Fault{"{ \"services\": [ { \"service\": \"C:\\docs\" } ] }", "1:33", "single backslash"},
        Fault{"{ \"services\": [ { \"service\": \"\\u12G4\" } ] }", "1:31", "four digits or letters"},
        Fault{"{ \"services\": [\n  { \"service\": \"x\" },\n", "2:22", "the [ at line 1, column 15 is not closed"},
        Fault{"{ \"services\": [ { \"service\": \"x\" ] }", "1:34", "the { at line 1, column 17 is still open"},
        Fault{"{ \"services\": [] } }", "1:20", "There is a } too many"},
        Fault{"{ \"services\": [ \"service\": \"x\" ] }", "1:26", "There is a field with a value in a list"},
        Fault{"{ # rows\n \"services\": [] }", "1:3", "A comment starts with //"},
        Fault{"{ \"services\":\xC2\xA0[] }", "1:14", "no-break space"},
        Fault{"service,minutes\nReading,30\n", "1:1", "This is a table"},
        Fault{"[1, 2", "1:6", "the [ at line 1, column 1 is not closed"});
    CAPTURE(fault.text);
    const ReadResult result = read_iep(fault.text);
    CHECK(places(result) == Places{fault.place + " not-json"});
    CHECK_FALSE(result.is_readable);
    CHECK(result.document.empty());
    REQUIRE(result.problems.size() == 1);
    CHECK_THAT(result.problems.front().message, ContainsSubstring(fault.words));
}

TEST_CASE("not-json: all slips that leave no doubt are told at once", "[read][not-json]") {
    CHECK(problems("{\n"
                   "  \"services\": [\n"
                   "    { service: \"Reading\" \"minutes\": 030, \"concurrent\": False },\n"
                   "    { \"service\" \"Math\", \"minutes\": .5 }\n"
                   "  ],\n"
                   "  'notes': NaN\n"
                   "}") == Places{"3:7 not-json", "3:26 not-json", "3:37 not-json", "3:56 not-json", "4:17 not-json",
                                  "4:36 not-json", "6:3 not-json", "6:12 not-json"});
}

TEST_CASE("not-json: one cure for the whole file is told once", "[read][not-json]") {
    const std::string curly = "\xE2\x80\x9C";
    CHECK(problems("{ " + curly + "services" + curly + ": [ { " + curly + "service" + curly + ": 1 } ] }").size() == 1);
    CHECK(problems("{ \"services\": [ { \"service\": \"Espa\xF1ol\", \"note\": \"\xE9\" } ] }").size() == 1);
}

TEST_CASE("not-json: what was found before the slip stays and points at its bytes", "[read][not-json]") {
    const ReadResult result = read_iep("{ \"services\": [ { \"a\": 1, \"A\": 2 } ] \"x\": 1 }");
    CHECK(places(result) == Places{"1:27 duplicate-key", "1:38 not-json"});
}
