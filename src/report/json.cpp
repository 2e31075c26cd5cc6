#include "report/amount_json.hpp"
#include "report/json_writer.hpp"
#include "report/reporters.hpp"

#include "iepaudit/rule.hpp"

#include <cmath>

namespace iepaudit::report {

namespace {

constexpr int format_version = 1;

double to_one_decimal(double value) { return std::floor(value * 10 + 0.5 + 1e-9) / 10; }

template <class List>
void write_names(JsonWriter& json, std::string_view key, const List& list) {
    json.key(key).begin_array();
    for (const auto value : list) {
        json.value(name(value));
    }
    json.end_array();
}

void write_service(JsonWriter& json, const ServiceLine& line) {
    json.begin_object();
    json.member("row", line.row).member("where", line.where).member("service", line.service).member("kind", name(line.kind));
    write_names(json, "areas", line.areas);
    json.member("setting", name(line.setting));
    write_names(json, "providers", line.providers);
    json.key("amount");
    if (line.amount) {
        json.begin_object();
        write_amount_members(json, *line.amount);
        json.end_object();
    } else {
        json.null();
    }
    json.key("weekly");
    if (line.weekly) {
        write_weekly(json, *line.weekly);
        json.member("weeklyHow", line.weekly->how);
    } else {
        json.null();
    }
    json.member("concurrent", line.concurrent).member("counted", line.counting == Counting::counted);
    if (line.counting != Counting::counted) {
        json.member("notCountedBecause", why(line.counting));
    }
    json.key("linkedGoals").begin_array();
    for (const std::string& goal : line.linked_goals) {
        json.value(goal);
    }
    json.end_array().end_object();
}

void write_goal(JsonWriter& json, const GoalLine& line) {
    json.begin_object();
    json.member("where", line.where).member("id", line.id);
    json.key("area");
    if (line.areas.empty()) {
        json.null();
    } else {
        json.value(name(line.areas.front()));
    }
    json.member("measurable", line.measurable);
    write_names(json, "missing", line.missing);
    json.member("fromText", line.from_text).end_object();
}

void write_totals(JsonWriter& json, const Totals& totals) {
    const auto range = [&](std::string_view key, const Range& value) {
        json.key(key).begin_object().member("low", value.low).member("high", value.high).end_object();
    };
    json.begin_object();
    json.member("countedRows", totals.counted_rows).member("uncountedRows", totals.uncounted_rows);
    range("weekly", totals.weekly);
    json.key("perDay");
    write_range(json, totals.per_day);
    json.key("shareOfDay").begin_object().member("minutes", totals.rough_day).key("percent");
    write_range(json, {to_one_decimal(totals.percent_of_day.low), to_one_decimal(totals.percent_of_day.high)});
    json.member("basis", "a rough school day, not this school's own").end_object();
    json.key("generalEducation");
    if (!totals.general_education) {
        json.null();
    } else {
        const GeneralEducation& general = *totals.general_education;
        json.begin_object().key("percent");
        write_range(json, {to_one_decimal(general.percent.low), to_one_decimal(general.percent.high)});
        json.key("stated");
        general.stated ? json.value(*general.stated) : json.null();
        json.member("basis", general.basis).key("band");
        general.band ? json.value(name(*general.band)) : json.null();
        json.member("minutesToNearestBand", to_one_decimal(general.minutes_to_nearest_band)).end_object();
    }
    json.key("assumptions").begin_array();
    for (const std::string& assumption : totals.assumptions) {
        json.value(assumption);
    }
    json.end_array().end_object();
}

void write_file(JsonWriter& json, const FileReport& file) {
    json.begin_object();
    json.member("path", file.path).member("readable", file.is_readable);
    if (!file.unreadable_because.empty()) {
        json.member("unreadableBecause", file.unreadable_because);
    }
    json.member("planKind", file.is_504 ? "504" : "IEP");
    json.key("services").begin_array();
    for (const ServiceLine& line : file.services) {
        write_service(json, line);
    }
    json.end_array().key("goals").begin_array();
    for (const GoalLine& line : file.goals) {
        write_goal(json, line);
    }
    json.end_array().key("totals");
    write_totals(json, file.totals);
    json.end_object();
}

void write_finding(JsonWriter& json, const FileReport& file, const ReportedFinding& finding) {
    const Rule& rule = *finding.rule;
    json.begin_object();
    json.member("rule", rule.id).member("family", name(rule.family)).member("severity", name(finding.severity)).member("basis", name(rule.basis));
    json.member("file", file.path).member("where", finding.where);
    json.member("line", finding.line).member("column", finding.column).member("endLine", finding.end_line).member("endColumn", finding.end_column);
    json.key("row");
    finding.row ? json.value(*finding.row) : json.null();
    json.member("message", finding.message.shown).member("why", rule.meaning).member("ask", finding.ask);
    if (!finding.softened_because.empty()) {
        json.member("softenedBecause", finding.softened_because);
    }
    json.key("citations").begin_array();
    for (const Citation& citation : rule.citations) {
        json.begin_object().member("authority", citation.authority).member("says", citation.says).member("url", citation.url).end_object();
    }
    json.end_array().member("fingerprint", finding.fingerprint).end_object();
}

/// `files` leaves as it comes; the other lists follow it in the document and are kept, ready rendered, until the end.
class JsonReporter final : public Reporter {
public:
    explicit JsonReporter(std::ostream& out) : out_(out) {}

