// One test for each row of the list of hostile input: what a file may hold and what must come of it.
#include "iepaudit/amount.hpp"
#include "iepaudit/date.hpp"
#include "iepaudit/words.hpp"
#include "read/reading.hpp"
#include "support/json.hpp"
#include "support/processor_time.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <random>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;
using namespace std::string_literals;

namespace {

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    text.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i) {
        text += piece;
    }
    return text;
}

/// Generous: a debug build on a busy machine. Anything quadratic takes minutes.
constexpr auto linear_time = std::chrono::seconds(20);

/// For 64 KiB in one cell.
#ifdef NDEBUG
constexpr auto cell_time = std::chrono::milliseconds(50);
#else
constexpr auto cell_time = std::chrono::milliseconds(500);
#endif

class Stopwatch {
public:
    [[nodiscard]] bool within(std::chrono::seconds limit) const { return processor_time() - start_ < limit; }

private:
    std::chrono::nanoseconds start_ = processor_time();
};

} // namespace

TEST_CASE("hostile input, dup: the second key is told with the place of the first, and the first is used",
          "[read][hostile]") {
    const ReadResult result = read_iep("{\"services\":[],\n\"services\":[{}]}");
    CHECK(places(result) == Places{"2:1 duplicate-key"});
    CHECK_THAT(result.problems[0].message, ContainsSubstring("the first one is at line 1, column 2"));
    CHECK(result.iep.services.is_blank());
}

TEST_CASE("hostile input, dup: keys that differ in case, blanks, _ or - are one key", "[read][hostile]") {
    CHECK(problems(R"({"services":[{"x-a":{"a":1,"A":2}}]})") == Places{"1:28 duplicate-key"});
    const ReadResult result = read_iep(R"({"services":[{"Start Date":"2025-01-02","startDate":"2026-01-02"}]})");
    CHECK(places(result) == Places{"1:41 duplicate-key"});
    CHECK(result.iep.services.items[0].start_date->text == "2025-01-02");
}

TEST_CASE("hostile input, dup: two spellings of one field are one key", "[read][hostile]") {
    const ReadResult result = read_iep(R"({"services":[{"begin date":"2025-01-02","startDate":"2026-01-02"}]})");
    CHECK(places(result) == Places{"1:41 duplicate-key"});
    CHECK(
        result.problems[0].message ==
        "\"startDate\" says the same as \"begin date\" at line 1, column 15. The first is used. Keep the right one and "
        "take out the other.");
    CHECK(result.problems[0].safe ==
          "This field says the same as the field at line 1, column 15. The first is used. Keep the "
          "right one and take out the other.");
    CHECK(result.iep.services.items[0].start_date->text == "2025-01-02");
}

