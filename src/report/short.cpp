#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"
#include "report/section_reporter.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

namespace iepaudit::report {

namespace {

/// The form compilers use, so that editors and pipelines read it without being taught.
class ShortReporter final : public SectionReporter {
public:
    explicit ShortReporter(std::ostream& out) : out_(out) {}

    [[nodiscard]] std::optional<Rendered> render(const FileReport& report) const override {
        const std::string path = path_for_terminal(report.path);
        Rendered rendered;
        std::string& text = rendered.sections.front();
        if (!report.unreadable_because.empty()) {
            text += fmt::format("{}: error: not read: {}\n", path_for_terminal(report.plan_name()),
                                for_terminal(report.unreadable_because));
        }
        for (const ReportedFinding& finding : report.findings) {
            text += fmt::format(
                "{}:{}:{}: {}: {} [{}]{}\n", finding.in_log ? path_for_terminal(path_of(report, finding)) : path,
                finding.line, finding.column, name(finding.severity), for_terminal(finding.message.shown),
                finding.rule->id, finding.is_new ? fmt::format(" ({})", standing(finding)) : std::string{});
        }
        return rendered;
    }

    void add(const Rendered& rendered) override { out_ << rendered.sections.front(); }
    void end(const Summary&) override {}

private:
    std::ostream& out_;
};

/// For scripts that want the exit code and nothing else.
class NoneReporter final : public Reporter {
public:
    void file(const FileReport&) override {}
    void end(const Summary&) override {}
};

} // namespace

std::unique_ptr<Reporter> make_short(std::ostream& out, const ReportOptions&) {
    return std::make_unique<ShortReporter>(out);
}

std::unique_ptr<Reporter> make_none(std::ostream&, const ReportOptions&) {
    return std::make_unique<NoneReporter>();
}

} // namespace iepaudit::report
