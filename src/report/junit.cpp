#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"
#include "report/section_reporter.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

#include <map>

namespace iepaudit::report {

namespace {

/// JUnit has no standard: this is what every reader of it takes. One suite a file; one case for each rule that was run,
/// passed ones too, so that a clean file is not "no tests".
class JunitReporter final : public SectionReporter {
public:
    JunitReporter(std::ostream& out, const ReportOptions& options) : out_(out), options_(options) {}

    void begin(const RunInfo& run) override {
        run_ = run;
        out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
    }

    [[nodiscard]] std::optional<Rendered> render(const FileReport& report) const override {
        Suite suite;
        suite.name = for_xml(report.plan_name());
        if (!report.is_readable) {
            add_unreadable(suite, report);
        }
        for (const Rule* rule : run_.rules) {
            add_rule(suite, report, *rule);
        }
        Rendered rendered;
        rendered.sections[before_id] = fmt::format("  <testsuite name=\"{}\" package=\"iepaudit\" id=\"", suite.name);
        rendered.sections[after_id] = fmt::format(
            "\" timestamp=\"{}T00:00:00\" hostname=\"localhost\" tests=\"{}\" failures=\"{}\" errors=\"{}\" "
            "skipped=\"{}\" time=\"0\">\n"
            "    <properties><property name=\"iepaudit.version\" value=\"{}\"/>{}</properties>\n"
            "{}    <system-out>{}</system-out><system-err></system-err>\n  </testsuite>\n",
            iso(run_.as_of), suite.tests, suite.failures, suite.errors, suite.skipped, for_xml(run_.version), changes(),
            suite.cases, suite.remarks);
        return rendered;
    }

    void add(const Rendered& rendered) override {
        out_ << rendered.sections[before_id] << suites_++ << rendered.sections[after_id];
    }

    void end(const Summary&) override { out_ << "</testsuites>\n"; }

private:
    enum Section : std::size_t { before_id, after_id };

    struct Suite {
        std::string name; ///< escaped
        std::string cases;
        std::string remarks;
        std::size_t tests = 0;
        std::size_t failures = 0;
        std::size_t errors = 0;
        std::size_t skipped = 0;
    };

    [[nodiscard]] std::string changes() const {
        std::string properties;
        for (const ConfigChange& change : run_.changes) {
            properties += fmt::format("<property name=\"iepaudit.config.{}\" value=\"{}\"/>", for_xml(change.setting),
                                      for_xml(change.value));
        }
        return properties;
    }

    static void add_case(Suite& suite, std::string_view name, std::string_view outcome) {
        ++suite.tests;
        suite.cases += fmt::format("    <testcase name=\"{}\" classname=\"{}\" time=\"0\"", for_xml(name), suite.name);
        suite.cases += outcome.empty() ? "/>\n" : fmt::format(">{}</testcase>\n", outcome);
    }

    static void add_unreadable(Suite& suite, const FileReport& report) {
        ++suite.errors;
        add_case(
            suite, unreadable_file_id,
            fmt::format("<error type=\"{}\" message=\"{}\"/>", unreadable_file_id, for_xml(why_unreadable(report))));
    }

    void add_rule(Suite& suite, const FileReport& report, const Rule& rule) const {
        bool has_case = false;
        bool has_remark = false;
        std::map<std::string_view, int> times; // one rule may point twice at one place, and a case's name is its own
        for (const ReportedFinding& finding : report.findings) {
            if (finding.rule != &rule) {
                continue;
            }
            const std::string place =
                fmt::format("{}:{}:{} {} {}", for_xml(path_for_terminal(path_of(report, finding))), finding.line,
                            finding.column, name(finding.severity), rule.id);
            const bool is_known = finding.is_new == false;
            if (report.is_readable && (is_known || !options_.fail_on || finding.severity < *options_.fail_on)) {
                suite.remarks += fmt::format("{} {}: {}{}\n", place, for_xml(finding.where),
                                             for_xml(finding.message.shown), is_known ? " (known)" : "");
                has_remark = true;
                continue;
            }
            const int time = ++times[finding.where];
            ++suite.failures;
            add_case(suite, fmt::format("{} {}{}", rule.id, finding.where, time > 1 ? fmt::format(" ({})", time) : ""),
                     fmt::format("<failure type=\"{}\" message=\"{}\">{}\nAsk: {}</failure>", name(finding.severity),
                                 for_xml(finding.message.shown), place, for_xml(finding.ask)));
            has_case = true;
        }
        for (const WaivedFinding& waived : report.waived) {
            if (waived.finding.rule == &rule) {
                const int time = ++times[waived.finding.where];
                ++suite.skipped;
                add_case(
                    suite,
                    fmt::format("{} {}{}", rule.id, waived.finding.where, time > 1 ? fmt::format(" ({})", time) : ""),
                    fmt::format("<skipped message=\"waived {}: {}\"/>", for_xml(waived_until(waived)),
                                for_xml(waived.reason)));
                has_case = true;
            }
        }
        if (has_case) {
            return;
        }
        if (const std::string_view why = has_remark ? "" : why_not_checked(report, rule); !why.empty()) {
            ++suite.skipped;
            add_case(suite, rule.id, fmt::format("<skipped message=\"{}\"/>", for_xml(why)));
        } else {
            add_case(suite, rule.id, "");
        }
    }

    static std::string_view why_not_checked(const FileReport& report, const Rule& rule) {
        if (!report.is_readable) {
            return "the file could not be read";
        }
        for (const NotChecked& entry : report.not_checked) {
            if (entry.rule == &rule) {
                return entry.why;
            }
        }
        return {};
    }

    std::ostream& out_;
    ReportOptions options_;
    RunInfo run_{};
    std::size_t suites_ = 0;
};

} // namespace

std::unique_ptr<Reporter> make_junit(std::ostream& out, const ReportOptions& options) {
    return std::make_unique<JunitReporter>(out, options);
}

} // namespace iepaudit::report
