#include "read/reading.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

ReadResult row(const std::string& members) {
    return read_iep("{\"services\":[{" + members + "}]}");
}

} // namespace

TEST_CASE("place, missing field: it is absent and points at the brace of its object", "[read][fields]") {
    const ReadResult result = read_iep("{\n \"services\": [\n  { \"service\": \"Math\" }\n ]\n}");
    const Words& provider = result.iep.services.items.at(0).provider;
    CHECK(provider.is_absent());
    CHECK(result.document.pointer(provider.place) == "/services/0/provider");
    CHECK(place_of(result.document, provider.place) == "3:3");
    CHECK(underlined(result.document, provider.place) == "{");
    CHECK(result.document.pointer(result.iep.goals.place) == "/goals");
    CHECK(result.document.pointer(result.iep.plan.place) == "/iep");
    CHECK(result.document.pointer(result.iep.plan.start_date.place) == "/iep");
    CHECK(place_of(result.document, result.iep.plan.start_date.place) == "1:1");
}

TEST_CASE("fields: null, empty and blank text are blank", "[read][fields]") {
    const std::string blank = GENERATE("null", "\"\"", "\"  \\t\"", "\"\\u00a0\"", "[]");
    CAPTURE(blank);
    const ReadResult result = row("\"service\":" + blank + ",\"frequency\":" + blank + ",\"startDate\":" + blank +
                                  ",\"minutesPerWeek\":" + blank + ",\"concurrent\":" + blank + ",\"goals\":" + blank);
    CHECK(result.problems.empty());
    const ServiceRow& cells = result.iep.services.items.at(0);
    CHECK(cells.service.is_blank());
    CHECK(cells.frequency.is_blank());
    CHECK(cells.start_date.is_blank());
    CHECK(cells.minutes_per_week.is_blank());
    CHECK(cells.concurrent.is_blank());
    CHECK(cells.goals.is_blank());
    CHECK(cells.provider.is_absent());
    CHECK(underlined(result.document, cells.frequency.place) == blank);
}

TEST_CASE("fields: sections and lists have the same three states", "[read][fields]") {
    const ReadResult result =
        read_iep(R"({"services":null,"goals":[],"lre":null,"transition":"","totals":{},"presentLevels":["", null]})");
    CHECK(result.problems.empty());
    CHECK(result.is_readable);
    CHECK(result.iep.services.is_blank());
    CHECK(result.iep.goals.is_blank());
    CHECK(result.iep.lre.is_blank());
    CHECK(result.iep.lre.justification.is_absent());
    CHECK(result.document.pointer(result.iep.lre.justification.place) == "/lre");
    CHECK(result.iep.transition.is_blank());
    CHECK(result.iep.totals.has_value());
    CHECK(result.iep.present_levels.is_blank());
    CHECK(result.iep.accommodations.is_absent());
}

TEST_CASE("fields: words are trimmed, a number is words as printed", "[read][fields]") {
    const ReadResult result = row(R"("service":"  Math ","id":7.50,"frequency":2,"groupSize":"1:1")");
    const ServiceRow& cells = result.iep.services.items.at(0);
    CHECK(*cells.service == "Math");
    CHECK(underlined(result.document, cells.service.place) == "\"  Math \"");
    CHECK(*cells.id == "7.50");
    CHECK(cells.frequency->text == "2");
    CHECK(cells.frequency->number == 2.0);
    CHECK_FALSE(cells.group_size->number.has_value());
}

TEST_CASE("fields: a list where a text belongs is its only item, or its items in one text", "[read][fields]") {
    const ReadResult result = row(R"("provider":["SLP"],"supervision":["plans", "", "visits weekly"])");
    CHECK(result.problems.empty());
    CHECK(*result.iep.services.items.at(0).provider == "SLP");
    CHECK(*result.iep.services.items.at(0).supervision == "plans; visits weekly");
}

TEST_CASE("fields: what has the wrong type is told at the value and leaves the field absent", "[read][fields]") {
    const ReadResult result = row("\n\"service\":{},\n\"frequency\":[1],\n\"startDate\":true,\n\"minutesPerWeek\":"
                                  "\"about 30\",\n\"concurrent\":\"maybe\",\n"
                                  "\"goals\":{},\n\"provider\":false");
    CHECK(places(result) == Places{"2:11 wrong-type", "3:13 wrong-type", "4:13 wrong-type", "5:18 wrong-type",
                                   "6:14 wrong-type", "7:9 wrong-type", "8:12 wrong-type"});
    const ServiceRow& cells = result.iep.services.items.at(0);
    CHECK((cells.service.is_absent() && cells.frequency.is_absent() && cells.start_date.is_absent() &&
           cells.minutes_per_week.is_absent() && cells.concurrent.is_absent() && cells.goals.is_absent() &&
           cells.provider.is_absent()));
    CHECK(result.problems[0].message ==
          "\"service\" holds a group of fields, so it was not used. Write text in quotes.");
    CHECK(result.problems[3].message ==
          "\"minutesPerWeek\" holds \"about 30\", so it was not used. Write a number of minutes a week, "
          "such as 150.");
    CHECK(result.problems[3].safe ==
          "This value holds something else, so it was not used. Write a number of minutes a week, such as "
          "150.");
}

