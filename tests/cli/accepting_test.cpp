// --waivers and --baseline as they are typed: the exit code, what every format says, what is refused.
#include "iepaudit/reporter.hpp"
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/schema.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

Json waiver(const std::string& rule, const std::string& reason = "Agreed in writing.") {
    return {{"rule", rule}, {"file", "plan.json"}, {"reason", reason}, {"by", "J. Doe"}, {"expires", "2027-01-31"}};
}

/// A folder with plan.json: one row that gives no amount, which is its only error.
class Desk {
public:
    Desk() : here_(folder_.path()) {
        put("plan.json", plan({"Reading (SDI)"}));
        waive(Json::array({waiver("vague-frequency")}));
    }

    static Json plan(const std::vector<std::string>& services) {
        Json plan = {{"services", Json::array()}};
        for (const std::string& service : services) {
            plan["services"].push_back({{"service", service},
                                        {"frequency", "as needed"},
                                        {"location", "General Education"},
                                        {"provider", "Special Education Teacher"}});
        }
        return plan;
    }
    void put(const std::string& name, const Json& value) const { (void)folder_.file(name, value.dump(1)); }
    void waive(const Json& list) const { put("waivers.json", {{"formatVersion", 1}, {"waivers", list}}); }

private:
    ScratchFolder folder_;
    InFolder here_;
};

Typed waived(const std::string& format, std::vector<std::string> more = {}, const Environment& environment = {}) {
    more.insert(more.begin(),
                {"plan.json", "--only", "vague-frequency", "--waivers", "waivers.json", "--format", format});
    return check(more, {}, environment);
}

Typed against(const std::string& format, std::vector<std::string> more = {}) {
    more.insert(more.begin(),
                {"plan.json", "--only", "vague-frequency", "--baseline", "before.json", "--format", format});
    return check(more);
}

void make_baseline() {
    write("before.json", check({"plan.json", "--only", "vague-frequency", "--format", "json"}).out);
}

std::string complaint(const std::vector<std::string>& arguments, const Environment& environment = {}) {
    const Typed typed = check(arguments, {}, environment);
    CHECK(typed.exit == 2);
    CHECK(typed.out.empty());
    return typed.err;
}

} // namespace

TEST_CASE("waivers: a waived error is no reason for exit code 1, and every list still has it", "[cli][waivers]") {
    const Desk desk;
    CHECK(check({"plan.json", "--only", "vague-frequency"}).exit == 1);
    const Typed text = waived("text");
    CHECK(text.exit == 0);
    CHECK(text.err.empty());
    CHECK_THAT(text.out,
               ContainsSubstring("1 waived\n") && ContainsSubstring("vague-frequency until 2027-01-31, by J. Doe") &&
                   ContainsSubstring("Agreed in writing.") && ContainsSubstring("0 notes in 1 file; 1 waived."));
    CHECK_THAT(waived("summary").out, ContainsSubstring("1 finding waived.\n"));
    CHECK_THAT(waived("csv").out, ContainsSubstring(",\"yes\"\r\n") && !ContainsSubstring(",\"no\"\r\n"));
    CHECK_THAT(waived("markdown").out, ContainsSubstring("## Waived (1)") && ContainsSubstring("1 finding waived") &&
                                           ContainsSubstring("J. Doe"));
    CHECK_THAT(waived("html").out, ContainsSubstring("Waived (1)</h2>") && ContainsSubstring("Agreed in writing."));
    CHECK_THAT(waived("github").out, !ContainsSubstring("::error") && ContainsSubstring("; 1 waived."));
    CHECK_THAT(waived("short").out, !ContainsSubstring("vague-frequency"));
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        CHECK(waived(std::string(format.name)).exit == 0);
    }
}

TEST_CASE("waivers: json lists what was waived, by whom, why and until when", "[cli][waivers][json]") {
    const Desk desk;
    const Json report = Json::parse(waived("json").out);
    CHECK(report["findings"].empty());
    REQUIRE(report["waived"].size() == 1);
    CHECK(report["waived"][0]["rule"] == "vague-frequency");
    CHECK(report["waived"][0]["where"] == "/services/0/frequency");
    CHECK(report["waived"][0]["waiver"] ==
          Json{{"reason", "Agreed in writing."}, {"by", "J. Doe"}, {"expires", "2027-01-31"}});
    CHECK(report["summary"]["waived"] == 1);
    CHECK(report["summary"]["errors"] == 0);
    CHECK_THAT(waived("jsonl").out, ContainsSubstring("{\"type\":\"waived\",\"rule\":\"vague-frequency\""));
}

