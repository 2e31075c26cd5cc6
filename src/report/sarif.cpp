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

/// What a notification is about; GitHub asks the same of it as of a rule.
struct Descriptor {
    std::string_view id;
    std::string_view short_words;
    std::string_view words;
    std::string_view help;
};
constexpr std::array descriptors{
    Descriptor{unreadable_file_id, "A file could not be read.",
               "A file could not be read, so nothing in it was checked.",
               "Fix or leave out the file, and run the audit again."},
    Descriptor{"config-change", "The config file sets another value than usual.",
               "A number of the policy, the severity of a rule or an option has another value than usual.",
               "Look at the file given with --config."},
    Descriptor{"waiver-expired", "A waiver has expired.", "A waiver is past its last day and was not applied.",
               "Fix what it accepted, or agree on a new day."},
    Descriptor{"waiver-unused", "A waiver was not needed.", "No finding fits this waiver.",
               "Take it out of the file given with --waivers."},
    Descriptor{"waiver-not-applied", "A waiver points at another row.",
               "The row the waiver points at has another name than the waiver says.",
               "Look where the row is now, and correct the waiver."},
};

void write_descriptor(JsonWriter& json, const Descriptor& descriptor) {
    json.begin_object().member("id", descriptor.id);
    write_text(json, "shortDescription", descriptor.short_words);
    write_text(json, "fullDescription", descriptor.words);
    write_text(json, "help", descriptor.help);
    json.end_object();
}

/// The first members of a notification.
void begin_notification(JsonWriter& json, std::string_view level, std::string_view id, std::string_view message) {
    const auto* const found = std::find_if(descriptors.begin(), descriptors.end(),
                                           [&](const Descriptor& descriptor) { return descriptor.id == id; });
    json.begin_object().member("level", level);
    json.key("descriptor").begin_object().member("id", id);
    json.member("index", static_cast<std::size_t>(found - descriptors.begin())).end_object();
    write_text(json, "message", message);
}

/// Results leave as they come. No snippet, no absolute path, no command line: it is a child's record.
class SarifReporter final : public SectionReporter {
public:
    SarifReporter(std::ostream& out, const ReportOptions& options)
        : out_(out), rules_(rules_by_id()), notifications_(options.spool_folder) {}

    void begin(const RunInfo& run) override {
        run_ = run;
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
        for (const Descriptor& descriptor : descriptors) {
            write_descriptor(json, descriptor);
        }
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
            result(rendered, report, finding, nullptr);
        }
        for (const WaivedFinding& waived : report.waived) {
            result(rendered, report, waived.finding, &waived);
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

    void end(const Summary& summary) override {
        out_ << (results_.empty() ? "],\n" : "\n      ],\n") << "      \"invocations\": [\n        {\n";
        if (notifications_.empty()) {
            out_ << "          \"executionSuccessful\": true";
        } else {
            out_ << "          \"executionSuccessful\": false,\n          \"exitCode\": " << exit_unreadable
                 << ",\n          \"toolExecutionNotifications\": [";
            notifications_.copy_to(out_);
            out_ << "\n          ]";
        }
        if (const std::string about_settings = settings_notifications(summary); !about_settings.empty()) {
            out_ << ",\n          \"toolConfigurationNotifications\": [" << about_settings << "\n          ]";
        }
        out_ << '\n';
        out_ << "        }\n      ]\n    }\n  ]\n}\n";
    }

private:
    enum Section : std::size_t { results, notifications };

    static void write_artifact(JsonWriter& json, std::string_view path) {
        json.key("artifactLocation").begin_object();
        json.member("uri", for_uri(path)).member("uriBaseId", source_root).end_object();
    }

    void result(Rendered& rendered, const FileReport& report, const ReportedFinding& finding,
                const WaivedFinding* waived) const {
        rendered.sections[results] += ",\n        ";
        JsonWriter json(rendered.sections[results], 4);
        write_result(json, report, finding, waived);
    }

    [[nodiscard]] std::string settings_notifications(const Summary& summary) const {
        std::string list;
        const auto add = [&](std::string_view level, std::string_view id, std::string_view message) {
            list += list.empty() ? "\n            " : ",\n            ";
            JsonWriter json(list, 6);
            begin_notification(json, level, id, message);
            json.end_object();
        };
        for (const ConfigChange& change : run_.changes) {
            add("note", "config-change", change.sentence);
        }
        for (const Remark& remark : summary.remarks) {
            add("warning", remark.id, remark.message.shown);
        }
        return list;
    }

    /// `waived` is null for a finding nobody has accepted.
    void write_result(JsonWriter& json, const FileReport& report, const ReportedFinding& finding,
                      const WaivedFinding* waived) const {
        const auto rule = std::find(rules_.begin(), rules_.end(), finding.rule);
        json.begin_object().member("ruleId", finding.rule->id);
        json.member("ruleIndex", static_cast<std::size_t>(rule - rules_.begin()))
            .member("level", name(finding.severity));
        write_text(json, "message", finding.message.shown);
        json.key("locations").begin_array().begin_object().key("physicalLocation").begin_object();
        write_artifact(json, path_of(report, finding));
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
        if (finding.is_new) {
            json.member("baselineState", *finding.is_new ? "new" : "unchanged");
        }
        if (waived != nullptr) {
            json.key("suppressions").begin_array().begin_object();
            json.member("kind", "external").member("status", "accepted");
            json.member("justification", fmt::format("Waived {}. {}", waived_until(*waived), waived->reason));
            json.end_object().end_array();
        }
        json.end_object();
    }

    static void write_notification(JsonWriter& json, const FileReport& report) {
        begin_notification(json, "error", unreadable_file_id, why_unreadable(report));
        json.key("locations").begin_array().begin_object().key("physicalLocation").begin_object();
        write_artifact(json, report.path);
        if (report.line > 0) {
            json.key("region").begin_object().member("startLine", report.line).end_object();
        }
        json.end_object().end_object().end_array().end_object();
    }

    std::ostream& out_;
    RunInfo run_{};
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
