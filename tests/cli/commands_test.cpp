// minutes, explain, rules, help, version.
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include "iepaudit/audit.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

std::string first_line(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

} // namespace

TEST_CASE("minutes: sessions times minutes, by the week, the day and the rough day", "[cli][minutes]") {
    const Typed typed = type({"minutes", "2x per week, 30 minutes per session"});
    CHECK(typed.out == "2 x 30 = 60 minutes a week, 12 a day, 4.0% of a 300-minute day\n");
    CHECK(typed.err == "");
    CHECK(typed.exit == 0);
}

TEST_CASE("minutes: a day is five a week and a month four weeks, and both are said", "[cli][minutes]") {
    const Typed daily = type({"minutes", "30 minutes daily"});
    CHECK(first_line(type({"minutes", "364 minutes daily"}).out) ==
          "364 a day x 5 days = 1820 minutes a week, 364 a day, more than a 300-minute day");
    CHECK_THAT(first_line(daily.out), ContainsSubstring("= 150 minutes a week, 30 a day, 10.0% of a 300-minute day"));
    CHECK(daily.out.find("5") != std::string::npos);
    const Typed monthly = type({"minutes", "120 minutes monthly"});
    CHECK_THAT(first_line(monthly.out), ContainsSubstring("= 30 minutes a week, 6 a day, 2.0% of a 300-minute day"));
    CHECK_THAT(monthly.out, ContainsSubstring("4 weeks"));
}

TEST_CASE("minutes: a total that is printed is not multiplied again", "[cli][minutes]") {
    CHECK_THAT(type({"minutes", "twice a week for a total of 90 minutes"}).out, ContainsSubstring("90 minutes a week"));
}

TEST_CASE("minutes: without quotes the words are put together again", "[cli][minutes]") {
    CHECK(type({"minutes", "30", "min", "weekly"}).out == type({"minutes", "30 min weekly"}).out);
}

TEST_CASE("minutes: what is no amount gives no number, a reason and a question", "[cli][minutes]") {
    for (const std::string phrase : {"as needed", "2x/week", "30 minutes", "60 minutes bi-weekly", "", "speech"}) {
        CAPTURE(phrase);
        const Typed typed = type({"minutes", phrase});
        CHECK(typed.exit == 1);
        CHECK_THAT(typed.out, StartsWith("\"" + phrase + "\" gives no number: "));
        CHECK_THAT(typed.out,
                   ContainsSubstring("\n  ask  \"How many minutes, how many times, in each week or month?\"\n"));
        CHECK(typed.out.find("minutes a week, ") == std::string::npos);
    }
}

TEST_CASE("minutes: JSON gives one record a line", "[cli][minutes]") {
    const Typed typed = type({"minutes", "--format", "json", "2x per week, 30 minutes per session"});
    const Json object = Json::parse(typed.out);
    CHECK(
        object ==
        Json::parse(
            R"json({"phrase":"2x per week, 30 minutes per session","kind":"exact","sessions":2,"minutesPerSession":30,"minutesPerPeriod":60,"period":"week",
                                    "how":"2 x 30","assumptions":[],"weekly":{"low":60,"high":60}})json"));
    const Json none = Json::parse(type({"minutes", "--format", "json", "as needed"}).out);
    CHECK(none["kind"] == "vague");
    CHECK(!none.contains("weekly"));
    CHECK(!none.contains("minutesPerPeriod"));
    CHECK(!none["reason"].text().empty());
}

TEST_CASE("minutes: - reads a phrase a line, also with DOS line ends", "[cli][minutes]") {
    const Typed typed = type({"minutes", "--format", "json", "-"}, "30 min weekly\r\nas needed\n45 minutes daily");
    std::istringstream lines(typed.out);
    std::vector<std::string> kinds;
    for (std::string line; std::getline(lines, line);) {
        kinds.push_back(Json::parse(line)["kind"].text());
    }
    CHECK(kinds == std::vector<std::string>{"exact", "vague", "exact"});
    CHECK(typed.exit == 1);
    CHECK(type({"minutes", "-"}, "30 min weekly\n45 minutes daily\n").exit == 0);
    CHECK(type({"minutes", "-"}, "").exit == 0);
}

TEST_CASE("explain: a rule's page, several pages, and a suggestion", "[cli][explain]") {
    const Typed page = type({"explain", "vague-frequency"});
    CHECK(page.exit == 0);
    CHECK_THAT(page.out, StartsWith("vague-frequency (error, law)\n"));
    CHECK_THAT(page.out, ContainsSubstring("WAC 392-172A-03090(1)"));
    const Typed two = type({"explain", "vague-frequency", "gap-vs-minutes"});
    CHECK_THAT(two.out, ContainsSubstring("\n\ngap-vs-minutes ("));
    const Typed wrong = type({"explain", "vague-freqency"});
    CHECK(wrong.exit == 2);
    CHECK(wrong.out == "");
    CHECK_THAT(wrong.err,
               StartsWith("iepaudit: there is no rule ") && ContainsSubstring("Did you mean \"vague-frequency\"?"));
}

