// The report: finished data, sorted and counted. Reporters give it a voice and decide nothing.
//
// A FileReport owns its text, so the file it came from can be dropped, and the Redactor can blank the child's words in
// one place.
#pragma once

#include "iepaudit/amount.hpp"
#include "iepaudit/changes.hpp"
#include "iepaudit/date.hpp"
#include "iepaudit/delivery.hpp"
#include "iepaudit/finding.hpp"
#include "iepaudit/goal_sentence.hpp"
#include "iepaudit/meaning.hpp"
#include "iepaudit/totals.hpp"
#include "iepaudit/words.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

/// A finding as reported: the rule's text is reached through `rule`.
struct ReportedFinding {
    const Rule* rule = nullptr;
    Severity severity = Severity::note;
    std::string where; ///< JSON pointer (RFC 6901): "/services/1/frequency"
    std::uint32_t line = 1;
    std::uint32_t column = 1; ///< code points, from 1
    std::uint32_t end_line = 1;
    std::uint32_t end_column = 1; ///< one past the last
    std::optional<int> row;
    Message message;
    std::string ask;
    std::string softened_because;
    std::string excerpt;         ///< the line of the file, cut around the place; empty when values are hidden
    std::size_t caret_begin = 0; ///< bytes of `excerpt` to underline
    std::size_t caret_end = 0;
    std::string fingerprint;    ///< 32 hex digits, stable when rows are inserted above
    std::optional<bool> is_new; ///< held against a baseline; empty without one
    bool in_log = false;        ///< it stands in the service log, not in the plan
};

/// A finding somebody has accepted for a time, in writing.
struct WaivedFinding {
    ReportedFinding finding;
    std::string reason; ///< as it stands in the waivers file; a stand-in when words are hidden
    std::string by;
    Date expires;
};

/// What became of one waiver in one file whose name it fits. Gathered over the run, so that idle ones can be told.
struct WaiverUse {
    enum class Outcome : std::uint8_t { idle, applied, other_row };
    std::size_t waiver = 0; ///< index in Waivers::list
    Outcome outcome = Outcome::idle;
    int row = 0;         ///< other_row: the row it points at
    std::string service; ///< other_row: what that row is now
};

/// Who the plan is about, for the heading of a page. Empty unless it was asked for.
struct StudentLine {
    std::string name;
    std::string school;
    std::string district;
};

struct NotChecked {
    const Rule* rule = nullptr;
    std::string why;
    bool lacks_paper = false; ///< for want of another paper, not of a fact in this one
};

struct ServiceLine {
    int row = 0;
    std::string where;
    std::string service; ///< as printed
    ServiceKind kind = ServiceKind::other;
    AreaList areas;
    Setting setting = Setting::not_stated;
    ProviderList providers;
    std::string printed_amount;
    std::optional<Amount> amount; ///< empty when the row has no amount cell
    std::optional<Weekly> weekly;
    Counting counting = Counting::counted;
    bool concurrent = false;
    std::vector<std::string> linked_goals; ///< ids, or numbers from 1 for goals without an id
};

struct GoalLine {
    std::string where;
    std::string id;
    AreaList areas;
    bool measurable = false;
    GoalPartList missing;
    bool from_text = false;
};

struct Counts {
    std::array<std::size_t, 3> by_severity{}; ///< indexed by Severity
    [[nodiscard]] std::size_t of(Severity severity) const { return by_severity[static_cast<std::size_t>(severity)]; }
    [[nodiscard]] std::size_t all() const { return by_severity[0] + by_severity[1] + by_severity[2]; }
    void add(Severity severity) { ++by_severity[static_cast<std::size_t>(severity)]; }
    void add(const Counts& other) {
        for (std::size_t i = 0; i < by_severity.size(); ++i) {
            by_severity[i] += other.by_severity[i];
        }
    }
    void take_away(const Counts& other) {
        for (std::size_t i = 0; i < by_severity.size(); ++i) {
            by_severity[i] -= other.by_severity[i];
        }
    }
};

/// What the service log says about one row.
struct DeliveryLine {
    int row = 0;
    std::string service; ///< as the IEP prints it
    Date from;
    Date to;
    Buckets all;
    std::array<double, miss_causes> open{}; ///< still open, by cause
    std::vector<PeriodBuckets> weeks;
    std::vector<PeriodBuckets> months;
    std::vector<std::string> assumptions;
};

