#include "report/compare.hpp"
#include "report/html_file.hpp"
#include "report/html_page.hpp"
#include "report/phrases.hpp"
#include "report/questions.hpp"
#include "text/display.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace iepaudit::report {

namespace {

constexpr int step = 62; // pixels for one pair of bars with its name
constexpr int bar_height = 14;
constexpr double widest_bar = 80; // percent of the picture; the numbers stand behind the bars
constexpr std::size_t longest_name = 44;

std::string across(double percent) {
    return fmt::format("{:.3f}%", percent);
}

class ComparePage {
public:
    ComparePage(const FileReport& report, const RunInfo& run) : report_(report), run_(run) {
        for (const RowChange& change : report.comparison->rows) {
            for (const auto& side : {change.minutes_before, change.minutes_after}) {
                most_ = std::max(most_, side ? side->high : 0);
            }
        }
    }

    std::string write() {
        begin_page(html_, "Last year and this year - IEP audit");
        html_.tag("<div class=\"part\">\n<p class=\"kind\">").text(rows_compared(report_));
        html_.tag("</p>\n<h1 id=\"verdict\">Last year and this year</h1>\n<p>")
            .text(totals_in_words(report_))
            .tag("</p>\n");
        if (!report_.comparison->rows.empty()) {
            picture();
            table();
        }
        write_findings(html_, report_, {.level = 1, .id = ""}, appendix_);
        if (report_.counts.all() == 0) {
            html_.tag("<p>Nothing to ask about in the changes that could be checked.</p>\n");
        }
        for (const Unchecked& reason : unchecked_by_reason(report_)) {
            html_.tag("<p class=\"counts\">").text(sentence(reason)).tag(" ").text(titles(reason)).tag("</p>\n");
        }
        html_.tag("<p class=\"file\">Last year: ")
            .text(report_.comparison->prior_path)
            .tag(". This year: ")
            .text(report_.path);
        html_.tag("</p>\n</div>\n");
        write_words(html_, appendix_);
        write_sources(html_, appendix_);
        end_page(html_, run_,
                 " What is checked or written on this page is lost when it is closed: print it to keep it.");
        return html_.str();
    }

private:
    void picture() {
        const auto& rows = report_.comparison->rows;
        html_
            .tag("<section>\n<h2 id=\"bars\">Minutes a week, side by side</h2>\n<figure class=\"week\">\n<svg "
                 "role=\"img\" "
                 "aria-labelledby=\"bars-t bars-d\" width=\"100%\" height=\"")
            .text(rows.size() * step);
        html_.tag(
            "\">\n<title id=\"bars-t\">Minutes a week, last year and this year</title>\n<desc id=\"bars-d\">Two bars "
            "for "
            "each service: last year above, this year below. The table that follows says the same in words.</desc>\n");
        int top = 0;
        for (const RowChange& change : rows) {
            const ChangeWords words = in_words(change, report_);
            html_.tag("<text x=\"0\" y=\"")
                .text(top + 15)
                .tag("\">")
                .text(text::cut_to(words.service, longest_name))
                .tag("</text>\n");
            bar(change.minutes_before, words.before, top + 22, "rest");
            bar(change.minutes_after, words.after, top + 22 + bar_height + 2, "inside");
            top += step;
        }
        html_.tag("</svg>\n<figcaption>\n<ul class=\"legend\">\n");
        key("rest", "Last year");
        key("inside", "This year");
        html_.tag(
            "</ul>\n<p>A pale end is time that a range leaves open. A question mark stands for an amount that gives no "
            "number, a dash for no row.</p>\n</figcaption>\n</figure>\n</section>\n");
    }

    void bar(const std::optional<Range>& minutes, std::string_view number, int top, Markup kind) {
        const double scale = most_ > 0 ? widest_bar / most_ : 0;
        const double width = minutes ? minutes->high * scale : 0;
        if (width > 0) {
            rectangle(0, width, top, "block ", kind);
            if (minutes->low < minutes->high) {
                rectangle(minutes->low * scale, width - minutes->low * scale, top, "maybe", "");
            }
        }
        html_.tag("<text class=\"note\" dx=\"6\" x=\"")
            .text(across(width))
            .tag("\" y=\"")
            .text(top + bar_height - 2)
            .tag("\">");
        html_.text(number).tag("</text>\n");
    }

    void rectangle(double from, double width, int top, Markup kind, Markup more) {
        html_.tag("<rect class=\"").tag(kind).tag(more).tag("\" x=\"").text(across(from)).tag("\" y=\"").text(top);
        html_.tag("\" width=\"").text(across(width)).tag("\" height=\"").text(bar_height).tag("\"/>\n");
    }

    void key(Markup kind, Markup label) {
        html_.tag("<li><svg class=\"key\" width=\"18\" height=\"18\" aria-hidden=\"true\"><rect class=\"block ")
            .tag(kind);
        html_.tag("\" width=\"18\" height=\"18\"/></svg><span>").tag(label).tag("</span></li>\n");
    }

    void table() {
        html_.tag(
            "<section>\n<h2 id=\"rows\">Row by row</h2>\n<table>\n<caption>Minutes a week, and how the rows were "
            "matched</caption>\n<thead>\n<tr><th scope=\"col\">Service</th><th scope=\"col\" class=\"number\">Last "
            "year</th><th scope=\"col\" class=\"number\">This year</th><th "
            "scope=\"col\">Change</th></tr>\n</thead>\n<tbody>\n");
        for (const RowChange& change : report_.comparison->rows) {
            row(change, in_words(change, report_));
        }
        html_.tag("</tbody>\n<tfoot>\n<tr><th scope=\"row\">Counted</th><td class=\"number\">")
            .text(minutes(report_.comparison->last_totals.weekly));
        html_.tag("</td><td class=\"number\">")
            .text(minutes(report_.totals.weekly))
            .tag("</td><td></td></tr>\n</tfoot>\n</table>\n");
        html_.tag("<ul class=\"remarks\">\n<li>").text(totals_in_words(report_)).tag("</li>\n");
        for (const std::string& remark : remarks_on_totals(report_)) {
            html_.tag("<li>").text(remark).tag("</li>\n");
        }
        html_.tag("</ul>\n</section>\n");
    }

    void row(const RowChange& change, const ChangeWords& words) {
        appendix_.note_words(words.service);
        html_.tag("<tr><th scope=\"row\">").text(words.service).tag("<br><span class=\"place\">");
        html_.text(change.after.empty() ? "" : fmt::format("Row {}. ", words.rows));
        if (!change.before.empty()) {
            html_.text(fmt::format("Last year row {}", words.last_rows));
            html_.text(words.was_called.empty() ? "" : fmt::format(", {}", words.was_called)).tag(". ");
        }
        html_.tag("Matched by: ").text(change.how_matched).tag(".</span></th><td class=\"number\">").text(words.before);
        html_.tag("</td><td class=\"number\">")
            .text(words.after)
            .tag("</td><td>")
            .text(words.change)
            .tag("</td></tr>\n");
    }

    const FileReport& report_;
    const RunInfo& run_;
    double most_ = 0; ///< minutes of the longest bar
    Html html_;
    Appendix appendix_;
};

} // namespace

std::string compare_as_html(const FileReport& report, const RunInfo& run, const ReportOptions&) {
    return ComparePage(report, run).write();
}

} // namespace iepaudit::report
