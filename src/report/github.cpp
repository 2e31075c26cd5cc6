#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"
#include "report/section_reporter.hpp"
#include "report/spool.hpp"

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
class GithubReporter final : public SectionReporter {
public:
    GithubReporter(std::ostream& out, const ReportOptions& options)
        : out_(out), commands_{Spool(options.spool_folder), Spool(options.spool_folder), Spool(options.spool_folder)} {}

    void begin(const RunInfo& run) override { run_ = run; }

    [[nodiscard]] std::optional<Rendered> render(const FileReport& report) const override {
        Rendered rendered;
        const std::string path = for_github_property(report.path);
        if (!report.unreadable_because.empty()) {
            commands(rendered, Severity::error) +=
                fmt::format("::error file={},line={},title={}::{}\n", path, std::max(report.line, 1U),
                            unreadable_file_id, for_github_message(report.unreadable_because));
        }
        for (const ReportedFinding& finding : report.findings) {
            commands(rendered, finding.severity) += fmt::format(
                "::{} file={},{},title={}::{}\n", command(finding.severity),
                finding.in_log ? for_github_property(path_of(report, finding)) : path, place(finding), finding.rule->id,
                for_github_message(finding.is_new == false ? finding.message.shown + " (known)"
                                                           : finding.message.shown));
        }
        return rendered;
    }

    void add(const Rendered& rendered) override {
        for (std::size_t i = 0; i < commands_.size(); ++i) {
            const std::string& lines = rendered.sections[i];
            commands_[i].add(lines);
            counts_[i] += static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n'));
        }
    }

    void end(const Summary& summary) override {
        Rendered about_the_run;
        for (const ConfigChange& change : run_.changes) {
            commands(about_the_run, Severity::note) +=
                fmt::format("::notice title=config::{}\n", for_github_message(change.sentence));
        }
        for (const Remark& remark : summary.remarks) {
            commands(about_the_run, Severity::warning) +=
                fmt::format("::warning title={}::{}\n", remark.id, for_github_message(remark.message.shown));
        }
        add(about_the_run);
        std::size_t unmarked = 0;
        for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
            const auto index = static_cast<std::size_t>(severity);
            commands_[index].copy_to(out_);
            unmarked += std::max(counts_[index], most_marks) - most_marks;
        }
        out_ << all_files(summary);
        if (unmarked > 0) {
            out_ << " + " << unmarked << " more are in this log: GitHub marks the first " << most_marks
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

    static std::string& commands(Rendered& rendered, Severity severity) {
        return rendered.sections[static_cast<std::size_t>(severity)];
    }

    std::ostream& out_;
    RunInfo run_{};
    std::array<Spool, 3> commands_; ///< indexed by Severity
    std::array<std::size_t, 3> counts_{};
};

} // namespace

std::unique_ptr<Reporter> make_github(std::ostream& out, const ReportOptions& options) {
    return std::make_unique<GithubReporter>(out, options);
}

} // namespace iepaudit::report
