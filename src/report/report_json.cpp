#include "report/report_json.hpp"

#include "report/amount_json.hpp"
#include "report/compare.hpp"

#include "iepaudit/rule.hpp"
#include "text/number.hpp"

namespace iepaudit::report {

namespace {

constexpr int format_version = 1;

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
    json.member("row", line.row)
        .member("where", line.where)
        .member("service", line.service)
        .member("kind", name(line.kind));
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
    write_range(json,
                {text::to_one_decimal(totals.percent_of_day.low), text::to_one_decimal(totals.percent_of_day.high)});
    json.member("basis", "a rough school day, not this school's own").end_object();
    json.key("generalEducation");
    if (!totals.general_education) {
        json.null();
    } else {
        const GeneralEducation& general = *totals.general_education;
        json.begin_object().key("percent");
        write_range(json, {text::to_one_decimal(general.percent.low), text::to_one_decimal(general.percent.high)});
        json.key("stated");
        general.stated ? json.value(*general.stated) : json.null();
        json.member("basis", general.basis).key("band");
        general.band ? json.value(name(*general.band)) : json.null();
        json.member("minutesToNearestBand", text::to_one_decimal(general.minutes_to_nearest_band)).end_object();
    }
    json.key("assumptions").begin_array();
    for (const std::string& assumption : totals.assumptions) {
        json.value(assumption);
    }
    json.end_array().end_object();
}

void write_sum(JsonWriter& json, const Buckets& sum) {
    json.member("planned", sum.planned).member("delivered", sum.delivered).member("madeUp", sum.made_up);
    json.key("short").begin_object();
    json.member("school", sum.school).member("student", sum.student).member("event", sum.event).end_object();
    json.member("unaccounted", sum.unaccounted).member("beyond", sum.beyond);
    json.key("sessions").begin_object();
    json.member("planned", sum.sessions_planned).member("held", sum.sessions_held);
    json.member("missed", sum.sessions_missed).end_object();
}

void write_days(JsonWriter& json, std::string_view key, Date from, Date to) {
    json.key(key).begin_object().member("startDate", iso(from)).member("endDate", iso(to)).end_object();
}

void write_delivery_line(JsonWriter& json, const DeliveryLine& line) {
    json.begin_object().member("row", line.row).member("service", line.service);
    write_sum(json, line.all);
    write_days(json, "period", line.from, line.to);
    json.key("shortByCause").begin_object();
    for (std::size_t cause = 0; cause < miss_causes; ++cause) {
        if (line.open[cause] > 0) {
            json.member(name(static_cast<MissCause>(cause)), line.open[cause]);
        }
    }
    json.end_object();
    const auto periods = [&](std::string_view key, const std::vector<PeriodBuckets>& list) {
        json.key(key).begin_array();
        for (const PeriodBuckets& period : list) {
            json.begin_object().member("startDate", iso(period.start));
            write_sum(json, period.sum);
            json.end_object();
        }
        json.end_array();
    };
    periods("weeks", line.weeks);
    periods("months", line.months);
    json.key("assumptions").begin_array();
    for (const std::string& assumption : line.assumptions) {
        json.value(assumption);
    }
    json.end_array().end_object();
}

void write_log(JsonWriter& json, const DeliveryReport& delivery) {
    json.key("log").begin_object();
    json.member("path", delivery.path).member("readable", delivery.is_readable).member("source", delivery.source);
    json.member("data", delivery.has_data());
    json.member("lines", delivery.lines).member("linesNotCounted", delivery.not_counted);
    json.key("rowsWithoutALine").begin_array();
    for (const int row : delivery.rows_without_a_line) {
        json.value(row);
    }
    json.end_array();
    json.key("all").begin_object();
    write_sum(json, delivery.all);
    json.end_object();
    const auto window = [&](std::string_view key, const Window& back) {
        json.key(key).begin_object().member("startDate", iso(back.from)).member("endDate", iso(back.to));
        write_sum(json, back.sum);
        json.end_object();
    };
    window("oneYear", delivery.one_year);
    window("twoYears", delivery.two_years);
    json.end_object();
}

/// With the path it tells the plan: findings of it stand on the same line.
void write_line_of_plan(JsonWriter& json, const FileReport& file) {
    if (file.line > 0) {
        json.member("line", file.line);
    }
}

} // namespace

