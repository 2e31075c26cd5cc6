#include "report/delivery_view.hpp"
#include "report/escape.hpp"
#include "report/page_reporter.hpp"
#include "report/phrases.hpp"
#include "report/questions.hpp"
#include "report/reporters.hpp"
#include "report/school_week.hpp"
#include "text/number.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

#include <set>
#include <string>
#include <vector>

namespace iepaudit::report {

namespace {

/// The same page as html, for places that read GitHub's Markdown. Words of the file stand in code spans.
class MarkdownReporter final : public PageReporter {
public:
    MarkdownReporter(std::ostream& out, const ReportOptions& options) : PageReporter(out), by_week_(options.by_week) {}

private:
    void head(const FileReport* only) override {
        if (only == nullptr) {
            out() << "# " << (files() == 0 ? "IEP audit: nothing was checked" : "IEP audit of several files") << '\n';
        }
    }

    void part(const FileReport& report, std::size_t number) override {
        hashes_ = is_about_one_file() ? "#" : "##";
        explained_.clear();
        out() << (is_about_one_file() ? "" : "\n") << hashes_ << ' '
              << (is_about_one_file() ? "" : fmt::format("{}. ", number)) << verdict(report) << "\n\n"
              << student(report) << say(what_it_is(report)) << ". " << counted_findings(report.counts)
              << ". File: " << markdown_code(report.plan_name()) << '\n';
        if (!report.is_readable) {
            out() << "\nNot read: "
                  << for_markdown(report.unreadable_because.empty()
                                      ? "fix what is marked below, then run the same command again"
                                      : report.unreadable_because)
                  << ".\n";
        }
        if (report.is_readable && !report.services.empty() && !report.is_about_delivery) {
            week(report);
            table(report);
        }
        if (report.delivery) {
            services_given(*report.delivery);
        }
        for (const Heading heading : all_headings) {
            findings(report, heading);
        }
        waived(report);
        not_checked(report);
    }

    void tail(const Summary& summary) override {
        hashes_ = "#";
        if (!is_about_one_file()) {
            heading("All files");
            out() << all_files(summary) << '\n';
        }
        about_the_run(summary);
        if (const auto terms = appendix().words_used(); !terms.empty()) {
            heading("Words used");
            for (const terms::Term* term : terms) {
                out() << "- **" << spelled_out(*term) << "**: " << in_short(*term) << '\n';
            }
        }
        if (!appendix().sources().empty()) {
            heading("Sources");
            std::size_t number = 0;
            for (const Citation* source : appendix().sources()) {
                out() << ++number << ". "
                      << (source->url.empty() ? std::string(source->authority)
                                              : fmt::format("[{}](<{}>)", source->authority, source->url))
                      << ": " << source->says << ".\n";
            }
        }
        out() << "\n---\n\n**This page reads what the IEP says. It is not legal advice.** As of " << iso(run().as_of)
              << ". Rules as of " << iso(run().rules_as_of) << ". Made with iepaudit " << run().version << ".\n";
    }

    static std::string student(const FileReport& report) {
        const std::string words = student_in_words(report);
        return words.empty() ? words : "Student: " + markdown_code(words) + "\n\n";
    }

    void heading(std::string_view words) { out() << '\n' << hashes_ << "# " << words << "\n\n"; }

    std::string say(std::string_view words) {
        appendix().note_words(words);
        return for_markdown(words);
    }

    void services_given(const DeliveryReport& delivery) {
        heading("Services delivered");
        out() << "By the log " << markdown_code(delivery.path) << ".\n";
        if (delivery.has_data()) {
            out() << "\n| Row | Service | Days";
            for (const DeliveryColumn& column : delivery_table) {
                out() << " | " << column.in_full;
            }
            out() << " |\n| ---: | :--- | :---";
            for (std::size_t i = 0; i < delivery_columns; ++i) {
                out() << " | ---:";
            }
            out() << " |\n";
        }
        for (const DeliveryLine& line : delivery.rows) {
            delivery_row(line, fmt::format("{} to {}", iso(line.from), iso(line.to)), line.all);
            for (const PeriodBuckets& period : periods(line, by_week_)) {
                delivery_row(line, period_name(period, by_week_), period.sum);
            }
        }
        out() << '\n';
        for (const DeliveryLine& line : delivery.rows) {
            std::string words = sessions_in_words(line) + ' ' + causes_in_words(line);
            for (const std::string& assumption : line.assumptions) {
                words += ' ' + assumption;
            }
            out() << "- Row " << line.row << ": " << words << '\n';
        }
        for (const std::string& remark : remarks_on_delivery(delivery)) {
            out() << "- " << say(remark) << '\n';
        }
    }

    void delivery_row(const DeliveryLine& line, const std::string& days, const Buckets& sum) {
        out() << "| " << line.row << " | " << markdown_cell(service_name(line)) << " | " << days;
        for (const std::string& cell : delivery_cells(sum)) {
            out() << " | " << cell;
        }
        out() << " |\n";
    }

    void week(const FileReport& report) {
        const SchoolWeek week = school_week(report);
        heading("The school week");
        out() << say(week_in_words(week)) << '\n';
        std::vector<std::string> items;
        for (const WeekShare& share : week.shares) {
            items.push_back(fmt::format("**{}:** {}", label(share.spent), share_in_words(week, share)));
        }
        if (!week.uncounted.empty()) {
            items.push_back("**Not counted:** " + uncounted_in_words(week));
        }
        if (week.in_general_education) {
            items.push_back("**Time in general education, with and without services:** " +
                            general_education_in_words(week));
        }
        list(items);
    }