/// The service log held beside the plan.
struct DeliveryReport {
    std::string path;
    bool is_readable = true;
    std::string source; ///< what the log says about itself
    std::vector<DeliveryLine> rows;
    std::vector<int> rows_without_a_line; ///< numbers of service rows
    Buckets all;
    Window one_year;
    Window two_years;
    std::size_t lines = 0;
    std::size_t not_counted = 0; ///< lines

    [[nodiscard]] bool has_data() const { return !rows.empty(); }
};

/// Last year's rows beside this year's.
struct Comparison {
    std::string prior_path;
    std::vector<RowChange> rows;
    std::vector<ServiceLine> last_services;
    Totals last_totals;
};

/// The report on one plan: a file, or one line of a file that holds a plan on every line.
struct FileReport {
    std::string path;
    std::uint32_t line = 0;         ///< the plan's own line; 0 when the plan is the whole file
    bool is_readable = true;        ///< false: not JSON, not an IEP, over a limit, or not there
    std::string unreadable_because; ///< a refusal of the world ("permission denied"); empty when a finding says it
    std::string grade;              ///< as printed; empty when not stated
    StudentLine student;
    bool is_504 = false;
    std::vector<ServiceLine> services;
    std::vector<GoalLine> goals;
    Totals totals;
    std::optional<Comparison> comparison;   ///< when last year's IEP was given
    std::optional<DeliveryReport> delivery; ///< when a service log was given
    bool is_about_delivery = false;         ///< pages for people show the log and leave the week out
    std::optional<double> printed_total;    ///< service minutes a week as printed
    std::vector<ReportedFinding> findings;  ///< sorted by place, then rule
    std::vector<WaivedFinding> waived;      ///< accepted beforehand: listed, and no reason to fail
    std::vector<NotChecked> not_checked;
    Counts counts;                ///< of all findings but the waived ones, shown or not
    Counts known;                 ///< those among them that the baseline had
    std::size_t waived_count = 0; ///< shown or not
    std::vector<WaiverUse> waiver_uses;
    std::vector<std::size_t> baseline_matches; ///< indices in Baseline::entries

    /// What tells this plan from all others: "clients/a.json", "clients.jsonl:17".
    [[nodiscard]] std::string plan_name() const { return line == 0 ? path : path + ':' + std::to_string(line); }
};

/// The file a finding stands in.
inline const std::string& path_of(const FileReport& report, const ReportedFinding& finding) {
    return finding.in_log && report.delivery ? report.delivery->path : report.path;
}

/// Something the config file set to another value than usual. Every report says so.
struct ConfigChange {
    std::string setting; ///< "policy.roughDayMinutes", "severities.vague-frequency"
    std::string value;
    std::string usual;
    std::string sentence; ///< "The rough school day is 360 minutes here, usually 300."
};

struct RunInfo {
    std::string_view version;
    Date as_of;
    Date rules_as_of;
    std::span<const Rule* const> rules; ///< those that were run, in report order
    std::span<const ConfigChange> changes = {};
    bool has_baseline = false;
};

/// Something to say about the run and not about a file: "waiver-expired", "waiver-unused". Always a warning.
struct Remark {
    std::string_view id;
    Message message;
};

struct Summary {
    std::size_t files = 0;            ///< plans: files, and lines of files that hold a plan on every line
    std::size_t lines = 0;            ///< how many of them are lines
    std::size_t unreadable = 0;       ///< of them
    std::size_t skipped = 0;          ///< found in folders and not looked into
    std::string skipped_because = {}; ///< "2 hidden, 7 not named *.json", for people; empty when none was
    Counts counts;
    Counts known; ///< those among them that the baseline had
    std::size_t waived = 0;
    std::size_t unreadable_logs = 0;
    std::optional<std::size_t> gone; ///< what the baseline had in these files and is found no more; empty without one
    std::vector<Remark> remarks;

    void add(const FileReport& report) {
        ++files;
        lines += report.line > 0 ? 1 : 0;
        unreadable += report.is_readable ? 0 : 1;
        counts.add(report.counts);
        known.add(report.known);
        waived += report.waived_count;
        unreadable_logs += report.delivery && !report.delivery->is_readable ? 1 : 0;
    }
    /// What the exit code is decided on.
    [[nodiscard]] Counts deciding() const {
        Counts open = counts;
        open.take_away(known);
        return open;
    }
};

} // namespace iepaudit
