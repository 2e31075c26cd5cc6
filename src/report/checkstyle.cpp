#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"
#include "report/section_reporter.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace iepaudit::report {

namespace {

/// Checkstyle's own word for a note is "info".
std::string_view level(Severity severity) {
    return severity == Severity::note ? "info" : name(severity);
}

class CheckstyleReporter final : public SectionReporter {
public:
    explicit CheckstyleReporter(std::ostream& out) : out_(out) {}

    void begin(const RunInfo&) override {
        out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
    }

    [[nodiscard]] std::optional<Rendered> render(const FileReport& report) const override {
        Rendered rendered;
        std::string& text = rendered.sections.front();
        text += fmt::format("  <file name=\"{}\">\n", for_xml(report.path));
        if (!report.unreadable_because.empty()) {
            entry(text, std::max(report.line, 1U), 1, "error", report.unreadable_because, unreadable_file_id);
        }
        bool in_log = false;
        for (const ReportedFinding& finding : report.findings) { // those of the log stand last
            if (finding.in_log && !in_log) {
                text += fmt::format("  </file>\n  <file name=\"{}\">\n", for_xml(path_of(report, finding)));
                in_log = true;
            }
            entry(text, finding.line, finding.column, level(finding.severity), finding.message.shown, finding.rule->id);
        }
        text += "  </file>\n";
        return rendered;
    }

    void add(const Rendered& rendered) override { out_ << rendered.sections.front(); }
    void end(const Summary&) override { out_ << "</checkstyle>\n"; }

private:
    static void entry(std::string& text, std::uint32_t line, std::uint32_t column, std::string_view severity,
                      std::string_view message, std::string_view id) {
        text += fmt::format(
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
