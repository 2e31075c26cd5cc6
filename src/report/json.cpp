#include "report/report_json.hpp"
#include "report/reporters.hpp"
#include "report/section_reporter.hpp"
#include "report/spool.hpp"

namespace iepaudit::report {

namespace {

/// `files` leaves as it comes; the other lists follow it in the document and wait, ready rendered, until the end.
class JsonReporter final : public SectionReporter {
public:
    JsonReporter(std::ostream& out, const ReportOptions& options)
        : out_(out), findings_(options.spool_folder), not_checked_(options.spool_folder),
          waived_(options.spool_folder) {}

    void begin(const RunInfo& run) override {
        std::string text;
        JsonWriter head(text);
        head.begin_object();
        write_head_members(head, run);
        out_ << text << ",\n  \"files\": [";
    }

    [[nodiscard]] std::optional<Rendered> render(const FileReport& report) const override {
        Rendered rendered;
        item(rendered.sections[files], [&](JsonWriter& json) { write_file_members(json, report); });
        for (const ReportedFinding& finding : report.findings) {
            item(rendered.sections[findings], [&](JsonWriter& json) { write_finding_members(json, report, finding); });
        }
        for (const WaivedFinding& waived : report.waived) {
            item(rendered.sections[waived_findings],
                 [&](JsonWriter& json) { write_waived_members(json, report, waived); });
        }
        for (const NotChecked& entry : report.not_checked) {
            item(rendered.sections[not_checked],
                 [&](JsonWriter& json) { write_not_checked_members(json, report, entry); });
        }
        return rendered;
    }

    void add(const Rendered& rendered) override {
        out_ << files_.take(rendered.sections[files]);
        findings_.add(rendered.sections[findings]);
        not_checked_.add(rendered.sections[not_checked]);
        waived_.add(rendered.sections[waived_findings]);
    }

    void end(const Summary& summary) override {
        out_ << (files_.empty() ? "],\n" : "\n  ],\n");
        list("findings", findings_);
        list("notChecked", not_checked_);
        list("waived", waived_);
        std::string remarks;
        for (const Remark& remark : summary.remarks) {
            item(remarks, [&](JsonWriter& json) { write_remark_members(json, remark); });
        }
        if (!remarks.empty()) {
            out_ << "  \"remarks\": [" << CommaList().take(remarks) << "\n  ],\n";
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
    enum Section : std::size_t { files, findings, not_checked, waived_findings };

    /// A list whose items all begin with a comma, which the first one loses when it leaves.
    class Waiting {
    public:
        explicit Waiting(const std::string& folder) : spool_(folder) {}
        void add(std::string_view items) { spool_.add(items_.take(items)); }
        [[nodiscard]] bool empty() const { return items_.empty(); }
        void copy_to(std::ostream& out) { spool_.copy_to(out); }

    private:
        CommaList items_;
        Spool spool_;
    };

    template <class WriteMembers>
    static void item(std::string& list, WriteMembers write_members) {
        list += ",\n    ";
        JsonWriter json(list, 2);
        json.begin_object();
        write_members(json);
        json.end_object();
    }

    void list(std::string_view key, Waiting& items) {
        out_ << "  \"" << key << "\": [";
        items.copy_to(out_);
        out_ << (items.empty() ? "],\n" : "\n  ],\n");
    }

    std::ostream& out_;
    CommaList files_;
    Waiting findings_;
    Waiting not_checked_;
    Waiting waived_;
};

} // namespace

std::unique_ptr<Reporter> make_json(std::ostream& out, const ReportOptions& options) {
    return std::make_unique<JsonReporter>(out, options);
}

} // namespace iepaudit::report
