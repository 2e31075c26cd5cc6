// The audit: bytes in, a finished report out, in a promised order.
#include "support/audited.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <tuple>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

FileReport everything_wrong(AuditOptions options = {}) {
    options.as_of = today();
    return audit("everything-wrong.json", content(repository() / "samples" / "everything-wrong.json"), options);
}

std::ptrdiff_t rank(const Rule* rule) {
    return std::find(all_rules().begin(), all_rules().end(), rule) - all_rules().begin();
}

} // namespace

TEST_CASE("audit: findings stand in the order of the file, then of the rules", "[audit]") {
    const FileReport report = everything_wrong();
    REQUIRE(report.findings.size() > 50);
    const auto key = [](const ReportedFinding& finding) {
        return std::tuple(finding.line, finding.column, rank(finding.rule));
    };
    CHECK(std::is_sorted(report.findings.begin(), report.findings.end(),
                         [&](const auto& a, const auto& b) { return key(a) < key(b); }));
}

TEST_CASE("audit: the same finding is not said twice", "[audit]") {
    const FileReport report = everything_wrong();
    for (std::size_t i = 1; i < report.findings.size(); ++i) {
        const ReportedFinding& a = report.findings[i - 1];
        const ReportedFinding& b = report.findings[i];
        CHECK_FALSE((a.rule == b.rule && a.where == b.where && a.message.shown == b.message.shown));
    }
}

TEST_CASE("audit: the same bytes and the same day give the same report", "[audit]") {
    const FileReport one = everything_wrong();
    const FileReport two = everything_wrong();
    REQUIRE(one.findings.size() == two.findings.size());
    for (std::size_t i = 0; i < one.findings.size(); ++i) {
        CHECK(one.findings[i].message.shown == two.findings[i].message.shown);
        CHECK(one.findings[i].fingerprint == two.findings[i].fingerprint);
    }
}

TEST_CASE("audit: the least severity shown leaves the counts alone", "[audit]") {
    AuditOptions options;
    const FileReport all = everything_wrong(options);
    options.least_shown = Severity::error;
    const FileReport errors = everything_wrong(options);
    CHECK(errors.counts.by_severity == all.counts.by_severity);
    CHECK(errors.findings.size() == all.counts.of(Severity::error));
    CHECK(all.findings.size() == all.counts.all());
}

TEST_CASE("audit: only the rules given are run", "[audit]") {
    AuditOptions options;
    options.rules = {find_rule("vague-frequency")};
    const FileReport report = everything_wrong(options);
    CHECK(rules_that_fired(report) == std::vector<std::string>{"vague-frequency"});
    options.rules.clear();
    CHECK(everything_wrong(options).findings.empty());
}

TEST_CASE("audit: an unreadable file has its own finding and no other", "[audit]") {
    const FileReport report = audited_text("{ \"services\": [ ");
    CHECK_FALSE(report.is_readable);
    CHECK(rules_that_fired(report) == std::vector<std::string>{"not-json"});
    CHECK(report.services.empty());
    CHECK(report.unreadable_because.empty()); // the finding says it
}

TEST_CASE("audit: a file the world refuses says why", "[audit]") {
    const FileReport report = unreadable_file("gone.json", "there is no such file");
    CHECK_FALSE(report.is_readable);
    CHECK(report.path == "gone.json");
    CHECK(report.unreadable_because == "there is no such file");
    CHECK(report.counts.all() == 0);
}

TEST_CASE("audit: a 504 plan is held to the rules for 504 plans, and says which were not checked", "[audit]") {
    Json iep = one_row();
    iep["iep"]["planKind"] = "504";
    const FileReport report = audited(iep);
    CHECK(report.is_504);
    std::size_t held_to_less = 0;
    for (const Rule* rule : all_rules()) {
        if (!rule->checks_504) {
            ++held_to_less;
            CAPTURE(rule->id);
            CHECK(why_not_checked(report, rule->id) == "a 504 plan is not held to this");
        }
    }
    CHECK(held_to_less > 10);
    for (const ReportedFinding& finding : report.findings) {
        CHECK(finding.rule->checks_504);
    }
}

TEST_CASE("audit: every finding is complete", "[audit]") {
    for (const ReportedFinding& finding : everything_wrong().findings) {
        CAPTURE(finding.rule->id, finding.where);
        CHECK(!finding.message.shown.empty());
        CHECK(finding.message.shown.find("{}") == std::string::npos);
        CHECK((finding.message.shown.ends_with('.') || finding.message.shown.ends_with('?')));
        CHECK(!finding.message.safe.empty());
        CHECK(finding.message.safe.find("Juniper") == std::string::npos);
        CHECK(!finding.ask.empty());
        CHECK(finding.severity <= finding.rule->severity);
        CHECK(finding.softened_because.empty() == (finding.severity == finding.rule->severity));
        CHECK(finding.line >= 1);
        CHECK(finding.column >= 1);
        CHECK(std::tuple(finding.end_line, finding.end_column) >= std::tuple(finding.line, finding.column));
        CHECK(finding.fingerprint.size() >= 32);
    }
}

TEST_CASE("audit: the report outlives the file it was made from", "[audit]") {
    FileReport report;
    {
        std::string bytes = content(repository() / "samples" / "first-look.json");
        report = audited_text(std::move(bytes));
    }
    CHECK(report.services.at(0).service == "Reading (SDI)");
    CHECK(report.grade == "5");
}

TEST_CASE("audit: a redacted report keeps its numbers", "[audit][redaction]") {
    FileReport report = everything_wrong();
    const Range weekly = report.totals.weekly;
    const std::size_t findings = report.findings.size();
    redact(report);
    CHECK(report.totals.weekly == weekly);
    CHECK(report.findings.size() == findings);
    CHECK(report.grade.empty());
    for (const ServiceLine& line : report.services) {
        CHECK(line.service.empty());
    }
    for (const ReportedFinding& finding : report.findings) {
        CHECK(finding.excerpt.empty());
        CHECK(finding.message.shown == finding.message.safe);
    }
}