TEST_CASE("waivers: sarif suppresses, junit and tap skip", "[cli][waivers]") {
    const Desk desk;
    const Json run = Json::parse(waived("sarif", {"--show-values", "always"}).out)["runs"][0];
    REQUIRE(run["results"].size() == 1);
    CHECK(run["results"][0]["suppressions"] ==
          Json::array({{{"kind", "external"},
                        {"status", "accepted"},
                        {"justification", "Waived until 2027-01-31, by J. Doe. Agreed in writing."}}}));
    CHECK(run["invocations"][0]["executionSuccessful"] == true);
    const std::string junit = waived("junit", {"--show-values", "always"}).out;
    CHECK_THAT(junit,
               ContainsSubstring("failures=\"0\" errors=\"0\" skipped=\"1\"") &&
                   ContainsSubstring("<testcase name=\"vague-frequency /services/0/frequency\"") &&
                   ContainsSubstring("<skipped message=\"waived until 2027-01-31, by J. Doe: Agreed in writing.\"/>"));
    CHECK_THAT(waived("tap").out, ContainsSubstring("ok 1 - plan.json") &&
                                      ContainsSubstring("vague-frequency /services/0/frequency # SKIP waived until"));
}

TEST_CASE("waivers: warnings stand on standard error and in the reports, and change no exit code", "[cli][waivers]") {
    const Desk desk;
    Json expired = waiver("vague-frequency", "Old.");
    expired["expires"] = "2026-11-10";
    desk.waive(Json::array({waiver("vague-frequency"), expired}));
    const std::string said = "The waiver of vague-frequency on line 11 of the waivers file expired 12 days ago, on "
                             "2026-11-10, and was not applied.";
    const Typed text = waived("text");
    CHECK(text.exit == 0);
    CHECK(text.err == "iepaudit: warning: " + said + " Its reason was: \"Old.\". [waiver-expired]\n");
    CHECK_THAT(waived("summary").out, ContainsSubstring("1 finding waived; 1 waiver has expired.\n"));
    const Json report = Json::parse(waived("json").out);
    REQUIRE(report["remarks"].size() == 1);
    CHECK(report["remarks"][0]["id"] == "waiver-expired");
    CHECK(report["remarks"][0]["severity"] == "warning");
    CHECK_THAT(waived("jsonl").out, ContainsSubstring("{\"type\":\"remark\",\"id\":\"waiver-expired\""));
    const Json sarif = Json::parse(waived("sarif").out)["runs"][0];
    const Json& notification = sarif["invocations"][0]["toolConfigurationNotifications"][0];
    CHECK(notification["message"]["text"] == said);
    CHECK(sarif["tool"]["driver"]["notifications"][notification["descriptor"]["index"].count()]["id"] ==
          "waiver-expired");
    CHECK_THAT(waived("github").out, ContainsSubstring("::warning title=waiver-expired::" + said));
    CHECK_THAT(waived("tap").out, ContainsSubstring("# warning: "));
    CHECK_THAT(waived("html").out, ContainsSubstring("About this run") && ContainsSubstring(said));
    CHECK_THAT(waived("markdown").out, ContainsSubstring("## About this run"));
}

TEST_CASE("waivers: the day is that of --as-of", "[cli][waivers]") {
    const Desk desk;
    CHECK(waived("none", {"--as-of", "2027-01-31"}).exit == 0);
    CHECK(waived("none", {"--as-of", "2027-02-01"}).exit == 1);
}

TEST_CASE("waivers: the file is matched as it is named from here, however reports name it", "[cli][waivers]") {
    const Desk desk;
    const std::vector<std::string> hashed{"./plan.json", "--only",       "vague-frequency", "--path-names", "hash",
                                          "--waivers",   "waivers.json", "--format",        "short"};
    const Typed typed = check(hashed);
    CHECK(typed.exit == 0);
    desk.waive(Json::array({waiver("duplicate-row"), waiver("vague-frequency")}));
    CHECK_THAT(check({"./plan.json", "--path-names", "hash", "--waivers", "waivers.json", "--format", "short"}).err,
               ContainsSubstring("waiver-unused") && !ContainsSubstring("plan.json"));
}

