// A run held against an earlier report: what is new, what is known, what is gone.
#include "audit/ledger.hpp"
#include "iepaudit/audit.hpp"
#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

Json vague_row(const std::string& service) {
    return {
        {"service", service}, {"frequency", "as needed"}, {"location", "Special Education"}, {"provider", "Teacher"}};
}

Json plan_of(const std::vector<std::string>& services) {
    Json plan = {{"services", Json::array()}};
    for (const std::string& service : services) {
        plan["services"].push_back(vague_row(service));
    }
    return plan;
}

AuditOptions options_with(const Baseline* baseline) {
    AuditOptions options;
    options.as_of = today();
    options.rules = {find_rule("vague-frequency")};
    options.baseline = baseline;
    return options;
}

Baseline baseline_of(const Json& plan) {
    Baseline baseline;
    for (const ReportedFinding& finding : audit("plan.json", plan.dump(), options_with(nullptr)).findings) {
        baseline.add(finding.fingerprint, {.file = "plan.json", .rule = std::string(finding.rule->id)});
    }
    return baseline;
}

Summary held_against(const Baseline& baseline, const Json& plan, const std::string& path = "plan.json") {
    const AuditOptions options = options_with(&baseline);
    const FileReport report = audit(path, plan.dump(), options);
    Ledger ledger(options);
    ledger.note(report, path);
    Summary summary;
    summary.add(report);
    ledger.close(summary);
    return summary;
}

} // namespace

TEST_CASE("baseline: a row inserted above leaves the known findings known", "[audit][baseline]") {
    const Baseline baseline = baseline_of(plan_of({"Reading (SDI)", "Math (SDI)"}));
    const Summary summary = held_against(baseline, plan_of({"Speech therapy", "Reading (SDI)", "Math (SDI)"}));
    CHECK(summary.counts.all() == 3);
    CHECK(summary.known.all() == 2);
    CHECK(summary.deciding().all() == 1);
    CHECK(summary.gone == 0);
}

TEST_CASE("baseline: each finding says whether it is new", "[audit][baseline]") {
    const Baseline baseline = baseline_of(plan_of({"Reading (SDI)"}));
    const AuditOptions options = options_with(&baseline);
    const FileReport report = audit("plan.json", plan_of({"Speech therapy", "Reading (SDI)"}).dump(), options);
    REQUIRE(report.findings.size() == 2);
    CHECK(report.findings[0].is_new == true);
    CHECK(report.findings[1].is_new == false);
    CHECK(!audit("plan.json", plan_of({"Reading (SDI)"}).dump(), options_with(nullptr)).findings[0].is_new);
}

TEST_CASE("baseline: what is found no more is counted, in the files that were read", "[audit][baseline]") {
    Baseline baseline = baseline_of(plan_of({"Reading (SDI)", "Math (SDI)"}));
    baseline.add("elsewhere", {.file = "other.json", .rule = "vague-frequency"});
    baseline.add("not run", {.file = "plan.json", .rule = "duplicate-row"});
    CHECK(held_against(baseline, plan_of({"Math (SDI)"})).gone == 1);
    CHECK(held_against(baseline, one_row()).gone == 2);
    CHECK(held_against(baseline, plan_of({"Reading (SDI)", "Math (SDI)"})).gone == 0);
}

TEST_CASE("baseline: a finding that is waived now is not gone", "[audit][baseline]") {
    const Baseline baseline = baseline_of(plan_of({"Reading (SDI)"}));
    const WaiversRead read = read_waivers(
        R"({"formatVersion":1,"waivers":[{"rule":"vague-frequency","file":"*","reason":"r","expires":"2027-01-31"}]})");
    AuditOptions options = options_with(&baseline);
    options.waivers = &read.waivers;
    const FileReport report = audit("plan.json", plan_of({"Reading (SDI)"}).dump(), options);
    Ledger ledger(options);
    ledger.note(report, "plan.json");
    Summary summary;
    summary.add(report);
    ledger.close(summary);
    CHECK(summary.waived == 1);
    CHECK(summary.known.all() == 0);
    CHECK(summary.gone == 0);
}

TEST_CASE("baseline: two findings of one name are told apart, the third is new", "[audit][baseline]") {
    Json twice = plan_of({"Reading (SDI)", "Reading (SDI)"});
    twice["services"][0]["id"] = twice["services"][1]["id"] = "S1";
    const Baseline baseline = baseline_of(twice);
    CHECK(baseline.entries().size() == 2);
    Json thrice = twice;
    thrice["services"].push_back(twice["services"][0]);
    CHECK(held_against(baseline, thrice).deciding().all() == 1);
}

TEST_CASE("baseline: another file's findings are new", "[audit][baseline]") {
    const Baseline baseline = baseline_of(plan_of({"Reading (SDI)"}));
    CHECK(held_against(baseline, plan_of({"Reading (SDI)"}), "other.json").deciding().all() == 1);
}
