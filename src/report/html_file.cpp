#include "report/html_file.hpp"

#include "report/delivery_view.hpp"
#include "report/html_picture.hpp"
#include "report/phrases.hpp"
#include "report/school_week.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

namespace iepaudit::report {

namespace {

class FilePart {
public:
    FilePart(Html& html, const FileReport& report, const PagePart& part, Appendix& appendix)
        : html_(html), report_(report), part_(part), appendix_(appendix), page_(html, part, appendix) {}

    void write() {
        verdict_and_counts();
        if (report_.is_readable && !report_.services.empty() && !report_.is_about_delivery) {
            picture();
            table();
        }
        if (report_.delivery) {
            services_given(*report_.delivery);
        }
        write_findings(html_, report_, part_, appendix_);
        waived();
        not_checked();
    }

private:
    void verdict_and_counts() {
        if (const std::string student = student_in_words(report_); !student.empty()) {
            html_.tag("<p class=\"kind\">Student: ").text(student).tag("</p>\n");
        }
        html_.tag("<p class=\"kind\">");
        page_.say(what_it_is(report_));
        html_.tag("</p>\n");
        page_.heading(0, "verdict").text(verdict(report_));
        page_.heading_end(0);
        if (!report_.is_readable) {
            html_.tag("<p>").text(report_.unreadable_because.empty()
                                      ? "Fix what is marked below, then run the same command again."
                                      : report_.unreadable_because);
            html_.tag("</p>\n");
        }
        html_.tag("<ul class=\"tally\">\n");
        for (const Heading heading : all_headings) {
            const std::size_t number = findings_under(report_, heading).size();
            if (number > 0) {
                html_.tag("<li class=\"")
                    .tag(anchor(heading))
                    .tag("\"><a href=\"#")
                    .text(part_.id)
                    .tag(anchor(heading))
                    .tag("\"><b>");
                html_.text(number).tag("</b> ").text(title(heading)).tag("</a></li>\n");
            }
        }
        if (report_.totals.counted_rows > 0) {
            html_.tag("<li class=\"sum\"><a href=\"#")
                .text(part_.id)
                .tag("minutes\"><b>")
                .text(minutes(report_.totals.weekly));
            html_.tag("</b> Minutes a week counted</a></li>\n");
        }
        html_.tag("</ul>\n<p class=\"counts\">").text(counted_findings(report_.counts)).tag(".</p>\n");
    }

    void picture() {
        html_.tag("<section>\n");
        page_.heading(1, "week").tag("The school week");
        page_.heading_end(1);
        write_picture(html_, school_week(report_), part_.id + "bar");
        html_.tag("</section>\n");
    }

    void table() {
        html_.tag("<section>\n");
        page_.heading(1, "minutes").tag("Weekly minutes");
        page_.heading_end(1);
        html_.tag("<table class=\"minutes\">\n<caption>What each row comes to in a week</caption>\n<thead>\n<tr>"
                  "<th scope=\"col\" class=\"wide\">Row</th><th scope=\"col\">Service</th>"
                  "<th scope=\"col\" class=\"wide\">Amount and place</th><th scope=\"col\" class=\"number\">A week</th>"
                  "<th scope=\"col\" class=\"number\">A day</th><th scope=\"col\" class=\"number\">Share of a rough ");
        html_.text(text::plain_number(report_.totals.rough_day)).tag("-minute day</th></tr>\n</thead>\n<tbody>\n");
        for (const ServiceLine& line : report_.services) {
            row(line);
        }
        html_.tag("</tbody>\n");
        if (report_.totals.counted_rows > 0) {
            html_.tag("<tfoot>\n<tr><td class=\"wide\"></td><th scope=\"row\">Counted</th><td class=\"wide\"></td>");
            write_sum_cells(html_, report_.totals);
            html_.tag("</tr>\n</tfoot>\n");
        }
        html_.tag("</table>\n");
        remarks();
        html_.tag("</section>\n");
    }

    /// On a phone the number, the amount and the place move under the name.
    void row(const ServiceLine& line) {
        appendix_.note_words(line.service);
        appendix_.note_words(place(line.setting));
        const std::string amount = amount_in_words(line);
        html_.tag("<tr><td class=\"wide\">").text(line.row).tag("</td><th scope=\"row\">").text(row_name(line));
        html_.tag(" <span class=\"sub\">Row ")
            .text(line.row)
            .tag(": ")
            .text(amount)
            .tag(", ")
            .text(place(line.setting));
        html_.tag("</span></th><td class=\"wide\">")
            .text(amount)
            .tag("<br><span class=\"place\">")
            .text(place(line.setting));
        html_.tag("</span></td>");
        write_minutes_cells(html_, report_.totals, line,
                            line.counting == Counting::no_number ? "cannot be counted" : why(line.counting));
        html_.tag("</tr>\n");
    }

    void remarks() {
        html_.tag("<ul class=\"remarks\">\n");
        for (const std::string& sum : how_rows_add_up(report_)) {
            html_.tag("<li>").text(sum).tag("</li>\n");
        }
        for (const std::string& remark : remarks_on_sums(report_)) {
            html_.tag("<li>");
            page_.say(remark);
            html_.tag("</li>\n");
        }
        html_.tag("</ul>\n");
    }

