#include "report/html_file.hpp"
#include "report/phrases.hpp"
#include "report/questions.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace iepaudit::report {

namespace {

constexpr std::size_t most_questions = 5;
constexpr std::size_t most_rows = 10;      // what one Letter page holds beside five questions
constexpr std::size_t rows_with_space = 4; // up to here each question gets a second line to write on

/// "Also rows 3 and 5."
std::string also(const Question& question) {
    std::vector<int> rows;
    for (std::size_t i = 1; i < question.findings.size(); ++i) {
        const std::optional<int> row = question.findings[i]->row;
        if (row && row != question.findings.front()->row && std::find(rows.begin(), rows.end(), *row) == rows.end()) {
            rows.push_back(*row);
        }
    }
    std::string words;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        words += (i == 0 ? "" : i + 1 == rows.size() ? " and " : ", ") + std::to_string(rows[i]);
    }
    return rows.empty() ? words : fmt::format(" Also row{} {}.", rows.size() == 1 ? "" : "s", words);
}

void write_question(Html& html, const Question& question, bool is_tight) {
    const ReportedFinding& finding = *question.findings.front();
    html.tag("<li>\n<p class=\"ask\"><span class=\"box\"></span>“")
        .text(question.ask)
        .tag("”</p>\n<p class=\"said\"><b>");
    html.text(call(finding.severity))
        .tag("</b> ")
        .text(finding.message.shown + also(question))
        .tag("</p>\n<div class=\"rule\"></div>\n");
    if (!is_tight) {
        html.tag("<div class=\"rule\"></div>\n");
    }
    html.tag("</li>\n");
}

void write_minutes(Html& html, const FileReport& report) {
    html.tag("<table>\n<thead>\n<tr><th scope=\"col\">Weekly minutes</th><th scope=\"col\" class=\"amount\">Amount</th>"
             "<th scope=\"col\" class=\"number\">A week</th><th scope=\"col\" class=\"number\">A day</th><th "
             "scope=\"col\" class=\"number\">Of ");
    html.text(text::plain_number(report.totals.rough_day)).tag(" min*</th></tr>\n</thead>\n<tbody>\n");
    const std::size_t shown = report.services.size() <= most_rows ? report.services.size() : most_rows - 1;
    for (std::size_t i = 0; i < shown; ++i) {
        const ServiceLine& line = report.services[i];
        html.tag("<tr><th scope=\"row\">")
            .text(line.row)
            .tag(" ")
            .text(row_name(line))
            .tag("</th><td>")
            .text(amount_in_words(line))
            .tag("</td>");
        write_minutes_cells(html, report.totals, line,
                            line.counting == Counting::no_number ? "not counted" : "not added");
        html.tag("</tr>\n");
    }
    if (shown < report.services.size()) {
        html.tag("<tr><td colspan=\"5\">")
            .text(
                fmt::format("and {} more rows; the whole table is on the next pages", report.services.size() - shown));
        html.tag("</td></tr>\n");
    }
    html.tag("</tbody>\n");
    if (report.totals.counted_rows > 0) {
        html.tag("<tfoot>\n<tr><th scope=\"row\">Counted");
        if (report.totals.uncounted_rows > 0) {
            html.tag(", without ").text(count(static_cast<std::size_t>(report.totals.uncounted_rows), "row", "rows"));
        }
        html.tag("</th><td>");
        if (report.printed_total) {
            html.tag("page prints ").text(text::plain_number(*report.printed_total));
        }
        html.tag("</td>");
        write_sum_cells(html, report.totals);
        html.tag("</tr>\n</tfoot>\n");
    }
    html.tag("</table>\n<p class=\"small\">* A rough yardstick, not this child's own day.");
    if (report.totals.general_education) {
        html.tag(" Time in general education: ")
            .text(percent(report.totals.general_education->percent))
            .tag(" of the school week.");
    }
    html.tag("</p>\n");
}

} // namespace

void write_meeting_sheet(Html& html, const FileReport& report, const RunInfo& run) {
    const std::vector<Question> questions = first_questions(report, most_questions);
    html.tag("<div class=\"sheet\">\n");
    if (const std::string student = student_in_words(report); !student.empty()) {
        html.tag("<p class=\"kind\">Student: ").text(student).tag("</p>\n");
    }
    html.tag("<p class=\"kind\">").text(what_it_is(report)).tag(". As of ").text(iso(run.as_of)).tag(".</p>\n");
    html.tag("<p class=\"sheet-title\">For the IEP meeting</p>\n<p class=\"blanks\"><span>Date</span><span "
             "class=\"wide\">People there</span></p>\n");
    if (questions.empty()) {
        html.tag("<p><b>")
            .text(verdict(report))
            .tag(".</b> Notes:</p>\n<div class=\"rule\"></div>\n<div class=\"rule\"></div>\n"
                 "<div class=\"rule\"></div>\n<div class=\"rule\"></div>\n<div class=\"rule\"></div>\n<div "
                 "class=\"rule\"></div>\n");
    } else {
        html.tag("<ol>\n");
        for (const Question& question : questions) {
            write_question(html, question, report.services.size() > rows_with_space);
        }
        html.tag("</ol>\n");
    }
    if (!report.services.empty() && !report.is_about_delivery) {
        write_minutes(html, report);
    }
    html.tag("<p class=\"small\">iepaudit ")
        .text(run.version)
        .tag(". This reads what the page says. It is not legal advice.</p>\n</div>\n");
}

} // namespace iepaudit::report
