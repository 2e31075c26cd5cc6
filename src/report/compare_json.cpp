#include "report/compare.hpp"
#include "report/report_json.hpp"

namespace iepaudit::report {

namespace {

void write_minutes(JsonWriter& json, std::string_view key, const std::optional<Range>& range) {
    json.key(key);
    if (range) {
        json.begin_object().member("low", range->low).member("high", range->high).end_object();
    } else {
        json.null();
    }
}

void write_rows(JsonWriter& json, const std::vector<std::size_t>& indexes, const std::vector<ServiceLine>& services) {
    json.begin_array();
    for (const std::size_t index : indexes) {
        json.begin_object().member("row", index + 1).member("service", services[index].service).end_object();
    }
    json.end_array();
}

void write_change(JsonWriter& json, const RowChange& change, const FileReport& report) {
    json.begin_object().key("last");
    write_rows(json, change.before, report.comparison->last_services);
    json.key("now");
    write_rows(json, change.after, report.services);
    json.key("areas").begin_array();
    for (const Area area : change.areas) {
        json.value(name(area));
    }
    json.end_array().member("matched", name(change.matched)).member("how", change.how_matched);
    write_minutes(json, "lastMinutes", change.minutes_before);
    write_minutes(json, "minutes", change.minutes_after);
    json.key("directions").begin_array();
    for (const Direction direction : change.directions) {
        json.value(name(direction));
    }
    json.end_array()
        .member("sameMinutes", change.same_minutes_for_sure)
        .member("change", in_words(change, report).change);
    json.end_object();
}

void write_page(JsonWriter& json, std::string_view path, const Totals& totals) {
    json.begin_object().member("path", path);
    json.member("countedRows", totals.counted_rows).member("uncountedRows", totals.uncounted_rows);
    write_minutes(json, "weekly", totals.weekly);
    json.end_object();
}

} // namespace

std::string compare_as_json(const FileReport& report, const RunInfo& run, const ReportOptions&) {
    std::string out;
    JsonWriter json(out);
    json.begin_object();
    write_head_members(json, run);
    json.key("last");
    write_page(json, report.comparison->prior_path, report.comparison->last_totals);
    json.key("now");
    write_page(json, report.path, report.totals);
    json.key("changes").begin_array();
    for (const RowChange& change : report.comparison->rows) {
        write_change(json, change, report);
    }
    json.end_array().key("findings").begin_array();
    for (const ReportedFinding& finding : report.findings) {
        json.begin_object();
        write_finding_members(json, report, finding);
        json.end_object();
    }
    json.end_array().key("notChecked").begin_array();
    for (const NotChecked& entry : report.not_checked) {
        json.begin_object();
        write_not_checked_members(json, report, entry);
        json.end_object();
    }
    json.end_array().key("summary").begin_object();
    json.member("errors", report.counts.of(Severity::error)).member("warnings", report.counts.of(Severity::warning));
    json.member("notes", report.counts.of(Severity::note)).end_object().end_object();
    return out + '\n';
}

} // namespace iepaudit::report
