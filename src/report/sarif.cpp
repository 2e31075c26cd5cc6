#include "report/escape.hpp"
#include "report/json_writer.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"
#include "report/rule_page.hpp"
#include "report/section_reporter.hpp"
#include "report/spool.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace iepaudit::report {

namespace {

constexpr std::string_view source_root = "%SRCROOT%";
constexpr int exit_unreadable = 3;

/// What GitHub sorts by, indexed by Severity.
constexpr std::array<std::string_view, 3> problem_severities{"recommendation", "warning", "error"};

/// All rules, fired or not, by id: GitHub expects the same list from run to run, and an index into it must stay right.
std::vector<const Rule*> rules_by_id() {
    std::vector<const Rule*> rules(all_rules().begin(), all_rules().end());
    std::sort(rules.begin(), rules.end(), [](const Rule* a, const Rule* b) { return a->id < b->id; });
    return rules;
}

void write_text(JsonWriter& json, std::string_view key, std::string_view text) {
    json.key(key).begin_object().member("text", text).end_object();
}

void write_rule(JsonWriter& json, const Rule& rule) {
    json.begin_object().member("id", rule.id);
    write_text(json, "shortDescription", rule.title);
    write_text(json, "fullDescription", rule.meaning);
    json.key("help").begin_object();
    json.member("text", is_about_the_file(rule) ? fmt::format("{} Ask: {}", rule.meaning, rule.ask)
                                                : fmt::format("{} Ask: {} ({}: {})", rule.meaning, rule.ask,
                                                              name(rule.basis), authorities(rule)));
    json.member("markdown", rule_page_markdown(rule)).end_object();
    json.key("defaultConfiguration").begin_object().member("level", name(rule.severity)).end_object();
    json.key("properties").begin_object().key("tags").begin_array();
    json.value("iep").value(name(rule.family)).value(name(rule.basis)).end_array();
    json.member("precision", "high");
    json.member("problem.severity", problem_severities[static_cast<std::size_t>(rule.severity)]);
    json.end_object().end_object();
}

/// The descriptor of the notification about a file that could not be read; GitHub asks the same of it as of a rule.
void write_unreadable_descriptor(JsonWriter& json) {
    json.begin_object().member("id", unreadable_file_id);
    write_text(json, "shortDescription", "A file could not be read.");
    write_text(json, "fullDescription", "A file could not be read, so nothing in it was checked.");
    write_text(json, "help", "Mend or leave out the file, and run the audit again.");
    json.end_object();
}

/// Results leave as they come. No snippet, no absolute path, no command line: it is a child's record.
class SarifReporter final : public SectionReporter {
public:
    SarifReporter(std::ostream& out, const ReportOptions& options)
        : out_(out), rules_(rules_by_id()), notifications_(options.spool_folder) {}

    void begin(const RunInfo& run) override {
        std::string text;
        JsonWriter json(text);
        json.begin_object()
            .member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            .member("version", "2.1.0");
        json.key("runs").begin_array().begin_object();
        json.key("tool").begin_object().key("driver").begin_object();
        json.member("name", "iepaudit")
            .member("semanticVersion", run.version)
            .member("informationUri", IEPAUDIT_HOMEPAGE);
        json.key("rules").begin_array();
        for (const Rule* rule : rules_) {
            write_rule(json, *rule);
        }
        json.end_array().key("notifications").begin_array();
        write_unreadable_descriptor(json);
        json.end_array().end_object().end_object();
        json.member("columnKind", "unicodeCodePoints");
        json.key("automationDetails").begin_object().member("id", "iepaudit/").end_object();
        json.key("originalUriBaseIds").begin_object().key(source_root).begin_object();
        write_text(json, "description", "The folder the audit ran in; its absolute path is withheld.");
        json.end_object().end_object();
        out_ << text << ",\n      \"results\": [";
    }

    [[nodiscard]] std::optional<Rendered> render(const FileReport& report) const override {
        Rendered rendered;
        for (const ReportedFinding& finding : report.findings) {
            rendered.sections[results] += ",\n        ";
            JsonWriter json(rendered.sections[results], 4);
            write_result(json, report, finding);
        }
        if (!report.is_readable) {
            rendered.sections[notifications] += ",\n            ";
            JsonWriter json(rendered.sections[notifications], 6);
            write_notification(json, report);
        }
        return rendered;
    }

    void add(const Rendered& rendered) override {
        out_ << results_.take(rendered.sections[results]);
        notifications_.add(any_notification_.take(rendered.sections[notifications]));
    }

    void end(const Summary&) override {
        out_ << (results_.empty() ? "],\n" : "\n      ],\n") << "      \"invocations\": [\n        {\n";
        if (notifications_.empty()) {
            out_ << "          \"executionSuccessful\": true\n";
        } else {
            out_ << "          \"executionSuccessful\": false,\n          \"exitCode\": " << exit_unreadable
                 << ",\n          \"toolExecutionNotifications\": [";
            notifications_.copy_to(out_);
            out_ << "\n          ]\n";
        }
        out_ << "        }\n      ]\n    }\n  ]\n}\n";
    }

private:
    enum Section : std::size_t { results, notifications };

    static void write_artifact(JsonWriter& json, const FileReport& report) {
        json.key("artifactLocation").begin_object();
        json.member("uri", for_uri(report.path)).member("uriBaseId", source_root).end_object();
    }

    void write_result(JsonWriter& json, const FileReport& report, const ReportedFinding& finding) const {
        const auto rule = std::find(rules_.begin(), rules_.end(), finding.rule);
        json.begin_object().member("ruleId", finding.rule->id);
        json.member("ruleIndex", static_cast<std::size_t>(rule - rules_.begin()))
            .member("level", name(finding.severity));
        write_text(json, "message", finding.message.shown);
        json.key("locations").begin_array().begin_object().key("physicalLocation").begin_object();
        write_artifact(json, report);
        json.key("region").begin_object();
        json.member("startLine", finding.line).member("startColumn", finding.column);
        json.member("endLine", finding.end_line).member("endColumn", finding.end_column).end_object().end_object();
        if (!finding.where.empty()) {
            json.key("logicalLocations").begin_array().begin_object();
            json.member("fullyQualifiedName", finding.where).end_object().end_array();
        }
        json.end_object().end_array();
        const std::string_view fingerprint = finding.fingerprint;
        const std::size_t colon = fingerprint.find(':');
        json.key("partialFingerprints").begin_object();
        json.member("primaryLocationLineHash",
                    fmt::format("{}:{}", fingerprint.substr(0, 16),
                                colon == std::string_view::npos ? "1" : fingerprint.substr(colon + 1)));
        json.member("iepauditFinding/v1", fingerprint).end_object();
        json.end_object();
    }

    static void write_notification(JsonWriter& json, const FileReport& report) {
        json.begin_object().member("level", "error");
        json.key("descriptor").begin_object().member("id", unreadable_file_id).member("index", 0).end_object();
        write_text(json, "message", why_unreadable(report));
        json.key("locations").begin_array().begin_object().key("physicalLocation").begin_object();
        write_artifact(json, report);
        if (report.line > 0) {
            json.key("region").begin_object().member("startLine", report.line).end_object();
        }
        json.end_object().end_object().end_array().end_object();
    }

    std::ostream& out_;
    std::vector<const Rule*> rules_;
    CommaList results_;
    CommaList any_notification_;
    Spool notifications_;
};

} // namespace

std::unique_ptr<Reporter> make_sarif(std::ostream& out, const ReportOptions& options) {
    return std::make_unique<SarifReporter>(out, options);
}

} // namespace iepaudit::report
