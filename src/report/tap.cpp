#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

namespace iepaudit::report {

namespace {

/// TAP 14: one test for each finding, one for a file without findings, one for what was not checked.
class TapReporter final : public Reporter {
public:
    TapReporter(std::ostream& out, const ReportOptions& options) : out_(out), options_(options) {}

    void begin(const RunInfo& run) override {
        run_ = run;
        out_ << "TAP version 14\n";
    }

    void file(const FileReport& report) override {
        const std::string path = for_tap(report.plan_name());
        if (!report.unreadable_because.empty()) {
            test(false, fmt::format("{} {}", path, unreadable_file_id));
            details({{"message", report.unreadable_because}, {"severity", "error"}});
        } else if (report.findings.empty()) {
            test(true, path);
        }
        for (const ReportedFinding& finding : report.findings) {
            const bool is_known = finding.is_new == false;
            const bool fails =
                !report.is_readable || (!is_known && options_.fail_on && finding.severity >= *options_.fail_on);
            test(!fails, fmt::format("{} {} {}", finding.in_log ? for_tap(path_of(report, finding)) : path,
                                     finding.rule->id, for_tap(finding.where)));
            details({{"message", finding.message.shown},
                     {"severity", name(finding.severity)},
                     {"place", fmt::format("{}:{}", finding.line, finding.column)},
                     {"ask", finding.ask}});
        }
        for (const WaivedFinding& waived : report.waived) {
            test(true,
                 fmt::format("{} {} {} # SKIP waived {}: {}", path, waived.finding.rule->id,
                             for_tap(waived.finding.where), for_tap(waived_until(waived)), for_tap(waived.reason)));
        }
        for (const NotChecked& entry : report.not_checked) {
            test(true, fmt::format("{} {} # SKIP {}", path, entry.rule->id, for_tap(entry.why)));
        }
    }

    void end(const Summary& summary) override {
        for (const ConfigChange& change : run_.changes) {
            out_ << "# config: " << for_tap(change.sentence) << '\n';
        }
        for (const Remark& remark : summary.remarks) {
            out_ << fmt::format("# warning: {} [{}]\n", for_tap(remark.message.shown), remark.id);
        }
        out_ << "1.." << number_ << '\n';
    }

private:
    void test(bool is_ok, std::string_view description) {
        out_ << fmt::format("{} {} - {}\n", is_ok ? "ok" : "not ok", ++number_, description);
    }

    /// YAML takes JSON's strings as they are.
    void details(std::initializer_list<std::pair<std::string_view, std::string_view>> entries) {
        std::string text = "  ---\n";
        for (const auto& [key, value] : entries) {
            text += fmt::format("  {}: ", key);
            append_json_string(text, value);
            text += '\n';
        }
        out_ << text << "  ...\n";
    }

    std::ostream& out_;
    ReportOptions options_;
    RunInfo run_{};
    std::size_t number_ = 0;
};

} // namespace

std::unique_ptr<Reporter> make_tap(std::ostream& out, const ReportOptions& options) {
    return std::make_unique<TapReporter>(out, options);
}

} // namespace iepaudit::report