TEST_CASE("waivers: a wrong file ends with exit code 2 and a place", "[cli][waivers]") {
    const Desk desk;
    const std::vector<std::string> arguments{"plan.json", "--waivers", "waivers.json"};
    desk.waive(Json::array({waiver("vague-frequencey", "  ")}));
    CHECK(complaint(arguments) ==
          "iepaudit: waivers.json:5:12: There is no rule \"vague-frequencey\". Did you mean \"vague-frequency\"?\n"
          "iepaudit: waivers.json:7:14: There is nothing between these quotes.\n");
    CHECK(complaint(arguments, {{"CI", "true"}}) ==
          "iepaudit: waivers.json:5:12: There is no rule of this name. Did you mean \"vague-frequency\"?\n"
          "iepaudit: waivers.json:7:14: There is nothing between these quotes.\n");
    CHECK(complaint({"plan.json", "--waivers", "none.json"}) ==
          "iepaudit: --waivers: cannot read \"none.json\": there is no such file.\n");
    write("waivers.json", "{");
    CHECK_THAT(complaint(arguments), ContainsSubstring("iepaudit: waivers.json:1:"));
}

TEST_CASE("waivers: many faults are told up to ten", "[cli][waivers]") {
    const Desk desk;
    Json list = Json::array();
    for (int i = 0; i < 12; ++i) {
        list.push_back(waiver("no-rule-at-all"));
    }
    desk.waive(list);
    CHECK_THAT(complaint({"plan.json", "--waivers", "waivers.json"}), ContainsSubstring("iepaudit: and 2 more.\n"));
}

TEST_CASE("waivers: where words are hidden no word of the waivers file is printed", "[cli][waivers][privacy]") {
    const Desk desk;
    const std::string canary = "ZZCANARY";
    Json applied = waiver("vague-frequency", canary);
    applied["by"] = canary;
    Json expired = applied;
    expired["expires"] = "2026-11-01";
    Json moved = applied;
    moved["row"] = canary;
    Json elsewhere = applied;
    elsewhere["file"] = canary;
    desk.waive(Json::array({applied, expired, moved, elsewhere}));
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        for (const Typed& typed : {waived(std::string(format.name), {"-v"}, {{"CI", "true"}}),
                                   waived(std::string(format.name), {"-v", "--show-values", "never"})}) {
            CHECK_THAT(typed.out, !ContainsSubstring(canary));
            CHECK_THAT(typed.err, !ContainsSubstring(canary));
        }
    }
    CHECK_THAT(waived("text").out, ContainsSubstring(canary));
    CHECK_THAT(waived("text").err, ContainsSubstring(canary));
    CHECK_THAT(waived("sarif").out, ContainsSubstring("The reason is in the waivers file."));
}

TEST_CASE("waivers: a hostile reason breaks out of no format", "[cli][waivers][hostile]") {
    const Desk desk;
    desk.waive(Json::array({waiver("vague-frequency", "<script>alert(1)</script>\n::error::x\x1b[2J|a|]]>\"")}));
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        const Typed typed = waived(std::string(format.name), {"--show-values", "always"});
        CHECK_THAT(typed.out, !ContainsSubstring("\x1b") && !ContainsSubstring("\n::error::x"));
        if (format.name == "html" || format.name == "junit") {
            CHECK_THAT(typed.out, !ContainsSubstring("<script>"));
        }
    }
}

TEST_CASE("baseline: only what is new makes exit code 1", "[cli][baseline]") {
    const Desk desk;
    make_baseline();
    const Typed same = against("text");
    CHECK(same.exit == 0);
    CHECK_THAT(same.out,
               ContainsSubstring("vague-frequency  known") && ContainsSubstring("0 new, 1 known; 0 no longer found."));
    desk.put("plan.json", Desk::plan({"Speech therapy", "Reading (SDI)"}));
    const Typed more = against("text");
    CHECK(more.exit == 1);
    CHECK_THAT(more.out, ContainsSubstring("vague-frequency  new") && ContainsSubstring("vague-frequency  known") &&
                             ContainsSubstring("1 new, 1 known; 0 no longer found."));
    desk.put("plan.json", Desk::plan({"Speech therapy"}));
    CHECK_THAT(against("summary").out,
               ContainsSubstring("1 new, 0 known; 1 no longer found.\n\nNew\n  plan.json  vague-frequency\n"));
}

