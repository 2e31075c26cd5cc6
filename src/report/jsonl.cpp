#include "report/report_json.hpp"
#include "report/reporters.hpp"
#include "report/section_reporter.hpp"

namespace iepaudit::report {

namespace {

/// One object a line, told apart by `type`. The last line is the summary: a report without it was cut off.
class JsonlReporter final : public SectionReporter {
public:
    explicit JsonlReporter(std::ostream& out) : out_(out) {}

    void begin(const RunInfo& run) override {
        std::string text;
        line(text, "start", [&](JsonWriter& json) { write_head_members(json, run); });
        out_ << text;
    }

    [[nodiscard]] std::optional<Rendered> render(const FileReport& report) const override {
        Rendered rendered;
        std::string& text = rendered.sections.front();
        line(text, "file", [&](JsonWriter& json) { write_file_members(json, report); });
        for (const ReportedFinding& finding : report.findings) {
            line(text, "finding", [&](JsonWriter& json) { write_finding_members(json, report, finding); });
        }
        for (const WaivedFinding& waived : report.waived) {
            line(text, "waived", [&](JsonWriter& json) { write_waived_members(json, report, waived); });
        }
        for (const NotChecked& entry : report.not_checked) {
            line(text, "notChecked", [&](JsonWriter& json) { write_not_checked_members(json, report, entry); });
        }
        return rendered;
    }

    void add(const Rendered& rendered) override { out_ << rendered.sections.front(); }

    void end(const Summary& summary) override {
        std::string text;
        for (const Remark& remark : summary.remarks) {
            line(text, "remark", [&](JsonWriter& json) { write_remark_members(json, remark); });
        }
        line(text, "summary", [&](JsonWriter& json) { write_summary_members(json, summary); });
        out_ << text;
    }

private:
    template <class WriteMembers>
    static void line(std::string& text, std::string_view type, WriteMembers write_members) {
        JsonWriter json(text, 0, true);
        json.begin_object().member("type", type);
        write_members(json);
        json.end_object();
        text += '\n';
    }

    std::ostream& out_;
};

} // namespace

std::unique_ptr<Reporter> make_jsonl(std::ostream& out, const ReportOptions&) {
    return std::make_unique<JsonlReporter>(out);
}

} // namespace iepaudit::report
