// Service logs as people and programs write them: JSON, and tables with all their habits.
#include "iepaudit/service_log.hpp"
#include "read/bind_log.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace iepaudit;

namespace {

using Strings = std::vector<std::string>;

Strings problems(const LogResult& log) {
    Strings list;
    for (const Problem& problem : log.problems) {
        list.push_back(std::string(problem.rule) + (problem.is_note ? " note" : ""));
    }
    return list;
}

LineIndex::Position place(const LogResult& log, const Place& place) {
    return LineIndex(log.document.bytes()).position(place.span.begin);
}

constexpr const char* one_line = "Date,Service,Minutes,Status\n2026-10-20,Speech,30,Present\n";

} // namespace

TEST_CASE("log: a table is read by its heads", "[read][log]") {
    const LogResult log = read_log("\xEF\xBB\xBF"
                                   "Session Date;SERVICE TYPE;scheduled_minutes;Minutes Delivered\r\n"
                                   "10/20/2026;Speech;30;\"20\"\r\n\r\n10/22/2026;Speech;30;30\r\n");
    REQUIRE(log.is_readable);
    CHECK(problems(log) == Strings{});
    REQUIRE(log.log.sessions.size() == 2);
    const Session& first = log.log.sessions.items[0];
    CHECK(iso(*first.date->date) == "2026-10-20");
    CHECK(*first.service == "Speech");
    CHECK(first.planned_minutes->text == "30");
    CHECK(first.delivered_minutes->text == "20");
    CHECK(first.status.is_absent());
    CHECK(place(log, log.log.sessions.items[1].date.place).line == 4);
}

TEST_CASE("log: quotes hold marks, quotes and line ends", "[read][log]") {
    const LogResult log = read_log("Date,Minutes,Notes,Reason\n"
                                   "2026-10-20,30,\"said \"\"hi\"\",\nthen left\",\"no, none\"\n2026-10-22,30,,\n");
    REQUIRE(log.log.sessions.size() == 2);
    CHECK(*log.log.sessions.items[0].note == "said \"hi\",\nthen left");
    CHECK(*log.log.sessions.items[0].reason == "no, none");
    CHECK(place(log, log.log.sessions.items[1].date.place).line == 4);
    CHECK(place(log, log.log.sessions.items[0].note.place).column == 15);
}

TEST_CASE("log: tabs part cells too", "[read][log]") {
    const LogResult log = read_log("Date\tService\tMinutes\n2026-10-20\tReading, writing\t30\n");
    REQUIRE(log.log.sessions.size() == 1);
    CHECK(*log.log.sessions.items[0].service == "Reading, writing");
}

TEST_CASE("log: Windows-1252 is read, and said", "[read][log]") {
    const LogResult log = read_log("Date,Service,Provider\n2026-10-20,Speech,Ren\xE9\x92s aide\n");
    REQUIRE(log.log.sessions.size() == 1);
    CHECK(*log.log.sessions.items[0].provider == "Ren\xC3\xA9\xE2\x80\x99s aide");
    CHECK(problems(log) == Strings{"wrong-type note"});
}

TEST_CASE("log: a title above the heads is passed over, and said", "[read][log]") {
    const LogResult log = read_log(std::string("Service log for the fall\n\n") + one_line);
    CHECK(log.log.sessions.size() == 1);
    CHECK(problems(log) == Strings{"unknown-field note"});
}

TEST_CASE("log: a column nobody knows is told once, one of your own is not", "[read][log]") {
    const LogResult log =
        read_log("Date,Service,Minuts,x-mine,Room\n2026-10-20,Speech,30,a,b\n2026-10-22,Speech,30,a,b\n");
    CHECK(problems(log) == Strings{"unknown-field note", "unknown-field note"});
    CHECK(log.problems[0].message.find("Did you mean") != std::string::npos);
    CHECK(log.problems[0].safe.find("Minuts") == std::string::npos);
}

TEST_CASE("log: two columns for one thing, cells without a column and an open quote are told", "[read][log]") {
    CHECK(problems(read_log("Date,Session Date,Minutes\n2026-10-20,2026-10-21,30\n")) == Strings{"duplicate-key note"});
    const LogResult weekdays = read_log("Day,Date,Minutes\nTuesday,2026-10-20,30\n");
    CHECK(problems(weekdays) == Strings{"duplicate-key note"});
    CHECK(weekdays.log.sessions.items[0].date->date.has_value());
    const LogResult wide = read_log("Date,Minutes\n2026-10-20,30,more\n2026-10-22,30\n");
    CHECK(problems(wide) == Strings{"wrong-type"});
    CHECK(wide.log.sessions.size() == 2);
    CHECK(problems(read_log("Date,Minutes,Note\n2026-10-20,30,\"open\n2026-10-22,30,\n")) == Strings{"wrong-type"});
}

