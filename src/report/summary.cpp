#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"
#include "report/spool.hpp"

#include "iepaudit/rule.hpp"
#include "text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace iepaudit::report {

namespace {

constexpr std::size_t most_listed = 10;

using text::pad_left;
using text::pad_right;

bool is_worse(const Counts& a, const Counts& b) {
    const auto rank = [](const Counts& counts) {
        return std::tuple(counts.of(Severity::error), counts.of(Severity::warning), counts.of(Severity::note));
    };
    return rank(a) > rank(b);
}

/// Many files on one page: which rules, where most is to be fixed, what could not be read. Keeps counts, not findings.
class SummaryReporter final : public Reporter {
public:
    SummaryReporter(std::ostream& out, const ReportOptions& options)
        : out_(out), unreadable_(options.spool_folder), new_(options.spool_folder) {}

    void begin(const RunInfo& run) override { run_ = run; }

    void file(const FileReport& report) override {
        const std::string path = path_for_terminal(report.plan_name());
        if (!report.is_readable) {
            unreadable_.add(fmt::format("  {}  {}\n", path, for_terminal(why_unreadable(report))));
        }
        std::map<const Rule*, Counts> here;
        Counts shown; // --show may leave some out, and the columns must add up
        for (const ReportedFinding& finding : report.findings) {
            here[finding.rule].add(finding.severity);
            shown.add(finding.severity);
        }
        for (const auto& [rule, counts] : here) {
            rules_[rule->id].counts.add(counts);
            ++rules_[rule->id].files;
        }
        list_new(path, report);
        if (!report.findings.empty()) {
            ++files_with_findings_;
            all_shown_.add(shown);
            rank(path, shown);
        }
    }

    void end(const Summary& summary) override {
        out_ << "Read " << plans(summary, summary.files) << ": " << summary.files - summary.unreadable << " audited, "
             << summary.unreadable << " could not be read.\n";
        if (summary.skipped > 0) {
            out_ << "Skipped " << summary.skipped << " in folders: " << for_terminal(summary.skipped_because) << ".\n";
        }
        rule_table();
        file_table();
        for (const std::string& line : {waived_in_words(summary), against_baseline(summary)}) {
            out_ << (line.empty() ? std::string{} : '\n' + line + ".\n");
        }
        if (!new_.empty()) {
            out_ << "\nNew\n";
            new_.copy_to(out_);
        }
        if (!run_.changes.empty()) {
            out_ << "\nSet by the config file\n";
            for (const ConfigChange& change : run_.changes) {
                out_ << "  " << change.sentence << '\n';
            }
        }
        if (!unreadable_.empty()) {
            out_ << "\nCould not be read\n";
            unreadable_.copy_to(out_);
        }
        out_ << "\nThis reads what the pages say. It is not legal advice. Rules as of " << iso(run_.rules_as_of)
             << ".\n";
    }

private:
    struct RuleLine {
        Counts counts;
        std::size_t files = 0;
    };
    struct FileLine {
        std::string path;
        Counts counts;
    };

    /// Against a baseline: which plans, and what is new in each.
    void list_new(const std::string& path, const FileReport& report) {
        std::vector<std::pair<std::string_view, std::size_t>> rules; // in the order of the findings
        for (const ReportedFinding& finding : report.findings) {
            if (!finding.is_new.value_or(false)) {
                continue;
            }
            const auto known = std::find_if(rules.begin(), rules.end(),
                                            [&](const auto& line) { return line.first == finding.rule->id; });
            if (known == rules.end()) {
                rules.emplace_back(finding.rule->id, 1);
            } else {
                ++known->second;
            }
        }
        std::string line;
        for (const auto& [id, times] : rules) {
            line += fmt::format("{}{}{}", line.empty() ? "" : ", ", id, times > 1 ? fmt::format(" ({})", times) : "");
        }
        if (!line.empty()) {
            new_.add(fmt::format("  {}  {}\n", path, line));
        }
    }

    /// The worst few, the first of equals first.
    void rank(const std::string& path, const Counts& counts) {
        const auto place = std::find_if(worst_.begin(), worst_.end(),
                                        [&](const FileLine& line) { return is_worse(counts, line.counts); });
        worst_.insert(place, {path, counts});
        if (worst_.size() > most_listed) {
            worst_.pop_back();
        }
    }

    static std::string columns(const Counts& counts) {
        std::string line;
        for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
            line += pad_left(std::to_string(counts.of(severity)), 9);
        }
        return line;
    }

    void rule_table() {
        if (rules_.empty()) {
            out_ << "\nNothing to fix and nothing to ask about in what could be checked.\n";
            return;
        }
        constexpr std::string_view all = "all rules";
        std::size_t width = all.size();
        std::vector<std::pair<std::string_view, RuleLine>> lines(rules_.begin(), rules_.end());
        for (const auto& line : lines) {
            width = std::max(width, line.first.size());
        }
        std::stable_sort(lines.begin(), lines.end(),
                         [](const auto& a, const auto& b) { return is_worse(a.second.counts, b.second.counts); });
        out_ << "\n  " << pad_right("rule", width) << "    error  warning     note    files\n";
        for (const auto& [id, line] : lines) {
            out_ << "  " << pad_right(id, width) << columns(line.counts) << pad_left(std::to_string(line.files), 9)
                 << '\n';
        }
        out_ << "  " << pad_right(all, width) << columns(all_shown_)
             << pad_left(std::to_string(files_with_findings_), 9) << '\n';
    }

    void file_table() {
        if (worst_.empty()) {
            return;
        }
        constexpr std::string_view heading = "most to fix";
        std::size_t width = heading.size();
        for (const FileLine& line : worst_) {
            width = std::max(width, text::display_width(line.path));
        }
        out_ << "\n  " << pad_right(heading, width) << "    error  warning     note\n";
        for (const FileLine& line : worst_) {
            out_ << "  " << pad_right(line.path, width) << columns(line.counts) << '\n';
        }
        if (files_with_findings_ > worst_.size()) {
            out_ << "  and " << files_with_findings_ - worst_.size() << " more with findings\n";
        }
    }

    std::ostream& out_;
    RunInfo run_{};
    std::map<std::string_view, RuleLine> rules_; ///< by id, so that equals keep one order
    std::vector<FileLine> worst_;
    Counts all_shown_;
    std::size_t files_with_findings_ = 0;
    Spool unreadable_; ///< a line each
    Spool new_;        ///< the same, of plans with something that the baseline did not have
};

} // namespace

std::unique_ptr<Reporter> make_summary(std::ostream& out, const ReportOptions& options) {
    return std::make_unique<SummaryReporter>(out, options);
}

} // namespace iepaudit::report