    void begin(const RunInfo& run) override {
        std::string text = "{\n  ";
        append_head(text, run);
        out_ << text;
    }

    void file(const FileReport& report) override {
        std::string text = any_file_ ? ",\n    " : "\n    ";
        any_file_ = true;
        JsonWriter json(text, 2);
        write_file(json, report);
        out_ << text;
        for (const ReportedFinding& finding : report.findings) {
            JsonWriter one(separated(findings_), 2);
            write_finding(one, report, finding);
        }
        for (const NotChecked& entry : report.not_checked) {
            JsonWriter one(separated(not_checked_), 2);
            one.begin_object().member("file", report.path).member("rule", entry.rule->id).member("why", entry.why).end_object();
        }
    }

    void end(const Summary& summary) override {
        out_ << (any_file_ ? "\n  ],\n" : "],\n");
        list("findings", findings_);
        list("notChecked", not_checked_);
        out_ << "  \"waived\": [],\n  \"summary\": ";
        std::string text;
        JsonWriter json(text, 1);
        json.begin_object();
        json.member("files", summary.files).member("unreadable", summary.unreadable);
        json.member("errors", summary.counts.of(Severity::error)).member("warnings", summary.counts.of(Severity::warning));
        json.member("notes", summary.counts.of(Severity::note)).end_object();
        out_ << text << "\n}\n";
    }

private:
    static void append_head(std::string& text, const RunInfo& run) {
        JsonWriter version(text, 1);
        text += "\"formatVersion\": " + std::to_string(format_version) + ",\n  \"tool\": ";
        version.begin_object().member("name", "iepaudit").member("version", run.version).end_object();
        text += ",\n  \"asOf\": \"" + iso(run.as_of) + "\",\n  \"rulesAsOf\": \"" + iso(run.rules_as_of) + "\",\n  \"files\": [";
    }
    static std::string& separated(std::string& list) {
        list += list.empty() ? "\n    " : ",\n    ";
        return list;
    }
    void list(std::string_view key, const std::string& items) {
        out_ << "  \"" << key << "\": [" << items << (items.empty() ? "],\n" : "\n  ],\n");
    }

    std::ostream& out_;
    bool any_file_ = false;
    std::string findings_;
    std::string not_checked_;
};

} // namespace

std::unique_ptr<Reporter> make_json(std::ostream& out, const ReportOptions&) { return std::make_unique<JsonReporter>(out); }

} // namespace iepaudit::report
