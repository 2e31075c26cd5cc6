#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"
#include "report/section_reporter.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

namespace iepaudit::report {

namespace {

constexpr std::string_view header =
    "\"file\",\"line\",\"column\",\"severity\",\"rule\",\"row\",\"message\",\"ask\",\"citation\",\"waived\"\r\n";

/// RFC 4180: CRLF, text in quotes, numbers bare. One finding a line.
class CsvReporter final : public SectionReporter {
public:
    explicit CsvReporter(std::ostream& out) : out_(out) {}

    void begin(const RunInfo&) override { out_ << header; }

    [[nodiscard]] std::optional<Rendered> render(const FileReport& report) const override {
        Rendered rendered;
        std::string& text = rendered.sections.front();
        const std::string path = for_csv(report.path);
        if (!report.unreadable_because.empty()) {
            text += fmt::format("{},{},,\"error\",\"{}\",,{},\"\",\"\",\"no\"\r\n", path,
                                report.line > 0 ? std::to_string(report.line) : std::string{}, unreadable_file_id,
                                for_csv(report.unreadable_because));
        }
        for (const ReportedFinding& finding : report.findings) {
            text += fmt::format(
                "{},{},{},\"{}\",\"{}\",{},{},{},{},\"no\"\r\n", path, finding.line, finding.column,
                name(finding.severity), finding.rule->id, finding.row ? std::to_string(*finding.row) : std::string{},
                for_csv(finding.message.shown), for_csv(finding.ask), for_csv(authorities(*finding.rule)));
        }
        return rendered;
    }

    void add(const Rendered& rendered) override { out_ << rendered.sections.front(); }
    void end(const Summary&) override {}

private:
    std::ostream& out_;
};

} // namespace

std::unique_ptr<Reporter> make_csv(std::ostream& out, const ReportOptions&) {
    return std::make_unique<CsvReporter>(out);
}

} // namespace iepaudit::report
