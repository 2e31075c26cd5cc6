#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

namespace iepaudit::report {

namespace {

/// Checkstyle's own word for a note is "info".
std::string_view level(Severity severity) {
    return severity == Severity::note ? "info" : name(severity);
}

class CheckstyleReporter final : public Reporter {
public:
    explicit CheckstyleReporter(std::ostream& out) : out_(out) {}

    void begin(const RunInfo&) override {
        out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
    }

    void file(const FileReport& report) override {
        out_ << fmt::format("  <file name=\"{}\">\n", for_xml(report.path));
        if (!report.unreadable_because.empty()) {
            entry(1, 1, "error", report.unreadable_because, unreadable_file_id);
        }
        bool in_log = false;
        for (const ReportedFinding& finding : report.findings) { // those of the log stand last
            if (finding.in_log && !in_log) {
                out_ << fmt::format("  </file>\n  <file name=\"{}\">\n", for_xml(path_of(report, finding)));
                in_log = true;
            }
            entry(finding.line, finding.column, level(finding.severity), finding.message.shown, finding.rule->id);
        }
        out_ << "  </file>\n";
    }

    void end(const Summary&) override { out_ << "</checkstyle>\n"; }

private:
    void entry(std::uint32_t line, std::uint32_t column, std::string_view severity, std::string_view message,
               std::string_view id) {
        out_ << fmt::format(
            "    <error line=\"{}\" column=\"{}\" severity=\"{}\" message=\"{}\" source=\"iepaudit.{}\"/>\n", line,
            column, severity, for_xml(message), id);
    }

    std::ostream& out_;
};

} // namespace

std::unique_ptr<Reporter> make_checkstyle(std::ostream& out, const ReportOptions&) {
    return std::make_unique<CheckstyleReporter>(out);
}

} // namespace iepaudit::report
