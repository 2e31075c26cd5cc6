#include "report/json_writer.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"

#include "iepaudit/rule.hpp"

#include <array>
#include <string>

namespace iepaudit::report {

namespace {

/// GitLab's words, indexed by Severity.
constexpr std::array<std::string_view, 3> levels{"info", "minor", "major"};

/// Code Quality: one array, read by GitLab from the project's root.
class GitlabReporter final : public Reporter {
public:
    explicit GitlabReporter(std::ostream& out) : out_(out) {}

    void begin(const RunInfo&) override { out_ << '['; }

    void file(const FileReport& report) override {
        const std::string_view path = from_root(report.path);
        if (!report.unreadable_because.empty()) {
            // No finding, hence no fingerprint: the path makes it unique.
            entry(path, unreadable_file_id, report.unreadable_because,
                  std::string(unreadable_file_id) + ':' + report.path, "blocker", 1, 1);
        }
        for (const ReportedFinding& finding : report.findings) {
            entry(from_root(path_of(report, finding)), finding.rule->id, finding.message.shown, finding.fingerprint,
                  levels[static_cast<std::size_t>(finding.severity)], finding.line, finding.end_line);
        }
    }

    void end(const Summary&) override { out_ << (any_entry_ ? "\n]\n" : "]\n"); }

private:
    static std::string_view from_root(std::string_view path) { return path.starts_with("./") ? path.substr(2) : path; }

    void entry(std::string_view path, std::string_view id, std::string_view message, const std::string& fingerprint,
               std::string_view level, std::uint32_t begin, std::uint32_t end) {
        std::string text = any_entry_ ? ",\n  " : "\n  ";
        any_entry_ = true;
        JsonWriter json(text, 1);
        json.begin_object();
        // GitLab does not show check_name, so that the sentence says it too.
        json.member("description", std::string(id) + ": " + std::string(message)).member("check_name", id);
        json.member("fingerprint", fingerprint).member("severity", level);
        json.key("location").begin_object().member("path", path).key("lines").begin_object();
        json.member("begin", begin).member("end", end).end_object().end_object().end_object();
        out_ << text;
    }

    std::ostream& out_;
    bool any_entry_ = false;
};

} // namespace

std::unique_ptr<Reporter> make_gitlab(std::ostream& out, const ReportOptions&) {
    return std::make_unique<GitlabReporter>(out);
}

} // namespace iepaudit::report