TEST_CASE("log: a date that cannot be read is told at its cell", "[read][log]") {
    const LogResult log = read_log("Service,Date,Minutes\nSpeech,11/31/2026,30\n");
    REQUIRE(problems(log) == Strings{"unreadable-date"});
    CHECK(place(log, log.problems[0].place).line == 2);
    CHECK(place(log, log.problems[0].place).column == 8);
}

TEST_CASE("log: what is no table and no log is refused in words", "[read][log]") {
    for (const char* const bytes : {"", "hello", "a,b,c\n1,2,3\n", "%PDF-1.7", "{\"services\": []}", "[1, 2]", "{"}) {
        CAPTURE(bytes);
        const LogResult log = read_log(bytes);
        CHECK((!log.is_readable || log.log.sessions.empty()));
        CHECK(!log.problems.empty());
    }
}

TEST_CASE("log: JSON is an object with sessions, or the sessions alone", "[read][log]") {
    const LogResult whole = read_log(R"({"formatVersion": 1, "student": "R.", "source": "from the SLP",
        "period": {"startDate": "2026-10-19", "endDate": "2026-11-20"}, "services": ["Speech"],
        "closures": ["2026-11-11", {"date": "2026-11-26", "endDate": "2026-11-27"}],
        "sessions": [{"session_date": "2026-10-20", "minutes_delivered": 30}]})");
    CHECK(problems(whole) == Strings{});
    CHECK(whole.log.closures.size() == 2);
    CHECK(whole.log.services.size() == 1);
    CHECK(*whole.log.sessions.items[0].delivered_minutes->number == 30);
    const LogResult bare = read_log(R"([{"date": "2026-10-20", "status": "held"}])");
    CHECK(bare.is_readable);
    CHECK(bare.log.sessions.size() == 1);
}

TEST_CASE("log: any bytes are read without harm", "[read][log][hostile]") {
    std::mt19937 random(20261122); // NOLINT(cert-msc51-cpp): the same bytes on every machine
    const std::string_view pieces[] = {"Date",    ",",    ";", "\t", "\"", "\n",         "\r",
                                       "Service", "\xE9", "{", "[",  "30", "2026-10-20", "\0"};
    for (int round = 0; round < 3000; ++round) {
        std::string bytes = round % 2 == 0 ? one_line : "";
        for (int i = 0; i < 40; ++i) {
            bytes += pieces[random() % std::size(pieces)];
        }
        const LogResult log = read_log(bytes);
        for (const Problem& problem : log.problems) {
            REQUIRE(problem.place.span.end <= log.document.bytes().size());
        }
    }
}

TEST_CASE("log: a table of a million cells stays within its limits", "[read][log][hostile]") {
    ReadLimits limits;
    limits.values = 1000;
    std::string bytes = one_line;
    for (int i = 0; i < 5000; ++i) {
        bytes += "2026-10-20,Speech,30,Present\n";
    }
    const LogResult log = read_log(bytes, limits);
    CHECK(log.log.sessions.size() < 400);
    CHECK(problems(log) == Strings{"wrong-type"});
}

TEST_CASE("log: docs/service-log.md names every key of a line and every other spelling", "[read][log][docs]") {
    const std::string page = test::content(test::repository() / "docs" / "service-log.md");
    for (const Key<Session>& key : keys_of<Session>().keys) {
        CAPTURE(key.name);
        const std::size_t line = page.find("\n| `" + std::string(key.name) + "` |");
        REQUIRE(line != std::string::npos);
        const std::string words = page.substr(line + 1, page.find('\n', line + 1) - line);
        text::each_part(key.spellings, [&](std::string_view spelling) {
            CAPTURE(spelling);
            CHECK(words.find(spelling) != std::string::npos);
        });
    }
}

TEST_CASE("log: the examples of docs/service-log.md are read without a problem", "[read][log][docs]") {
    const std::string page = test::content(test::repository() / "docs" / "service-log.md");
    for (const std::string fence : {"```csv\n", "```json\n"}) {
        CAPTURE(fence);
        const std::size_t begin = page.find(fence) + fence.size();
        const LogResult log = read_log(page.substr(begin, page.find("```", begin) - begin));
        CHECK(log.is_readable);
        CHECK(log.log.sessions.size() >= 3);
        CHECK(problems(log) == Strings{});
    }
}