void write_file_members(JsonWriter& json, const FileReport& file) {
    json.member("path", file.path);
    write_line_of_plan(json, file);
    json.member("readable", file.is_readable);
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
    if (file.delivery) {
        json.key("delivery").begin_array();
        for (const DeliveryLine& line : file.delivery->rows) {
            write_delivery_line(json, line);
        }
        json.end_array();
        write_log(json, *file.delivery);
    }
    if (file.comparison) {
        json.key("comparison");
        write_comparison(json, file);
    }
}

void write_finding_members(JsonWriter& json, const FileReport& file, const ReportedFinding& finding) {
    const Rule& rule = *finding.rule;
    json.member("rule", rule.id)
        .member("family", name(rule.family))
        .member("severity", name(finding.severity))
        .member("basis", name(rule.basis));
    json.member("file", path_of(file, finding)).member("where", finding.where);
    json.member("line", finding.line)
        .member("column", finding.column)
        .member("endLine", finding.end_line)
        .member("endColumn", finding.end_column);
    json.key("row");
    finding.row ? json.value(*finding.row) : json.null();
    json.member("message", finding.message.shown).member("why", rule.meaning).member("ask", finding.ask);
    if (!finding.softened_because.empty()) {
        json.member("softenedBecause", finding.softened_because);
    }
    json.key("citations").begin_array();
    for (const Citation& citation : rule.citations) {
        json.begin_object()
            .member("authority", citation.authority)
            .member("says", citation.says)
            .member("url", citation.url)
            .end_object();
    }
    json.end_array().member("fingerprint", finding.fingerprint);
    if (finding.is_new) {
        json.member("new", *finding.is_new);
    }
}

void write_waived_members(JsonWriter& json, const FileReport& file, const WaivedFinding& waived) {
    write_finding_members(json, file, waived.finding);
    json.key("waiver").begin_object();
    json.member("reason", waived.reason).member("by", waived.by).member("expires", iso(waived.expires)).end_object();
}

void write_remark_members(JsonWriter& json, const Remark& remark) {
    json.member("id", remark.id).member("severity", "warning").member("message", remark.message.shown);
}

void write_not_checked_members(JsonWriter& json, const FileReport& file, const NotChecked& entry) {
    json.member("file", file.path);
    write_line_of_plan(json, file);
    json.member("rule", entry.rule->id).member("why", entry.why);
}

void write_head_members(JsonWriter& json, const RunInfo& run) {
    json.member("formatVersion", format_version).key("tool").begin_object();
    json.member("name", "iepaudit").member("version", run.version).end_object();
    json.member("asOf", iso(run.as_of)).member("rulesAsOf", iso(run.rules_as_of));
    if (run.changes.empty()) {
        return;
    }
    json.key("changes").begin_array();
    for (const ConfigChange& change : run.changes) {
        json.begin_object().member("setting", change.setting).member("value", change.value);
        json.member("usual", change.usual).member("sentence", change.sentence).end_object();
    }
    json.end_array();
}

void write_summary_members(JsonWriter& json, const Summary& summary) {
    json.member("files", summary.files).member("unreadable", summary.unreadable);
    json.member("errors", summary.counts.of(Severity::error)).member("warnings", summary.counts.of(Severity::warning));
    json.member("notes", summary.counts.of(Severity::note)).member("waived", summary.waived);
    if (summary.gone) {
        json.member("new", summary.deciding().all()).member("known", summary.known.all());
        json.member("noLongerFound", *summary.gone);
    }
    json.member("skipped", summary.skipped);
}

} // namespace iepaudit::report
