// The report: finished data, sorted and counted. Reporters give it a voice and decide nothing.
//
// A FileReport owns its text, so the file it came from can be dropped, and the Redactor can blank the child's words in one place.
#pragma once

#include "iepaudit/amount.hpp"
#include "iepaudit/date.hpp"
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
    std::string where; ///< JSON pointer
    std::uint32_t line = 1;
    std::uint32_t column = 1; ///< code points, from 1
    std::uint32_t end_line = 1;
    std::uint32_t end_column = 1; ///< one past the last
    std::optional<int> row;
    Message message;
    std::string ask;
    std::string softened_because;
    std::string excerpt;            ///< the line of the file, cut around the place; empty when values are hidden
    std::size_t caret_begin = 0;    ///< bytes of `excerpt` to underline
    std::size_t caret_end = 0;
    std::string fingerprint;        ///< 32 hex digits, stable when rows are inserted above
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
};

struct FileReport {
    std::string path;
    bool is_readable = true; ///< false: not JSON, not an IEP, over a limit, or not there
    std::string unreadable_because; ///< a refusal of the world ("permission denied"); empty when a finding says it
    std::string grade;       ///< as printed; empty when not stated
    bool is_504 = false;
    std::vector<ServiceLine> services;
    std::vector<GoalLine> goals;
    Totals totals;
    std::optional<double> printed_total; ///< service minutes a week as printed
    std::vector<ReportedFinding> findings; ///< sorted by place, then rule
    std::vector<NotChecked> not_checked;
    Counts counts;
};

struct RunInfo {
    std::string_view version;
    Date as_of;
    Date rules_as_of;
    std::span<const Rule* const> rules; ///< those that were run, in report order
};

struct Summary {
    std::size_t files = 0;
    std::size_t unreadable = 0;
    Counts counts;
};

} // namespace iepaudit