TEST_CASE("baseline: every format tells new from known, or fails only for what is new", "[cli][baseline]") {
    const Desk desk;
    make_baseline();
    desk.put("plan.json", Desk::plan({"Speech therapy", "Reading (SDI)"}));
    const Json report = Json::parse(against("json").out);
    CHECK(report["findings"][0]["new"] == true);
    CHECK(report["findings"][1]["new"] == false);
    CHECK(report["summary"]["new"] == 1);
    CHECK(report["summary"]["known"] == 1);
    CHECK(report["summary"]["noLongerFound"] == 0);
    const Json sarif = Json::parse(against("sarif").out)["runs"][0]["results"];
    CHECK(sarif[0]["baselineState"] == "new");
    CHECK(sarif[1]["baselineState"] == "unchanged");
    CHECK_THAT(against("csv").out, ContainsSubstring(",\"waived\",\"new\"\r\n") &&
                                       ContainsSubstring(",\"no\",\"yes\"\r\n") &&
                                       ContainsSubstring(",\"no\",\"no\"\r\n"));
    CHECK_THAT(against("junit").out, ContainsSubstring("failures=\"1\"") && ContainsSubstring(" (known)\n"));
    CHECK_THAT(against("tap").out, ContainsSubstring("not ok 1 - ") && ContainsSubstring("\nok 2 - "));
    CHECK_THAT(against("short").out,
               ContainsSubstring("[vague-frequency] (new)\n") && ContainsSubstring("[vague-frequency] (known)\n"));
    CHECK_THAT(against("html").out,
               ContainsSubstring(" of the file, new.") && ContainsSubstring(" of the file, known."));
    CHECK_THAT(against("markdown").out, ContainsSubstring(" of the file, known."));
    CHECK_THAT(against("github").out, ContainsSubstring(" (known)\n"));
}

TEST_CASE("baseline: without one nothing speaks of new or known", "[cli][baseline]") {
    const Desk desk;
    const Json report = Json::parse(check({"plan.json", "--format", "json"}).out);
    CHECK(!report["findings"][0].contains("new"));
    CHECK(!report["summary"].contains("known"));
    CHECK_THAT(check({"plan.json", "--format", "csv"}).out, ContainsSubstring(",\"waived\"\r\n"));
    CHECK_THAT(check({"plan.json"}).out, !ContainsSubstring("no longer found"));
}

TEST_CASE("baseline: a report that hides the words is as good a baseline", "[cli][baseline][privacy]") {
    const Desk desk;
    write("before.json",
          check({"plan.json", "--only", "vague-frequency", "--format", "json", "--show-values", "never"}).out);
    CHECK(against("none").exit == 0);
    const std::vector<std::string> hashed{"plan.json", "--only", "vague-frequency", "--path-names", "hash", "--format"};
    const auto with = [&](std::vector<std::string> more) {
        more.insert(more.begin(), hashed.begin(), hashed.end());
        return check(more);
    };
    write("before.json", with({"json"}).out);
    desk.put("plan.json", Desk::plan({"Speech therapy"}));
    CHECK_THAT(with({"summary", "--baseline", "before.json"}).out,
               ContainsSubstring("1 new, 0 known; 1 no longer found.\n"));
}

TEST_CASE("baseline: what is no report ends with exit code 2", "[cli][baseline]") {
    const Desk desk;
    CHECK(complaint({"plan.json", "--baseline", "plan.json"}) ==
          "iepaudit: plan.json:1:1: This is not a report of iepaudit. A baseline is an earlier report made with "
          "--format json.\n");
    CHECK(complaint({"plan.json", "--baseline", "none.json"}) ==
          "iepaudit: --baseline: cannot read \"none.json\": there is no such file.\n");
}

TEST_CASE("baseline: a run may write its report over the baseline it was held against", "[cli][baseline]") {
    const Desk desk;
    make_baseline();
    desk.put("plan.json", Desk::plan({"Speech therapy", "Reading (SDI)"}));
    CHECK(against("none", {"--output", "json=before.json"}).exit == 1);
    CHECK(against("none").exit == 0);
}

TEST_CASE("accepting: reports follow the report schema", "[cli][schema][json]") {
    const Desk desk;
    make_baseline();
    Json expired = waiver("vague-frequency");
    expired["expires"] = "2026-11-10";
    desk.waive(Json::array({waiver("vague-frequency"), expired}));
    desk.put("config.json", {{"formatVersion", 1}, {"policy", {{"roughDayMinutes", 360}}}});
    const auto schema = Json::parse(content(repository() / "schema" / "report.schema.json"));
    const Typed typed = check({"plan.json", "--waivers", "waivers.json", "--baseline", "before.json", "--config",
                               "config.json", "--format", "json"});
    const auto report = Json::parse(typed.out);
    CHECK(schema_faults(schema, report) == std::vector<std::string>{});
    CHECK(report["waived"].size() == 1);
    CHECK(report["changes"].size() == 1);
    CHECK(report["remarks"].size() == 1);
}
