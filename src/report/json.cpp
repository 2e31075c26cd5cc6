#include "report/report_json.hpp"
#include "report/reporters.hpp"

namespace iepaudit::report {

namespace {

/// `files` leaves as it comes; the other lists follow it in the document and are kept, ready rendered, until the end.
class JsonReporter final : public Reporter {
public:
    explicit JsonReporter(std::ostream& out) : out_(out) {}

    void begin(const RunInfo& run) override {
        std::string text;
        JsonWriter head(text);
        head.begin_object();
        write_head_members(head, run);
        out_ << text << ",\n  \"files\": [";
    }

    void file(const FileReport& report) override {
        std::string text = any_file_ ? ",\n    " : "\n    ";
        any_file_ = true;
        JsonWriter json(text, 2);
        json.begin_object();
        write_file_members(json, report);
        json.end_object();
        out_ << text;
        for (const ReportedFinding& finding : report.findings) {
            JsonWriter one(separated(findings_), 2);
            one.begin_object();
            write_finding_members(one, report, finding);
            one.end_object();
        }
        for (const WaivedFinding& waived : report.waived) {
            JsonWriter one(separated(waived_), 2);
            one.begin_object();
            write_waived_members(one, report, waived);
            one.end_object();
        }
        for (const NotChecked& entry : report.not_checked) {
            JsonWriter one(separated(not_checked_), 2);
            one.begin_object();
            write_not_checked_members(one, report, entry);
            one.end_object();
        }
    }

    void end(const Summary& summary) override {
        out_ << (any_file_ ? "\n  ],\n" : "],\n");
        list("findings", findings_);
        list("notChecked", not_checked_);
        list("waived", waived_);
        std::string remarks;
        for (const Remark& remark : summary.remarks) {
            JsonWriter one(separated(remarks), 2);
            one.begin_object();
            write_remark_members(one, remark);
            one.end_object();
        }
        if (!remarks.empty()) {
            list("remarks", remarks);
        }
        out_ << "  \"summary\": ";
        std::string text;
        JsonWriter json(text, 1);
        json.begin_object();
        write_summary_members(json, summary);
        json.end_object();
        out_ << text << "\n}\n";
    }

private:
    static std::string& separated(std::string& list) {
        list += list.empty() ? "\n    " : ",\n    ";
        return list;
    }
    void list(std::string_view key, const std::string& items) {
        out_ << "  \"" << key << "\": [" << items << (items.empty() ? "],\n" : "\n  ],\n");
    }

    std::ostream& out_;
    bool any_file_ = false;
    std::string findings_;
    std::string not_checked_;
    std::string waived_;
};

} // namespace

std::unique_ptr<Reporter> make_json(std::ostream& out, const ReportOptions&) {
    return std::make_unique<JsonReporter>(out);
}

} // namespace iepaudit::report