TEST_CASE("hostile input, deep: nesting beyond 64 is refused at its place, however deep", "[read][hostile]") {
    CHECK(problems("{\"services\":[],\"x-a\":" + repeated("[", 63) + repeated("]", 63) + "}").empty());
    CHECK(problems("{\"services\":[],\"x-a\":" + repeated("[", 64) + repeated("]", 64) + "}") ==
          Places{"1:85 not-json"});
    const std::size_t levels = GENERATE(std::size_t{10'000}, std::size_t{1'000'000});
    const std::string bracket = GENERATE("[", "{\"a\":");
    const Stopwatch stopwatch;
    const ReadResult result = read_iep(repeated(bracket, levels));
    CHECK(result.problems.size() == 1);
    CHECK_FALSE(result.is_readable);
    CHECK(stopwatch.within(linear_time));
}

TEST_CASE("hostile input, amp: too many values are refused before they fill the memory", "[read][hostile]") {
    ReadLimits limits;
    limits.values = 1000;
    const ReadResult result = read_iep("{\"services\":[" + repeated("{},", 5000) + "{}]}", limits);
    CHECK(places(result) == Places{"1:3008 not-json"});
    CHECK(result.document.empty());
}

TEST_CASE("hostile input, amp: a list longer than its limit is read up to it and told", "[read][hostile]") {
    ReadLimits limits;
    limits.items = 3;
    const ReadResult result = read_iep("{\"services\":[{},{},{},{},{}]}", limits);
    CHECK(places(result) == Places{"1:23 wrong-type"});
    CHECK(result.iep.services.size() == 3);
}

TEST_CASE("hostile input, amp: a file over its limit is not read", "[read][hostile]") {
    ReadLimits limits;
    limits.file_bytes = 100;
    CHECK(read_iep("{\"services\":[]}" + std::string(85, ' '), limits).is_readable);
    const ReadResult result = read_iep("{\"services\":[]}" + std::string(86, ' '), limits);
    CHECK_FALSE(result.is_readable);
    CHECK(places(result) == Places{"1:1 not-json"});
}

TEST_CASE("hostile input, amp: 20 MB of small objects are refused by their size, before a value is read",
          "[read][hostile]") {
    CHECK(ReadLimits{}.file_bytes == std::size_t{16} << 20U);
    CHECK(ReadLimits{}.cell_bytes == std::size_t{4} << 10U);
    const ReadResult result = read_iep("[" + repeated("{},", 7'000'000) + "{}]");
    CHECK(places(result) == Places{"1:1 not-json"});
    CHECK_THAT(result.problems[0].message, ContainsSubstring("over the limit of 16 MiB"));
    CHECK(result.document.empty());
}

TEST_CASE("hostile input, amp: a cell of many kilobytes is told and not read", "[read][hostile]") {
    const std::string key =
        GENERATE("service", "frequency", "duration", "location", "provider", "monitor", "startDate");
    CAPTURE(key);
    const ReadResult fits = read_iep("{\"services\":[{\"" + key + "\":\"" + std::string(4096, 'a') + "\"}]}");
    CHECK(std::ranges::none_of(fits.problems, [](const Problem& p) { return p.rule == "wrong-type"; }));
    const ReadResult result = read_iep("{\"services\":[{\"" + key + "\":\"" + std::string(4097, 'a') + "\"}]}");
    CHECK(places(result) == Places{"1:" + std::to_string(18 + key.size()) + " wrong-type"});
    const ServiceRow& row = result.iep.services.items[0];
    CHECK((row.service.is_absent() && row.frequency.is_absent() && row.duration.is_absent() &&
           row.location.is_absent() && row.provider.is_absent() && row.monitor.is_absent() &&
           row.start_date.is_absent()));
}

TEST_CASE("hostile input, big: 1e400 is told at the number", "[read][hostile]") {
    CHECK(problems("{\"services\":[{\"minutes\":1e400}]}") == Places{"1:25 not-json"});
    CHECK(message("{\"services\":[{\"minutes\":1e400}]}") ==
          "\"1e400\" is too large a number to be read. Write the number that is printed.");
    CHECK(message("{\"services\":[{\"minutes\":" + std::string(500, '9') + "}]}").find("too large") !=
          std::string::npos);
}

TEST_CASE("hostile input, int: numbers keep their fraction and their printed text; absurd ones are no minutes",
          "[read][hostile]") {
    const ReadResult result =
        read_iep(R"({"services":[{"minutesPerWeek":3.7,"groupSize":3}],"totals":{"serviceMinutesPerWeek":1650}})");
    CHECK(result.problems.empty());
    CHECK(*result.iep.services.items[0].minutes_per_week == 3.7);
    CHECK(result.iep.services.items[0].group_size->text == "3");
    CHECK(result.iep.services.items[0].group_size->number == 3.0);
    CHECK(*result.iep.totals.service_minutes_per_week == 1650);
    const std::string number = GENERATE("18446744073709551616", "-5", "1000001", "\"-5\"");
    CAPTURE(number);
    const ReadResult absurd = read_iep("{\"services\":[{\"minutesPerWeek\":" + number + "}]}");
    CHECK(places(absurd) == Places{"1:32 wrong-type"});
    CHECK(absurd.iep.services.items[0].minutes_per_week.is_absent());
}

TEST_CASE("hostile input, nan: what is nearly a number has its own sentence", "[read][hostile]") {
    struct Row {
        std::string number;
        std::string words;
    };
    const auto row =
        GENERATE(Row{"NaN", "is not a value"}, Row{"Infinity", "is not a value"}, Row{"-Infinity", "is not a number"},
                 Row{"030", "starts with a zero"}, Row{"-01", "starts with a zero"}, Row{".5", "starts with a point"},
                 Row{"+1", "starts with a plus sign"}, Row{"1.", "no digit after its point"},
                 Row{"0x10", "a number with something else"}, Row{"1e", "a number with something else"},
                 Row{"-", "is not a number"});
    CAPTURE(row.number);
    const std::string text = "{\"services\":[{\"minutes\":" + row.number + "}]}";
    CHECK(problems(text) == Places{"1:25 not-json"});
    CHECK_THAT(message(text), ContainsSubstring(row.words));
}

TEST_CASE("hostile input, bom: a UTF-8 BOM is read in silence and counts no column", "[read][hostile]") {
    CHECK(problems("\xEF\xBB\xBF{}") == Places{"1:1 not-an-iep"});
    CHECK(problems("\xEF\xBB\xBF{ x }").front() == "1:3 not-json");
}

TEST_CASE("hostile input, utf16: the sentence says how to save the file", "[read][hostile]") {
    const std::string text = GENERATE("\xFF\xFE{\0"s, "\xFE\xFF\0{"s, "{\0\"\0"s, "\0{\0\""s, "\xFF\xFE\0\0"s);
    CHECK(problems(text) == Places{"1:1 not-json"});
    CHECK(message(text) ==
          "The file is saved as UTF-16, which cannot be read here. In Notepad choose Save as, Encoding UTF-8, "
          "and check the new file.");
}

TEST_CASE("hostile input, utf8: bytes that are no UTF-8 and half characters are told, never repeated",
          "[read][hostile]") {
    const std::string bytes = GENERATE("\xFF"s, "\xC0\xAF"s, "\xED\xA0\x80"s, "\xC3"s, "\xF4\x90\x80\x80"s, "\x80"s);
    const std::string text = "{\"services\":[{\"service\":\"a" + bytes + "\"}]}";
    CHECK(problems(text) == Places{"1:27 not-json"});
    CHECK_THAT(message(text), StartsWith("The letters here are not UTF-8"));
    const ReadResult outside = read_iep("{\"services\": " + bytes + " }");
    REQUIRE(outside.problems.size() == 1);
    CHECK(outside.problems[0].message.find(bytes) == std::string::npos);
}

TEST_CASE("hostile input, utf8: a lone surrogate is told at its escape", "[read][hostile]") {
    CHECK(problems(R"({"services":[{"service":"ab\ud800"}]})") == Places{"1:28 not-json"});
    CHECK(problems(R"({"services":[{"service":"\udc00"}]})") == Places{"1:26 not-json"});
    CHECK(problems(R"({"services":[{"service":"\ud800\ud800\udc00"}]})") == Places{"1:26 not-json"});
    CHECK(problems(R"({"services":[{"service":"\ud83d\ude00"}]})").empty());
}

TEST_CASE("hostile input, nul: an escaped zero is warned of and the text after it stays", "[read][hostile]") {
    const ReadResult result = read_iep(R"({"services":[{"service":"x\u0000y"}]})");
    CHECK(places(result) == Places{"1:25 control-character"});
    CHECK(*result.iep.services.items[0].service == std::string_view("x\0y", 3));
}

TEST_CASE("hostile input, nul: a zero byte in the file is told at its place", "[read][hostile]") {
    CHECK(problems("{\"services\":[]}\0{}"s) == Places{"1:16 not-json"});
    CHECK(problems("{\"services\":[{\"service\":\"a\0b\"}]}"s) == Places{"1:27 not-json"});
}

TEST_CASE("hostile input, esc: a raw control character is refused, an escaped one is warned of once for each text",
          "[read][hostile]") {
    CHECK(problems("{\"services\":[{\"service\":\"a\x1B[2J\"}]}") == Places{"1:27 not-json"});
    CHECK(problems("{\"services\":[{\"service\":\"a\tb\"}]}") == Places{"1:27 not-json"});
    const std::string code = GENERATE("001b", "009b", "007f", "0008", "000d", "202e", "2066", "061c", "200f");
    CAPTURE(code);
    CHECK(problems("{\"services\":[{\"service\":\"a\\u" + code + "b\\u" + code + "\"}]}") ==
          Places{"1:25 control-character"});
    CHECK(problems("{\"services\":[{\"x-\\u" + code + "\":1}]}") == Places{"1:15 control-character"});
}

TEST_CASE("hostile input, esc: tabs, new lines and Windows line ends in a text are fine", "[read][hostile]") {
    CHECK(problems(R"({"services":[{"service":"a\tb\nc\r\nd \u00e9 \u2013"}]})").empty());
}

TEST_CASE("hostile input, pos: line and column are our own, never column 0", "[read][hostile]") {
    CHECK(problems("{\n \"a\": 1,\n \"b\" 2\n}") == Places{"3:6 not-json"});
}

TEST_CASE("hostile input, empty: an empty file says so", "[read][hostile]") {
    const std::string text = GENERATE("", " \n", "\xEF\xBB\xBF", "\xEF\xBB\xBF \r\n");
    CHECK(problems(text) == Places{"1:1 not-json"});
    CHECK_THAT(message(text), StartsWith("The file is empty. An IEP file holds at least { \"services\": [ ] }"));
}

TEST_CASE("hostile input, empty: JSON that is no object is no IEP", "[read][hostile]") {
    const std::string text = GENERATE("null", "42", "[]", "\"x\"", "true", "[{\"service\":\"Reading\"}]");
    CHECK(problems(text) == Places{"1:1 not-an-iep"});
    CHECK_FALSE(read_iep(text).is_readable);
}

TEST_CASE("hostile input, tail: text after the end is told where it starts", "[read][hostile]") {
    CHECK(problems("{\"services\":[]} {}") == Places{"1:17 not-json"});
    CHECK(problems("{\"services\":[]}\nBest wishes") == Places{"2:1 not-json"});
}

TEST_CASE("hostile input, tail: other kinds of files are named", "[read][hostile]") {
    struct Row {
        std::string bytes;
        std::string name;
    };
    const auto row = GENERATE(
        Row{"%PDF-1.7\n\xE2\xE3", "This is a PDF"}, Row{"PK\x03\x04\x14\0"s, "This is a Word, Excel or zip file"},
        Row{"\xD0\xCF\x11\xE0\xA1", "This is an old Word or Excel file"},
        Row{"{\\rtf1\\ansi {\"services\":[]}}", "This is a rich text (RTF) file"},
        Row{"\x1F\x8B\x08\0"s, "This is a gzip file"}, Row{"<!DOCTYPE html>", "This is a web page"},
        Row{"\xEF\xBB\xBF\n <html>", "This is a web page"}, Row{"\x89PNG\r\n", "This is a picture"},
        Row{"\xFF\xD8\xFF\xE0", "This is a photo"});
    CHECK(problems(row.bytes) == Places{"1:1 not-json"});
    CHECK_THAT(message(row.bytes), StartsWith(row.name));
}

TEST_CASE("hostile input, tail: quotes of a word processor and of other languages have their own hints",
          "[read][hostile]") {
    CHECK_THAT(message("{'services': []}"), ContainsSubstring("single quotes"));
    CHECK_THAT(message("{\u201Cservices\u201D: []}"),
               ContainsSubstring("There are curly quotes from a word processor"));
    // A comma after the last item and a comment leave no doubt, so that they are read.
    CHECK(problems("{\"services\": [{\"service\": \"Reading\",},], /* ours */ } // end").empty());
}

TEST_CASE("hostile input, keys: odd keys are plain keys with escaped pointers", "[read][hostile]") {
    const ReadResult result = read_iep(R"({"services":[],"__proto__":1,"":2,"a/b~c":3})");
    CHECK(places(result) == Places{"1:16 unknown-field", "1:30 unknown-field", "1:35 unknown-field"});
    CHECK(result.document.pointer(result.problems[0].place) == "/__proto__");
    CHECK(result.document.pointer(result.problems[1].place) == "/");
    CHECK(result.document.pointer(result.problems[2].place) == "/a~1b~0c");
}

TEST_CASE("hostile input, hash: 100,000 keys in one object are read in time and told ten by name", "[read][hostile]") {
    std::string text = "{\"services\":[]";
    for (int i = 0; i < 100'000; ++i) {
        text += ",\"k" + std::to_string(i) + "\":0";
    }
    const Stopwatch stopwatch;
    const ReadResult result = read_iep(text + "}");
    CHECK(stopwatch.within(linear_time));
    REQUIRE(result.problems.size() == 11);
    CHECK_THAT(result.problems.back().message, StartsWith("iepaudit does not know 99990 more fields"));
}

TEST_CASE("hostile input, hash: a million faults of one kind are told a thousand times and counted",
          "[read][hostile]") {
    const Stopwatch stopwatch;
    const ReadResult result = read_iep("{\"services\":[" + repeated("0,", 20'000) + "0]}");
    CHECK(stopwatch.within(linear_time));
    CHECK(result.problems.size() == 1001);
    CHECK_THAT(result.problems.back().message, StartsWith("There are 19001 more problems of this kind"));
    CHECK_FALSE(result.is_readable);
}

TEST_CASE("hostile input, regex: no reader of a cell goes back over 64 KiB of one thing", "[read][hostile]") {
    const std::string unit =
        GENERATE("2x", "a", "30 min ", "1", "(", "2-", "30 min and ", "per ", "1.", ",", "/", "weekly ", "M-F ",
                 "not in ", "and or ", "speech ", "5/", "up to ", "e\xCC\x81", "\"");
    const std::string words = repeated(unit, (std::size_t{64} << 10U) / unit.size()) + "!";
    CAPTURE(unit);
    constexpr std::array readers{
        +[](std::string_view cell) { static_cast<void>(read_amount(cell)); },
        +[](std::string_view cell) { static_cast<void>(read_setting(cell)); },
        +[](std::string_view cell) { static_cast<void>(read_provider(cell)); },
        +[](std::string_view cell) { static_cast<void>(read_service(cell, cell, cell)); },
        +[](std::string_view cell) { static_cast<void>(read_areas(cell)); },
        +[](std::string_view cell) { static_cast<void>(read_group_size(cell)); },
        +[](std::string_view cell) { static_cast<void>(read_date(cell)); },
    };
    for (const auto& reader : readers) {
        const auto start = processor_time();
        reader(words);
        CHECK(processor_time() - start < cell_time);
    }
    const std::string row = R"({"service":"Reading","frequency":)" + Json(words).dump() + '}';
    CHECK(problems("{\"services\":[" + row + "]}") == Places{"1:47 wrong-type"});
}

TEST_CASE("hostile input, regex: long and twisted texts are read in linear time", "[read][hostile]") {
    const std::string text =
        GENERATE(repeated("\"", 500'000), "[" + repeated(",", 500'000), repeated("/*/", 300'000),
                 "[\"" + repeated("\\", 500'001), "[" + repeated("a ", 500'000), "[" + repeated("1", 500'000),
                 "[\"" + repeated("\xFF", 500'000), repeated(" ", 1'000'000) + "[",
                 "{\"services\":[{\"frequency\":\"" + repeated("2x", 2000) + "\"}]}", repeated("// \n", 200'000),
                 "{\"a\"" + repeated("\xC2\xA0", 300'000), "[" + repeated("\xE2\x80\x9C", 300'000));
    const Stopwatch stopwatch;
    static_cast<void>(read_iep(text));
    CHECK(stopwatch.within(linear_time));
}

TEST_CASE("hostile input, regex: 5,000 rows on one line are read and placed in linear time", "[read][hostile]") {
    const Stopwatch stopwatch;
    const ReadResult result =
        read_iep("{\"services\":[" +
                 repeated(R"({"service":"Reading é","frequency":"30 min weekly","startDate":"soon"},)", 4999) +
                 R"({"service":"last"}]})");
    CHECK(result.iep.services.size() == 5000);
    LineIndex lines(result.document.bytes());
    for (const Problem& problem : result.problems) {
        CHECK(lines.position(problem.place.span.begin).line == 1);
    }
    CHECK(stopwatch.within(linear_time));
}

TEST_CASE("hostile input: no damage to a good file makes the reader fall", "[read][hostile]") {
    const std::string good = R"({"student":{"grade":5},"iep":{"startDate":"2025-10-20","teamMembers":["parent"]},
 "services":[{"service":"Reading \u00e9","frequency":2,"duration":30,"goals":"G1, G2"},{"minutesPerWeek":"1,650 min"}],
 "goals":["By June ..."],"totals":380,"priorIep":{"services":[],"endDate":"2025-10-19"},"transition":null}// end)";
    std::mt19937 random(20251120); // the same damage every time
    const std::string_view pieces = "{}[]\",:\\/*0-9eE.tfn\x01\x80\xC3\xE2\xFF\n '";
    for (int round = 0; round < 3000; ++round) {
        std::string text = good;
        for (auto cuts = 1 + random() % 3; cuts > 0; --cuts) {
            const std::size_t at = random() % text.size();
            switch (random() % 3) {
            case 0:
                text[at] = pieces[random() % pieces.size()];
                break;
            case 1:
                text.erase(at, 1 + random() % 9);
                break;
            default:
                text.insert(at, 1, pieces[random() % pieces.size()]);
            }
        }
        CAPTURE(text);
        const ReadResult result = read_iep(text);
        REQUIRE((result.is_readable || !result.problems.empty()));
        for (const Problem& problem : result.problems) {
            REQUIRE_FALSE(problem.message.empty());
            REQUIRE(problem.place.span.begin <= problem.place.span.end);
            REQUIRE(problem.place.span.end <= text.size());
        }
    }
}
