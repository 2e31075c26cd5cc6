#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace iepaudit::report {

namespace {

constexpr std::size_t most_marks = 10; // of one kind that GitHub shows for a step; the rest stays in the log

std::string_view command(Severity severity) {
    return severity == Severity::note ? "notice" : name(severity);
}

/// Workflow commands. GitHub shows only the first few of each kind, so the commands wait, rendered, until the end, and
/// what was found first does not crowd out what is worse.
class GithubReporter final : public Reporter {
public:
    explicit GithubReporter(std::ostream& out) : out_(out) {}

    void begin(const RunInfo& run) override { run_ = run; }

    void file(const FileReport& report) override {
        const std::string path = for_github_property(report.path);
        if (!report.unreadable_because.empty()) {
            add(Severity::error, fmt::format("::error file={},line=1,title={}::{}\n", path, unreadable_file_id,
                                             for_github_message(report.unreadable_because)));
        }
        for (const ReportedFinding& finding : report.findings) {
            add(finding.severity,
                fmt::format("::{} file={},{},title={}::{}\n", command(finding.severity), path, place(finding),
                            finding.rule->id,
                            for_github_message(finding.is_new == false ? finding.message.shown + " (known)"
                                                                       : finding.message.shown)));
        }
    }

    void end(const Summary& summary) override {
        for (const ConfigChange& change : run_.changes) {
            add(Severity::note, fmt::format("::notice title=config::{}\n", for_github_message(change.sentence)));
        }
        for (const Remark& remark : summary.remarks) {
            add(Severity::warning,
                fmt::format("::warning title={}::{}\n", remark.id, for_github_message(remark.message.shown)));
        }
        std::size_t unmarked = 0;
        for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
            const auto index = static_cast<std::size_t>(severity);
            out_ << commands_[index];
            unmarked += std::max(counts_[index], most_marks) - most_marks;
        }
        out_ << all_files(summary);
        if (unmarked > 0) {
            out_ << " + " << unmarked << " more stand in this log: GitHub marks the first " << most_marks
                 << " errors, warnings and notices of a step.";
        }
        out_ << '\n';
    }

private:
    /// GitHub takes columns only within one line.
    static std::string place(const ReportedFinding& finding) {
        std::string words = fmt::format("line={},endLine={}", finding.line, finding.end_line);
        if (finding.line == finding.end_line) {
            words += fmt::format(",col={},endColumn={}", finding.column, finding.end_column);
        }
        return words;
    }

    void add(Severity severity, std::string_view line) {
        const auto index = static_cast<std::size_t>(severity);
        commands_[index] += line;
        ++counts_[index];
    }

    std::ostream& out_;
    RunInfo run_{};
    std::array<std::string, 3> commands_; ///< indexed by Severity
    std::array<std::size_t, 3> counts_{};
};

} // namespace

std::unique_ptr<Reporter> make_github(std::ostream& out, const ReportOptions&) {
    return std::make_unique<GithubReporter>(out);
}

} // namespace iepaudit::report