    void services_given(const DeliveryReport& delivery) {
        html_.tag("<section>\n");
        page_.heading(1, "given").tag("Services delivered");
        page_.heading_end(1);
        html_.tag("<p>By the log ").text(delivery.path).tag(".</p>\n");
        int pictures = 0;
        for (const DeliveryLine& line : delivery.rows) {
            ++pictures;
            page_.heading(2).tag("Row ").text(line.row).tag(": ");
            html_.text(service_name(line));
            page_.heading_end(2);
            write_delivery_picture(html_, line, part_.by_week, fmt::format("{}given-bar{}", part_.id, pictures));
            delivery_rows(line);
            html_.tag("<p>").text(sessions_in_words(line) + ' ' + causes_in_words(line)).tag("</p>\n");
            for (const std::string& assumption : line.assumptions) {
                html_.tag("<p>").text(assumption).tag("</p>\n");
            }
        }
        html_.tag("<ul class=\"remarks\">\n");
        for (const std::string& remark : remarks_on_delivery(delivery)) {
            html_.tag("<li>");
            page_.say(remark);
            html_.tag("</li>\n");
        }
        html_.tag("</ul>\n</section>\n");
    }

    void delivery_rows(const DeliveryLine& line) {
        html_.tag("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Minutes of row ").text(line.row);
        html_.tag("\">\n<table>\n<caption>Minutes planned and delivered</caption>\n<thead>\n<tr><th "
                  "scope=\"col\">Days</th>");
        for (const DeliveryColumn& column : delivery_table) {
            html_.tag("<th scope=\"col\" class=\"number\">").text(column.in_full).tag("</th>");
        }
        html_.tag("</tr>\n</thead>\n<tbody>\n");
        for (const PeriodBuckets& period : periods(line, part_.by_week)) {
            delivery_row(period_name(period, part_.by_week), period.sum);
        }
        html_.tag("</tbody>\n<tfoot>\n");
        delivery_row(fmt::format("{} to {}", iso(line.from), iso(line.to)), line.all);
        html_.tag("</tfoot>\n</table>\n</div>\n");
    }

    void delivery_row(const std::string& days, const Buckets& sum) {
        html_.tag("<tr><th scope=\"row\">").text(days).tag("</th>");
        for (const std::string& cell : delivery_cells(sum)) {
            html_.tag("<td class=\"number\">").text(cell).tag("</td>");
        }
        html_.tag("</tr>\n");
    }

    void waived() {
        if (report_.waived.empty()) {
            return;
        }
        html_.tag("<section class=\"unchecked\">\n");
        page_.heading(1, "waived").tag("Waived (").text(report_.waived.size()).tag(")");
        page_.heading_end(1);
        html_.tag("<p>").text(lead_in_to_waived).tag("</p>\n<ul>\n");
        for (const WaivedFinding& entry : report_.waived) {
            html_.tag("<li>");
            page_.say(entry.finding.message.shown);
            html_.tag(" <b>Waived ").text(waived_until(entry)).tag(":</b> ").text(entry.reason);
            html_.tag(" Rule ").text(entry.finding.rule->id).tag(", line ").text(entry.finding.line);
            html_.tag(" of the file.</li>\n");
        }
        html_.tag("</ul>\n</section>\n");
    }

    void not_checked() {
        if (const std::string papers = papers_not_given(report_); !papers.empty()) {
            html_.tag("<p class=\"counts\">").text(papers).tag("</p>\n");
        }
        if (count_not_checked(report_) == 0) {
            return;
        }
        html_.tag("<section class=\"unchecked\">\n");
        page_.heading(1, "unchecked").tag("Not checked (").text(count_not_checked(report_)).tag(")");
        page_.heading_end(1);
        html_.tag("<p>").text(lead_in_to_unchecked).tag("</p>\n<ul>\n");
        for (const Unchecked& reason : unchecked_by_reason(report_)) {
            html_.tag("<li>").text(sentence(reason)).tag(" <i>").text(titles(reason)).tag("</i></li>\n");
        }
        html_.tag("</ul>\n</section>\n");
    }

    Html& html_;
    const FileReport& report_;
    const PagePart& part_;
    Appendix& appendix_;
    PartWriter page_;
};

} // namespace

void write_file_part(Html& html, const FileReport& report, const PagePart& part, Appendix& appendix) {
    FilePart(html, report, part, appendix).write();
}

void write_minutes_cells(Html& html, const Totals& totals, const ServiceLine& line, std::string_view why_not) {
    if (line.counting == Counting::counted && line.weekly) {
        const Range& weekly = line.weekly->minutes;
        html.tag("<td class=\"number\">").text(minutes(weekly));
        html.tag("</td><td class=\"number\">").text(minutes(a_day(weekly, totals)));
        html.tag("</td><td class=\"number\">").text(percent(share_of_day(weekly, totals))).tag("</td>");
        return;
    }
    html.tag("<td class=\"number apart\">");
    html.text(line.counting == Counting::no_number ? "?"
              : line.weekly                        ? '(' + minutes(line.weekly->minutes) + ')'
                                                   : "-");
    html.tag("</td><td colspan=\"2\" class=\"apart\">").text(why_not).tag("</td>");
}

void write_sum_cells(Html& html, const Totals& totals) {
    html.tag("<td class=\"number\">").text(minutes(totals.weekly));
    html.tag("</td><td class=\"number\">").text(minutes(totals.per_day));
    html.tag("</td><td class=\"number\">").text(percent(totals.percent_of_day)).tag("</td>");
}

} // namespace iepaudit::report
