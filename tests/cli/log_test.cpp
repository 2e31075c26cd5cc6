// `check --log` and `log`: one audit, two views.
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string iep = "samples/service-log/iep.json";
const std::string table = "samples/service-log/log.csv";
const std::string json_log = "samples/service-log/log.json";

Typed log_view(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"log", "--as-of", "2025-12-05"});
    return type(arguments);
}

} // namespace

TEST_CASE("log command: the text shows each service, each month, both windows and no verdict", "[cli][log]") {
    const InFolder here(repository());
    const Typed typed = log_view({iep, table});
    CHECK(typed.exit == 0);
    CHECK(typed.err == "");
    CHECK_THAT(typed.out, ContainsSubstring("270       195      30      45      30     0           0"));
    CHECK_THAT(typed.out, ContainsSubstring("October 2025"));
    CHECK_THAT(typed.out, ContainsSubstring("2024-12-05 to 2025-12-05"));
    CHECK_THAT(typed.out, ContainsSubstring("2023-12-05 to 2025-12-05"));
    CHECK_THAT(typed.out, ContainsSubstring("No data: no line of the log is about row 1."));
    CHECK_THAT(typed.out, !ContainsSubstring("Weekly minutes"));
    CHECK_THAT(typed.out, !ContainsSubstring("owed"));
}

TEST_CASE("log command: by week each Monday stands for its week", "[cli][log]") {
    const InFolder here(repository());
    const Typed typed = log_view({"--by", "week", iep, json_log});
    for (const char* const monday : {"2025-10-20", "2025-10-27", "2025-11-03", "2025-11-10", "2025-11-17"}) {
        CHECK_THAT(typed.out, ContainsSubstring(monday));
    }
    CHECK(log_view({"--by", "day", iep, table}).exit == 2);
}

TEST_CASE("log command: a table and JSON give the same numbers", "[cli][log]") {
    const InFolder here(repository());
    for (const char* const file : {"samples/service-log/log.csv", "samples/service-log/log.json"}) {
        const Json report = Json::parse(log_view({"--format", "json", iep, file}).out);
        const Json& delivery = report["files"][0]["delivery"][0];
        CAPTURE(file);
        CHECK(delivery["row"] == 2);
        CHECK(delivery["planned"] == 270);
        CHECK(delivery["delivered"] == 195);
        CHECK(delivery["madeUp"] == 30);
        CHECK(delivery["short"] == Json{{"school", 45}, {"student", 30}, {"event", 0}});
        CHECK(delivery["unaccounted"] == 0);
        CHECK(delivery["sessions"] == Json{{"planned", 9}, {"held", 6}, {"missed", 3}});
        CHECK(report["files"][0]["log"]["path"] == file);
        std::size_t in_log = 0;
        for (const Json& finding : report["findings"]) {
            in_log += finding["file"] == file ? 1 : 0;
        }
        CHECK(in_log == 3);
    }
}

TEST_CASE("log command: csv is the minutes, one line a month", "[cli][log]") {
    const InFolder here(repository());
    const Typed typed = log_view({"--format", "csv", iep, table});
    CHECK_THAT(typed.out, ContainsSubstring("\"month\",\"2025-10-01\",120,120,30,0,0,0,0,4,3,1\r\n"));
    CHECK_THAT(typed.out, ContainsSubstring("\"month\",\"2025-11-01\",150,75,0,45,30,0,0,5,3,2\r\n"));
}

TEST_CASE("log command: the page has a picture and the same in words", "[cli][log]") {
    const InFolder here(repository());
    const Typed html = log_view({"--format", "html", iep, table});
    CHECK_THAT(html.out, ContainsSubstring("<svg role=\"img\""));
    CHECK_THAT(html.out, ContainsSubstring("October 2025: 120 of 120 minutes; November 2025: 75 of 150 minutes"));
    CHECK_THAT(html.out, !ContainsSubstring("The school week"));
    const Typed markdown = log_view({"--format", "markdown", iep, table});
    CHECK_THAT(markdown.out, ContainsSubstring("| 120 | 120 | 30 | 0 | 0 | 0 | 0 |"));
}

TEST_CASE("log command: it asks for both papers, and says which cannot be read", "[cli][log]") {
    const InFolder here(repository());
    CHECK(log_view({iep}).exit == 2);
    const Typed missing = log_view({iep, "no-such-log.csv"});
    CHECK(missing.exit == 3);
    CHECK_THAT(missing.err, ContainsSubstring("no-such-log.csv"));
    const ScratchFolder scratch;
    const Typed broken = log_view({iep, scratch.file("broken.json", "{\"sessions\": [")});
    CHECK(broken.exit == 3);
    CHECK_THAT(broken.out, ContainsSubstring("no data"));
}

TEST_CASE("log command: -o writes the view into a file", "[cli][log]") {
    const InFolder here(repository());
    const ScratchFolder scratch;
    const std::string page = (scratch.path() / "log.html").string();
    const Typed typed = log_view({"--format", "html", "-o", page, iep, table});
    CHECK(typed.exit == 0);
    CHECK(typed.out == "");
    CHECK_THAT(content(page), ContainsSubstring("Services delivered"));
    CHECK(log_view({"-o", scratch.file("iep.json", "{}"), (scratch.path() / "iep.json").string(), table}).exit == 2);
}

TEST_CASE("check --log: the sums of the week and the log stand on one page", "[cli][log]") {
    const InFolder here(repository());
    const Typed typed = check({"--log", table, iep});
    CHECK_THAT(typed.out, ContainsSubstring("Weekly minutes"));
    CHECK_THAT(typed.out, ContainsSubstring("Services delivered"));
    CHECK_THAT(typed.out, ContainsSubstring("samples/service-log/log.csv:11:57  log-group-mismatch"));
}

TEST_CASE("check --log: a log belongs to one plan", "[cli][log]") {
    const InFolder here(repository());
    CHECK(check({"--log", table, iep, "samples/clean.json"}).exit == 2);
    CHECK(check({"--log", table, "samples"}).exit == 2);
    CHECK(check({"--log", table, "--output", "json=" + table, iep}).exit == 2);
}

TEST_CASE("check: without a log the page says so in one sentence", "[cli][log]") {
    const InFolder here(repository());
    const Typed typed = check({"samples/clean.json"});
    CHECK_THAT(typed.out, ContainsSubstring("service log"));
    CHECK_THAT(typed.out, !ContainsSubstring("delivery-shortfall"));
}
