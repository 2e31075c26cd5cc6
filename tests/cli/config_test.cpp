// --config: numbers of the policy, severities, answers to options; what comes first, and what every report says.
#include "cli/policy_settings.hpp"
#include "iepaudit/reporter.hpp"
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/schema.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <set>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

class Desk {
public:
    explicit Desk(Json config = Json::object()) : here_(folder_.path()) {
        (void)folder_.file("plan.json", R"j({"services": [
            {"service": "Reading (SDI)", "frequency": "60 minutes monthly", "location": "General Education",
             "provider": "Special Education Teacher"},
            {"service": "Math (SDI)", "frequency": "as needed", "location": "General Education",
             "provider": "Special Education Teacher"}]})j");
        set(std::move(config));
    }
    void set(Json config) const {
        if (!config.contains("formatVersion")) {
            config["formatVersion"] = 1;
        }
        write("config.json", config.dump(1));
    }

private:
    ScratchFolder folder_;
    InFolder here_;
};

Typed configured(std::vector<std::string> more = {}, const Environment& environment = {}) {
    more.insert(more.begin(), {"plan.json", "--config", "config.json"});
    return check(more, {}, environment);
}

Json report(std::vector<std::string> more = {}) {
    more.insert(more.end(), {"--format", "json"});
    return Json::parse(configured(more).out);
}

std::string complaint() {
    const Typed typed = configured();
    CHECK(typed.exit == 2);
    CHECK(typed.out.empty());
    return typed.err;
}

} // namespace

TEST_CASE("config: a number of the policy changes the sum, and the sum says so", "[cli][config]") {
    const Desk desk(Json::object({{"policy", {{"weeksPerMonth", 5}, {"roughDayMinutes", 400}}}}));
    // 60 a month / 5 weeks = 12 a week = 2.4 a day = 0.6% of 400 minutes.
    const Json read = report();
    const Json& totals = read["files"][0]["totals"];
    CHECK(totals["weekly"] == Json{{"low", 12}, {"high", 12}});
    CHECK(totals["shareOfDay"]["minutes"] == 400);
    CHECK(totals["shareOfDay"]["percent"] == 0.6);
    CHECK(totals["assumptions"][0] ==
          "An amount for a month is spread over 5 weeks (set by the config file; the page does not say).");
    const std::string text = configured().out;
    CHECK_THAT(text,
               ContainsSubstring("of a 400-minute day") &&
                   ContainsSubstring("A 400-minute day, set by the config file (usually 300), is a rough yardstick") &&
                   ContainsSubstring("Set by the config file\n  Rough school day: 400 minutes here, usually 300.\n"));
    CHECK_THAT(check({"plan.json"}).out, ContainsSubstring("of a 300-minute day") &&
                                             ContainsSubstring("school weeks, a usual count") &&
                                             !ContainsSubstring("config"));
}

TEST_CASE("config: a day count says where it comes from", "[cli][config]") {
    const Desk desk(Json::object({{"policy", {{"daysPerWeek", 4}}}}));
    write("plan.json", R"j({"services": [{"service": "Reading (SDI)", "frequency": "30 minutes daily"}]})j");
    CHECK_THAT(configured().out,
               ContainsSubstring("A daily amount is counted for 4 school days a week, set by the config file."));
    write("plan.json", R"j({"schoolWeek": {"daysPerWeek": 3},
        "services": [{"service": "Reading (SDI)", "frequency": "30 minutes daily"}]})j");
    CHECK_THAT(configured().out, ContainsSubstring("A daily amount is counted for 3 school days a week."));
}

TEST_CASE("config: a severity lowers or raises a rule, and every report says which", "[cli][config]") {
    const Desk desk(Json::object({{"severities", {{"vague-frequency", "note"}}}}));
    CHECK(check({"plan.json", "--only", "vague-frequency"}).exit == 1);
    const Typed typed = configured({"--only", "vague-frequency"});
    CHECK(typed.exit == 0);
    const std::string said = "vague-frequency counts as note here, usually error, although it rests on law.";
    CHECK_THAT(typed.out, ContainsSubstring("Worth a look (1)") && ContainsSubstring(said) &&
                              ContainsSubstring("Not counted as an error: the config file counts this rule as note."));
    desk.set(Json::object({{"severities", {{"vague-frequency", "note"}}}, {"failOn", "note"}}));
    CHECK(configured({"--only", "vague-frequency"}).exit == 1);
}

