#include "report/compare.hpp"
#include "report/reporters.hpp"

#include <sstream>

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

} // namespace

void write_comparison(JsonWriter& json, const FileReport& report) {
    const Comparison& comparison = *report.comparison;
    json.begin_object().member("priorPath", comparison.prior_path);
    json.member("countedRows", comparison.last_totals.counted_rows)
        .member("uncountedRows", comparison.last_totals.uncounted_rows);
    write_minutes(json, "weekly", comparison.last_totals.weekly);
    json.key("rows").begin_array();
    for (const RowChange& change : comparison.rows) {
        write_change(json, change, report);
    }
    json.end_array().end_object();
}

/// The report of `check`, which carries the comparison.
std::string compare_as_json(const FileReport& report, const RunInfo& run, const ReportOptions& options) {
    std::ostringstream out;
    const std::unique_ptr<Reporter> json = make_json(out, options);
    json->begin(run);
    json->file(report);
    Summary summary;
    summary.add(report);
    json->end(summary);
    return out.str();
}

} // namespace iepaudit::report
