#include "read/encoding.hpp"
#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"
#include "report/section_reporter.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

namespace iepaudit::report {

namespace {

constexpr std::string_view header =
    "\"file\",\"line\",\"column\",\"severity\",\"rule\",\"row\",\"message\",\"ask\",\"citation\",\"waived\"";

/// RFC 4180: CRLF, text in quotes, numbers bare. One finding a line.
class CsvReporter final : public SectionReporter {
public:
    CsvReporter(std::ostream& out, bool has_mark) : out_(out), has_mark_(has_mark) {}

    void begin(const RunInfo& run) override {
        has_baseline_ = run.has_baseline;
        out_ << (has_mark_ ? byte_order_mark : "") << header << (has_baseline_ ? ",\"new\"\r\n" : "\r\n");
    }

    [[nodiscard]] std::optional<Rendered> render(const FileReport& report) const override {
        Rendered rendered;
        std::string& text = rendered.sections.front();
        const std::string path = for_csv(report.path);
        if (!report.unreadable_because.empty()) {
            text += fmt::format("{},{},,\"error\",\"{}\",,{},\"\",\"\",\"no\"{}\r\n", path,
                                report.line > 0 ? std::to_string(report.line) : std::string{}, unreadable_file_id,
                                for_csv(report.unreadable_because), has_baseline_ ? ",\"\"" : "");
        }
        for (const ReportedFinding& finding : report.findings) {
            text += line(finding.in_log ? for_csv(path_of(report, finding)) : path, finding, "no");
        }
        for (const WaivedFinding& waived : report.waived) {
            text += line(for_csv(path_of(report, waived.finding)), waived.finding, "yes");
        }
        return rendered;
    }

    void add(const Rendered& rendered) override { out_ << rendered.sections.front(); }
    void end(const Summary&) override {}

private:
    [[nodiscard]] std::string line(const std::string& path, const ReportedFinding& finding,
                                   std::string_view waived) const {
        return fmt::format("{},{},{},\"{}\",\"{}\",{},{},{},{},\"{}\"{}\r\n", path, finding.line, finding.column,
                           name(finding.severity), finding.rule->id,
                           finding.row ? std::to_string(*finding.row) : std::string{}, for_csv(finding.message.shown),
                           for_csv(finding.ask), for_csv(authorities(*finding.rule)), waived,
                           !has_baseline_                  ? ""
                           : finding.is_new.value_or(true) ? ",\"yes\""
                                                           : ",\"no\"");
    }

    std::ostream& out_;
    bool has_mark_;
    bool has_baseline_ = false;
};

} // namespace

std::unique_ptr<Reporter> make_csv(std::ostream& out, const ReportOptions& options) {
    return std::make_unique<CsvReporter>(out, options.csv_bom);
}

} // namespace iepaudit::report
