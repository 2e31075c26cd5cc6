#include "report/report_json.hpp"
#include "report/reporters.hpp"

namespace iepaudit::report {

namespace {

/// One object a line, told apart by `type`. The last line is the summary: a report without it was cut off.
class JsonlReporter final : public Reporter {
public:
    explicit JsonlReporter(std::ostream& out) : out_(out) {}

    void begin(const RunInfo& run) override {
        line("start", [&](JsonWriter& json) { write_head_members(json, run); });
    }

    void file(const FileReport& report) override {
        line("file", [&](JsonWriter& json) { write_file_members(json, report); });
        for (const ReportedFinding& finding : report.findings) {
            line("finding", [&](JsonWriter& json) { write_finding_members(json, report, finding); });
        }
        for (const WaivedFinding& waived : report.waived) {
            line("waived", [&](JsonWriter& json) { write_waived_members(json, report, waived); });
        }
        for (const NotChecked& entry : report.not_checked) {
            line("notChecked", [&](JsonWriter& json) { write_not_checked_members(json, report, entry); });
        }
    }

    void end(const Summary& summary) override {
        for (const Remark& remark : summary.remarks) {
            line("remark", [&](JsonWriter& json) { write_remark_members(json, remark); });
        }
        line("summary", [&](JsonWriter& json) { write_summary_members(json, summary); });
    }

private:
    template <class WriteMembers>
    void line(std::string_view type, WriteMembers write_members) {
        text_.clear();
        JsonWriter json(text_, 0, true);
        json.begin_object().member("type", type);
        write_members(json);
        json.end_object();
        out_ << text_ << '\n';
    }

    std::ostream& out_;
    std::string text_;
};

} // namespace

std::unique_ptr<Reporter> make_jsonl(std::ostream& out, const ReportOptions&) {
    return std::make_unique<JsonlReporter>(out);
}

} // namespace iepaudit::report