TEST_CASE("config: what a check made milder itself is not raised", "[cli][config]") {
    const Desk desk(Json::object({{"severities", {{"pull-out-could-be-push-in", "error"}}}}));
    write("plan.json", R"j({"services": [{"service": "Reading (SDI)", "frequency": "60 minutes weekly",
        "location": "Special Education", "provider": "Special Education Teacher"}]})j");
    const Json read = report({"--only", "pull-out-could-be-push-in"});
    REQUIRE(read["findings"].size() == 1);
    CHECK(read["findings"][0]["severity"] == "note");
    CHECK(read["changes"][0]["value"] == "error");
}

TEST_CASE("config: every format that people keep says what was changed", "[cli][config]") {
    const Desk desk(Json::object({{"policy", {{"roughDayMinutes", 400}}}}));
    const std::string said = "Rough school day: 400 minutes here, usually 300.";
    for (const std::string format :
         {"text", "summary", "html", "markdown", "json", "jsonl", "sarif", "github", "tap"}) {
        CAPTURE(format);
        CHECK_THAT(configured({"--format", format}).out, ContainsSubstring(said));
    }
    CHECK_THAT(configured({"--quiet"}).out, ContainsSubstring(said));
    CHECK_THAT(configured({"--format", "junit"}).out,
               ContainsSubstring("<property name=\"iepaudit.config.policy.roughDayMinutes\" value=\"400\"/>"));
    CHECK(
        report()["changes"] ==
        Json::array({{{"setting", "policy.roughDayMinutes"}, {"value", "400"}, {"usual", "300"}, {"sentence", said}}}));
}

TEST_CASE("config: a value that is the usual one is no change", "[cli][config]") {
    const Desk desk(Json::object(
        {{"policy", {{"roughDayMinutes", 300}}}, {"severities", {{"vague-frequency", "error"}}}, {"failOn", "error"}}));
    CHECK(!report().contains("changes"));
}

TEST_CASE("config: what is typed comes first, then the environment, then the file", "[cli][config]") {
    const Desk desk(Json::object({{"format", "short"}, {"failOn", "never"}, {"skip", {"family:need"}}}));
    CHECK_THAT(configured().out, ContainsSubstring("plan.json:4:"));
    CHECK(configured().exit == 0);
    CHECK_THAT(configured({}, {{"IEPAUDIT_FORMAT", "csv"}}).out, ContainsSubstring("\"file\",\"line\""));
    CHECK(configured({}, {{"IEPAUDIT_FAIL_ON", "error"}}).exit == 1);
    CHECK_THAT(configured({"--format", "tap"}, {{"IEPAUDIT_FORMAT", "csv"}}).out, ContainsSubstring("TAP version 14"));
    CHECK(configured({"--fail-on", "error"}).exit == 1);
}

TEST_CASE("config: an answer that decides is said, unless it was typed over", "[cli][config]") {
    const Desk desk(
        Json::object({{"failOn", "never"}, {"skip", {"vague-frequency"}}, {"show", "warning"}, {"color", "never"}}));
    const std::string text = configured().out;
    CHECK_THAT(text, ContainsSubstring("The config file answers --fail-on with never, usually error.") &&
                         ContainsSubstring("The config file answers --skip with vague-frequency.") &&
                         ContainsSubstring("The config file answers --show with warning, usually note.") &&
                         !ContainsSubstring("--color"));
    CHECK_THAT(configured({"--fail-on", "warning"}).out, !ContainsSubstring("--fail-on"));
}

