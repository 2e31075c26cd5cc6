#include "report/html_file.hpp"
#include "report/html_page.hpp"
#include "report/page_reporter.hpp"
#include "report/phrases.hpp"
#include "report/questions.hpp"
#include "report/reporters.hpp"

#include <fmt/format.h>

namespace iepaudit::report {

namespace {

class HtmlReporter final : public PageReporter {
public:
    HtmlReporter(std::ostream& out, const ReportOptions& options) : PageReporter(out), by_week_(options.by_week) {}

private:
    void head(const FileReport* only) override {
        const std::string title = only != nullptr ? verdict(*only) + " - IEP audit"
                                  : files() == 0  ? "IEP audit: nothing was checked"
                                                  : "IEP audit of several files";
        Html html;
        begin_page(html, title);
        if (only == nullptr) {
            html.tag("<div class=\"several\">\n<h1>").text(title).tag("</h1>\n");
            if (files() > 1) {
                html.tag(
                    "<p>One part for each file. <a href=\"#all\">The counts of all files</a> are at the end.</p>\n");
            }
            html.tag("</div>\n");
        }
        out() << html.str();
    }

    void part(const FileReport& report, std::size_t number) override {
        const PagePart place = is_about_one_file()
                                   ? PagePart{.level = 1, .id = "", .by_week = by_week_}
                                   : PagePart{.level = 2, .id = fmt::format("part{}-", number), .by_week = by_week_};
        Html html;
        if (report.is_readable) {
            write_meeting_sheet(html, report, run());
        }
        html.tag("<div class=\"part\">\n");
        write_file_part(html, report, place, appendix());
        html.tag("<p class=\"file\">File: ").text(report.plan_name()).tag("</p>\n</div>\n");
        out() << html.str();
    }

    void tail(const Summary& summary) override {
        Html html;
        if (!is_about_one_file()) {
            html.tag("<section>\n<h2 id=\"all\">All files</h2>\n<p>")
                .text(all_files(summary))
                .tag("</p>\n</section>\n");
        }
        settings(html, summary);
        write_words(html, appendix());
        write_sources(html, appendix());
        end_page(html, run(),
                 " What is checked or written on this page is lost when it is closed: print it to keep it.");
        out() << html.str();
    }

    void settings(Html& html, const Summary& summary) {
        if (run().changes.empty() && summary.remarks.empty()) {
            return;
        }
        html.tag("<section class=\"unchecked\">\n<h2 id=\"run\">About this run</h2>\n<p>")
            .text(lead_in_to_settings)
            .tag("</p>\n<ul>\n");
        for (const ConfigChange& change : run().changes) {
            html.tag("<li>").text(change.sentence).tag("</li>\n");
        }
        for (const Remark& remark : summary.remarks) {
            html.tag("<li>").text(remark.message.shown).tag("</li>\n");
        }
        html.tag("</ul>\n</section>\n");
    }

    bool by_week_;
};

} // namespace

std::unique_ptr<Reporter> make_html(std::ostream& out, const ReportOptions& options) {
    return std::make_unique<HtmlReporter>(out, options);
}

} // namespace iepaudit::report