TEST_CASE("fields: yes and no have many forms", "[read][fields]") {
    for (const char* yes : {"true", "\"Yes\"", "\"TRUE\"", "\"x\"", "\" Y \"", "\"S\\u00ed\""}) {
        CAPTURE(yes);
        CHECK(row("\"concurrent\":" + std::string(yes)).iep.services.items.at(0).concurrent.value);
    }
    for (const char* no : {"false", "\"No\"", "\"n\"", "\"False\""}) {
        CAPTURE(no);
        const ReadResult result = row("\"concurrent\":" + std::string(no));
        CHECK(result.iep.services.items.at(0).concurrent.has_value());
        CHECK_FALSE(result.iep.services.items.at(0).concurrent.value);
    }
    CHECK(row("\"concurrent\":1").problems.size() == 1);
}

TEST_CASE("fields: a date that cannot be read is quoted with the forms that can", "[read][fields]") {
    const ReadResult result = row("\"startDate\":\"11/31/2025\",\"endDate\":\"3/16/26\"");
    CHECK(places(result) == Places{"1:27 unreadable-date"});
    CHECK(result.problems[0].message ==
          "\"11/31/2025\" is not a date that can be read. Write it as 2026-03-16, 3/16/2026 or March 16, 2026.");
    CHECK(result.problems[0].safe ==
          "This is not a date that can be read. Write it as 2026-03-16, 3/16/2026 or March 16, 2026.");
    const ServiceRow& cells = result.iep.services.items.at(0);
    CHECK(cells.start_date.has_value());
    CHECK(cells.start_date->text == "11/31/2025");
    CHECK_FALSE(cells.start_date->date.has_value());
    CHECK(cells.end_date->two_digit_year);
}

TEST_CASE("fields: goals of a row are ids in any form", "[read][fields]") {
    struct Row {
        std::string value;
        std::vector<std::string> ids;
    };
    const auto goals =
        GENERATE(Row{"\"G1\"", {"G1"}}, Row{"[\"G1\",\"G2\"]", {"G1", "G2"}}, Row{"\"1, 2\"", {"1", "2"}},
                 Row{"1", {"1"}}, Row{"[1, \"\", 2]", {"1", "2"}}, Row{"\"Goal 1 and Goal 2\"", {"Goal 1", "Goal 2"}},
                 Row{"\"G1; G2 & G3\"", {"G1", "G2", "G3"}},
                 Row{"\"Given a story, the child will read it\"", {"Given a story, the child will read it"}});
    CAPTURE(goals.value);
    const ReadResult result = row("\"goals\":" + goals.value);
    std::vector<std::string> ids;
    for (const Words& id : result.iep.services.items.at(0).goals) {
        ids.emplace_back(*id);
    }
    CHECK(ids == goals.ids);
    CHECK(result.problems.empty());
}

TEST_CASE("fields: one id of several in a cell can be underlined by itself", "[read][fields]") {
    const ReadResult result = row("\"goals\":\"G1, G22\"");
    CHECK(underlined(result.document, result.iep.services.items.at(0).goals.items.at(1).place) == "G22");
}

TEST_CASE("fields: one object or sentence is a list of one", "[read][fields]") {
    const ReadResult result =
        read_iep(R"({"services":{"service":"Math"},"goals":"By June ...","accommodations":{"description":"time"}})");
    CHECK(result.problems.empty());
    CHECK(*result.iep.services.items.at(0).service == "Math");
    CHECK(*result.iep.goals.items.at(0).statement == "By June ...");
    CHECK(result.iep.goals.items[0].is_sentence);
    CHECK(*result.iep.accommodations.items.at(0).description == "time");
}

TEST_CASE("fields: an item that is no row is told; rows beside it are read; none left is unreadable",
          "[read][fields]") {
    const ReadResult result = read_iep(R"({"services":["Reading",{"service":"Math"},null]})");
    CHECK(places(result) == Places{"1:14 wrong-type"});
    CHECK(result.problems[0].message ==
          "This item holds \"Reading\", so it was not used. Write a group of fields in { }.");
    CHECK(result.is_readable);
    CHECK(result.iep.services.size() == 1);
    CHECK_FALSE(read_iep(R"({"services":["Reading"]})").is_readable);
}

TEST_CASE("fields: no safe sentence holds a word of the file", "[read][fields]") {
    const std::string z = "ZZCANARY";
    const std::vector<std::string> texts{
        "{\"services\":[{\"" + z + "\":1,\"x-a\":{\"" + z + "\":1,\"" + z + "\":2},\"startDate\":\"" + z +
            "\",\"minutesPerWeek\":\"" + z + "\",\"concurrent\":\"" + z + "\",\"service\":\"" + z +
            "\\u001b\"}],\"lre\":\"" + z + "\",\"goals\":[{\"area\":{\"" + z + "\":1}}]}",
        "{\"services\":\"" + z + "\"}",
        "{\"" + z + "\":{\"services\":[]}}",
        "{ " + z + " : " + z + ", \"" + z + "\" 1 \"" + z + "\": " + z + z + ", '" + z + "': 1 }",
        z,
    };
    std::size_t seen = 0;
    for (const std::string& text : texts) {
        for (const Problem& problem : read_iep(text).problems) {
            CAPTURE(text, problem.message);
            CHECK(problem.safe.find(z) == std::string::npos);
            seen += problem.message.find(z) != std::string::npos ? 1U : 0U;
        }
    }
    CHECK(seen >= 10); // else the test proves nothing
}