    /// With the blank line that goes before a list; nothing when there is nothing to list.
    void list(const std::vector<std::string>& items) {
        out() << (items.empty() ? "" : "\n");
        for (const std::string& item : items) {
            out() << "- " << item << '\n';
        }
    }

    void table(const FileReport& report) {
        heading("Weekly minutes");
        out() << "| Row | Service | Amount | Place | A week | A day | Share of a rough "
              << text::plain_number(report.totals.rough_day) << "-minute day |\n"
              << "| --: | --- | --- | --- | --: | --: | --: |\n";
        for (const ServiceLine& line : report.services) {
            appendix().note_words(line.service);
            out() << "| " << line.row << " | " << markdown_cell(row_name(line)) << " | "
                  << markdown_cell(amount_in_words(line)) << " | " << say(place(line.setting)) << " | ";
            if (line.counting == Counting::counted && line.weekly) {
                const Range& weekly = line.weekly->minutes;
                out() << minutes(weekly) << " | " << minutes(a_day(weekly, report.totals)) << " | "
                      << percent(share_of_day(weekly, report.totals)) << " |\n";
            } else if (line.counting == Counting::no_number) {
                out() << "? | ? | cannot be counted |\n";
            } else {
                out() << (line.weekly ? '(' + minutes(line.weekly->minutes) + ')' : "-") << " | - | "
                      << why(line.counting) << " |\n";
            }
        }
        const Totals& totals = report.totals;
        if (totals.counted_rows > 0) {
            out() << "| - | **Counted** | - | - | **" << minutes(totals.weekly) << "** | **" << minutes(totals.per_day)
                  << "** | **" << percent(totals.percent_of_day) << "** |\n";
        }
        std::vector<std::string> items = how_rows_add_up(report);
        for (const std::string& remark : remarks_on_sums(report)) {
            items.push_back(say(remark));
        }
        list(items);
    }

    void findings(const FileReport& report, Heading under) {
        const FindingList list = findings_under(report, under);
        if (list.empty()) {
            return;
        }
        heading(fmt::format("{} ({})", title(under), list.size()));
        out() << lead_in(under) << '\n';
        for (const ReportedFinding* finding : list) {
            entry(*finding, under != Heading::in_typing);
        }
    }

    void entry(const ReportedFinding& finding, bool is_for_the_meeting) {
        const Rule& rule = *finding.rule;
        out() << "\n- [ ] **" << call(finding.severity) << "** " << say(rule.title) << ' ' << say(finding.message.shown)
              << "\n\n  **Ask:** " << say(finding.ask) << '\n';
        if (is_for_the_meeting) {
            out() << "\n  Answer: ________________________________________\n";
        }
        if (!finding.softened_because.empty()) {
            out() << "\n  Not counted as " << with_article(rule.severity) << ", because "
                  << say(finding.softened_because) << ".\n";
        }
        if (explained_.insert(&rule).second) {
            out() << "\n  Why it matters: " << say(rule.meaning) << '\n';
        }
        out() << "\n  "
              << (finding.row ? fmt::format("Row {}, line {}", *finding.row, finding.line)
                              : fmt::format("Line {}", finding.line))
              << (finding.in_log ? " of the log" : " of the file")
              << (finding.is_new ? fmt::format(", {}", standing(finding)) : std::string{}) << ". Rule `" << rule.id
              << "`.";
        if (!is_about_the_file(rule)) {
            who_says_so(rule);
        }
        out() << '\n';
    }

    void who_says_so(const Rule& rule) {
        out() << " Who says so: " << name(rule.basis);
        for (const Citation& citation : rule.citations) {
            out() << "; " << citation.authority << " (source " << appendix().cite(citation) << ')';
        }
        out() << '.';
    }

    void waived(const FileReport& report) {
        if (report.waived.empty()) {
            return;
        }
        heading(fmt::format("Waived ({})", report.waived.size()));
        out() << lead_in_to_waived << '\n';
        std::vector<std::string> items;
        for (const WaivedFinding& entry : report.waived) {
            items.push_back(fmt::format("{} Waived {}: {} Rule `{}`, line {} of the file.",
                                        say(entry.finding.message.shown), for_markdown(waived_until(entry)),
                                        for_markdown(entry.reason), entry.finding.rule->id, entry.finding.line));
        }
        list(items);
    }

    void about_the_run(const Summary& summary) {
        std::vector<std::string> items;
        for (const ConfigChange& change : run().changes) {
            items.push_back(for_markdown(change.sentence));
        }
        for (const Remark& remark : summary.remarks) {
            items.push_back(for_markdown(remark.message.shown));
        }
        if (!items.empty()) {
            heading("About this run");
            out() << lead_in_to_settings << '\n';
            list(items);
        }
    }

    void not_checked(const FileReport& report) {
        if (const std::string papers = papers_not_given(report); !papers.empty()) {
            out() << '\n' << papers << '\n';
        }
        if (count_not_checked(report) == 0) {
            return;
        }
        heading(fmt::format("Not checked ({})", count_not_checked(report)));
        out() << lead_in_to_unchecked << "\n\n";
        for (const Unchecked& reason : unchecked_by_reason(report)) {
            out() << "- " << for_markdown(sentence(reason)) << ' ' << for_markdown(titles(reason)) << '\n';
        }
    }

    std::string_view hashes_ = "#"; ///< in front of the part's own heading
    std::set<const Rule*> explained_;
    bool by_week_;
};

} // namespace

std::unique_ptr<Reporter> make_markdown(std::ostream& out, const ReportOptions& options) {
    return std::make_unique<MarkdownReporter>(out, options);
}

} // namespace iepaudit::report