TEST_CASE("config: a wrong file ends with exit code 2, a place and what was probably meant", "[cli][config]") {
    const Desk desk;
    desk.set(Json::object({{"policy", {{"roughDayMinuts", 300}}}}));
    CHECK(complaint() ==
          "iepaudit: config.json:3:3: There is no field \"roughDayMinuts\". Did you mean \"roughDayMinutes\"?\n");
    desk.set(Json::object({{"policy", {{"roughDayMinutes", 3000}}}}));
    CHECK(complaint() == "iepaudit: config.json:3:22: Write a number from 120 to 480 here.\n");
    desk.set(Json::object({{"policy", {{"daysPerWeek", "five"}}}}));
    CHECK(complaint() == "iepaudit: config.json:3:18: Write a number from 1 to 7 here.\n");
    desk.set(Json::object({{"policy", {{"reviewSoonDays", 30.5}}}}));
    CHECK(complaint() == "iepaudit: config.json:3:21: Write a whole number here.\n");
    desk.set(Json::object({{"severities", {{"vague-frequencey", "note"}}}}));
    CHECK(complaint() ==
          "iepaudit: config.json:3:3: There is no rule \"vague-frequencey\". Did you mean \"vague-frequency\"?\n");
    desk.set(Json::object({{"severities", {{"vague-frequency", "off"}}}}));
    CHECK(complaint() ==
          "iepaudit: config.json:3:22: There is no severity \"off\". It can be: note, warning, error.\n");
    desk.set(Json::object({{"failOn", "errors"}}));
    CHECK(complaint() == "iepaudit: config.json:2:12: There is no choice \"errors\". Did you mean \"error\"?\n");
    desk.set(Json::object({{"skip", {"family:goal"}}}));
    CHECK(complaint() ==
          "iepaudit: config.json:3:3: There is no rule \"family:goal\". Did you mean \"family:goals\"?\n");
    desk.set(Json::object({{"policy", 3}}));
    CHECK(complaint() == "iepaudit: config.json:2:12: Write a group of fields in { } here.\n");
    desk.set(Json::object({{"output", {"json=x"}}})); // where reports go is seen on the command line or not at all
    CHECK_THAT(complaint(), ContainsSubstring("There is no field \"output\"."));
    desk.set(Json::object({{"showStudent", true}}));
    CHECK_THAT(complaint(), ContainsSubstring("There is no field \"showStudent\"."));
    desk.set(Json::object({{"formatVersion", 7}}));
    CHECK_THAT(complaint(), ContainsSubstring("This version of iepaudit reads formatVersion 1."));
    write("config.json", "{}");
    CHECK(complaint() == "iepaudit: config.json:1:1: \"formatVersion\" is missing here.\n");
    CHECK(check({"plan.json", "--config", "none.json"}).err ==
          "iepaudit: --config: cannot read \"none.json\": there is no such file.\n");
}

TEST_CASE("config: nothing is searched for", "[cli][config]") {
    const Desk desk(Json::object({{"failOn", "never"}}));
    write("iepaudit.json", content("config.json"));
    write(".iepaudit.json", content("config.json"));
    CHECK(check({"plan.json"}).exit == 1);
}

TEST_CASE("config: `rules --config` shows what is in force", "[cli][config]") {
    const Desk desk(
        Json::object({{"policy", {{"roughDayMinutes", 360}}}, {"severities", {{"vague-frequency", "warning"}}}}));
    const std::string text = type({"rules", "--config", "config.json"}).out;
    CHECK_THAT(text, ContainsSubstring("(usually error)\n") && ContainsSubstring("\npolicy\n") &&
                         ContainsSubstring("roughDayMinutes") &&
                         ContainsSubstring("Rough school day, minutes (usually 300)\n") &&
                         ContainsSubstring("weeksPerYear"));
    const Json rules = Json::parse(type({"rules", "--config", "config.json", "--format", "json"}).out);
    for (const Json& rule : rules) {
        if (rule["id"] == "vague-frequency") {
            CHECK(rule["severity"] == "warning");
        }
    }
    CHECK_THAT(type({"rules"}).out, !ContainsSubstring("policy") && !ContainsSubstring("usually"));
    CHECK(type({"rules", "--config", "none.json"}).exit == 2);
}

TEST_CASE("config: the usual numbers lie in their own ranges, and each name stands once", "[cli][config]") {
    std::set<std::string_view> keys;
    for (const cli::PolicySetting& setting : cli::policy_settings()) {
        CAPTURE(setting.key);
        CHECK(keys.insert(setting.key).second);
        CHECK(setting.get(washington()) >= setting.low);
        CHECK(setting.get(washington()) <= setting.high);
        Policy policy = washington();
        setting.set(policy, setting.low);
        CHECK(setting.get(policy) == setting.low);
    }
}

TEST_CASE("config: the schema has the settings, the ranges and the answers of the program", "[cli][config][schema]") {
    const auto schema = Json::parse(content(repository() / "schema" / "config.schema.json"));
    const auto& policy = schema["properties"]["policy"]["properties"];
    CHECK(policy.size() == cli::policy_settings().size());
    for (const cli::PolicySetting& setting : cli::policy_settings()) {
        CAPTURE(setting.key);
        const auto& described = policy.at(std::string(setting.key));
        CHECK(described["minimum"] == setting.low);
        CHECK(described["maximum"] == setting.high);
        CHECK(described["type"] == (setting.is_whole ? "integer" : "number"));
    }
    std::vector<std::string> formats;
    for (const Format& format : all_formats()) {
        formats.emplace_back(format.name);
    }
    CHECK(schema["properties"]["format"]["enum"] == formats);
    // The program itself names every key it knows when one is unknown.
    const Desk desk(Json::object({{"qqqqqqqqqqqq", 1}}));
    std::string known = complaint();
    for (const auto& [key, property] : schema["properties"].items()) {
        CAPTURE(key);
        CHECK((key == "$schema" || known.find(key) != std::string::npos));
    }
}
