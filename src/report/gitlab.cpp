#include "report/json_writer.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"
#include "report/section_reporter.hpp"

#include "iepaudit/rule.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace iepaudit::report {

namespace {

/// GitLab's words, indexed by Severity.
constexpr std::array<std::string_view, 3> levels{"info", "minor", "major"};

/// Code Quality: one array, read by GitLab from the project's root.
class GitlabReporter final : public SectionReporter {
public:
    explicit GitlabReporter(std::ostream& out) : out_(out) {}

    void begin(const RunInfo&) override { out_ << '['; }

    [[nodiscard]] std::optional<Rendered> render(const FileReport& report) const override {
        Rendered rendered;
        std::string& text = rendered.sections.front();
        const std::string_view path = from_root(report.path);
        if (!report.unreadable_because.empty()) {
            // No finding, hence no fingerprint: the name makes it unique.
            entry(text, path, unreadable_file_id, report.unreadable_because,
                  std::string(unreadable_file_id) + ':' + report.plan_name(), "blocker", std::max(report.line, 1U),
                  std::max(report.line, 1U));
        }
        for (const ReportedFinding& finding : report.findings) {
            entry(text, from_root(path_of(report, finding)), finding.rule->id, finding.message.shown,
                  finding.fingerprint, levels[static_cast<std::size_t>(finding.severity)], finding.line,
                  finding.end_line);
        }
        return rendered;
    }

    void add(const Rendered& rendered) override { out_ << entries_.take(rendered.sections.front()); }
    void end(const Summary&) override { out_ << (entries_.empty() ? "]\n" : "\n]\n"); }

private:
    static std::string_view from_root(std::string_view path) { return path.starts_with("./") ? path.substr(2) : path; }

    static void entry(std::string& text, std::string_view path, std::string_view id, std::string_view message,
                      const std::string& fingerprint, std::string_view level, std::uint32_t begin, std::uint32_t end) {
        text += ",\n  ";
        JsonWriter json(text, 1);
        json.begin_object();
        // GitLab does not show check_name, so that the sentence says it too.
        json.member("description", std::string(id) + ": " + std::string(message)).member("check_name", id);
        json.member("fingerprint", fingerprint).member("severity", level);
        json.key("location").begin_object().member("path", path).key("lines").begin_object();
        json.member("begin", begin).member("end", end).end_object().end_object().end_object();
    }

    std::ostream& out_;
    CommaList entries_;
};

} // namespace

std::unique_ptr<Reporter> make_gitlab(std::ostream& out, const ReportOptions&) {
    return std::make_unique<GitlabReporter>(out);
}

} // namespace iepaudit::report