TEST_CASE("explain: --all answers for every rule, in text and in Markdown", "[cli][explain]") {
    const std::string text = type({"explain", "--all"}).out;
    const std::string markdown = type({"explain", "--all", "--format", "markdown"}).out;
    CHECK_THAT(markdown, StartsWith("# Rules\n"));
    REQUIRE(!all_rules().empty());
    for (const Rule* rule : all_rules()) {
        CAPTURE(rule->id);
        CHECK(text.find(std::string(rule->id) + " (") != std::string::npos);
        CHECK(markdown.find("\n### " + std::string(rule->id) + "\n") != std::string::npos);
    }
}

TEST_CASE("rules: every rule is listed, with severity and title", "[cli][rules]") {
    const Typed typed = type({"rules"});
    CHECK(typed.exit == 0);
    for (const Rule* rule : all_rules()) {
        CAPTURE(rule->id);
        CHECK(typed.out.find("  " + std::string(rule->id) + ' ') != std::string::npos);
        CHECK(typed.out.find(rule->title) != std::string::npos);
    }
}

TEST_CASE("rules: as JSON, with every text", "[cli][rules]") {
    const Json rules = Json::parse(type({"rules", "--format", "json"}).out);
    REQUIRE(rules.size() == all_rules().size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const Rule& rule = *all_rules()[i];
        CHECK(rules[i]["id"] == std::string(rule.id));
        CHECK(rules[i]["family"] == std::string(name(rule.family)));
        CHECK(rules[i]["severity"] == std::string(name(rule.severity)));
        CHECK(rules[i]["basis"] == std::string(name(rule.basis)));
        CHECK(rules[i]["citations"].size() == rule.citations.size());
        CHECK(rules[i]["leavesAlone"].size() == rule.leaves_alone.size());
        CHECK(rules[i]["checks504"] == rule.checks_504);
    }
}

TEST_CASE("help: on standard output with 0, for all and for each command", "[cli][help]") {
    for (const std::vector<std::string>& line : {std::vector<std::string>{"help"}, {"--help"}, {"-h"}}) {
        const Typed typed = type(line);
        CHECK(typed.exit == 0);
        CHECK(typed.err == "");
        for (const char* const part : {"iepaudit check", "iepaudit minutes", "iepaudit explain", "iepaudit rules",
                                       "Exit codes: 0 ", "no network", "Not legal advice."}) {
            CAPTURE(part);
            CHECK_THAT(typed.out, ContainsSubstring(part));
        }
    }
    for (const std::string command : {"check", "minutes", "explain", "rules", "help"}) {
        CAPTURE(command);
        const Typed typed = type({"help", command});
        CHECK(typed.exit == 0);
        CHECK_THAT(typed.out, StartsWith("iepaudit " + command));
        CHECK(type({command, "--help"}).out == typed.out);
        CHECK(type({command, "-h"}).out == typed.out);
    }
    CHECK_THAT(type({"help", "check"}).out, ContainsSubstring("--fail-on LEVEL") && ContainsSubstring("--as-of DATE"));
}

TEST_CASE("help: no line is wider than a terminal window made a little wide", "[cli][help]") {
    for (const std::vector<std::string>& line :
         {std::vector<std::string>{"help"}, {"help", "check"}, {"help", "minutes"}}) {
        std::istringstream lines(type(line).out);
        for (std::string one; std::getline(lines, one);) {
            CAPTURE(one);
            CHECK(one.size() <= 120);
        }
    }
}

TEST_CASE("version: one line", "[cli][version]") {
    const Typed typed = type({"--version"});
    CHECK(typed.out == "iepaudit " + std::string(version()) + "\n");
    CHECK(typed.exit == 0);
    CHECK(type({"-V"}).out == typed.out);
}

TEST_CASE("explain: a rule about the file rests on the file, and says so in no other way", "[cli][explain]") {
    const InFolder here(repository());
    CHECK_THAT(type({"explain", "not-json"}).out, ContainsSubstring("not-json (error, the file)"));
    CHECK_THAT(type({"explain", "vague-frequency"}).out, ContainsSubstring("vague-frequency (error, law)"));
    for (const char* rule : {"not-json", "not-an-iep", "wrong-type", "duplicate-key"}) {
        for (const char* format : {"text", "html", "markdown"}) {
            CAPTURE(rule, format);
            const std::string sample = "samples/rules/" + std::string(rule) + "/bad.json";
            const std::string page = check({"--format", format, "--only", rule, sample}).out;
            CHECK_THAT(page, ContainsSubstring(rule));
            CHECK_THAT(page, !ContainsSubstring("practice"));
            CHECK_THAT(page, !ContainsSubstring("The file itself"));
            CHECK_THAT(page, !ContainsSubstring("Who says so"));
        }
    }
    // Programs get the key that the schema asks for.
    CHECK_THAT(check({"--format", "json", "samples/rules/not-json/bad.json"}).out,
               ContainsSubstring(R"("basis": "practice")") || ContainsSubstring(R"("basis":"practice")"));
}
