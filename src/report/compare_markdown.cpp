#include "report/appendix.hpp"
#include "report/compare.hpp"
#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/questions.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

namespace iepaudit::report {

namespace {

std::string findings_as_markdown(const FileReport& report, Heading under, Appendix& appendix) {
    const FindingList list = findings_under(report, under);
    if (list.empty()) {
        return {};
    }
    std::string out = fmt::format("\n## {} ({})\n\n{}\n", title(under), list.size(), lead_in(under));
    for (const ReportedFinding* finding : list) {
        const Rule& rule = *finding->rule;
        out +=
            fmt::format("\n- [ ] **{}** {} {}\n\n  **Ask:** {}\n\n  Answer: ________________________________________\n",
                        call(finding->severity), for_markdown(rule.title), for_markdown(finding->message.shown),
                        for_markdown(finding->ask));
        if (!finding->softened_because.empty()) {
            out += fmt::format("\n  Not counted as {}, because {}.\n", with_article(rule.severity),
                               for_markdown(finding->softened_because));
        }
        out += fmt::format("\n  Why it matters: {} Line {} of the file. Rule `{}`. Who says so: {}",
                           for_markdown(rule.meaning), finding->line, rule.id, name(rule.basis));
        for (const Citation& citation : rule.citations) {
            out += fmt::format("; {} (source {})", citation.authority, appendix.cite(citation));
        }
        out += ".\n";
    }
    return out;
}

} // namespace

std::string compare_as_markdown(const FileReport& report, const RunInfo& run, const ReportOptions&) {
    std::string out =
        fmt::format("# Last year and this year\n\n{}. Last year: {}. This year: {}.\n\n", rows_compared(report),
                    markdown_code(report.comparison->prior_path), markdown_code(report.path));
    out += "| Row | Service | Last year, minutes a week | This year | Change | Matched by "
           "|\n|---|---|---:|---:|---|---|\n";
    for (const RowChange& change : report.comparison->rows) {
        const ChangeWords words = in_words(change, report);
        std::string service = markdown_cell(words.service);
        if (!words.was_called.empty()) {
            service += " (last year: " + markdown_cell(words.was_called) + ')';
        }
        out += fmt::format(
            "| {} | {} | {} | {} | {} | {}{} |\n", words.rows, service, words.before, words.after, words.change,
            change.before.empty() ? "" : fmt::format("last year's row {}; ", words.last_rows), change.how_matched);
    }
    out += '\n' + totals_in_words(report) + '\n';
    for (const std::string& remark : remarks_on_totals(report)) {
        out += "\n- " + for_markdown(remark);
    }
    out += remarks_on_totals(report).empty() ? "" : "\n";
    Appendix appendix;
    for (const Heading heading : all_headings) {
        out += findings_as_markdown(report, heading, appendix);
    }
    if (report.counts.all() == 0) {
        out += "\nNothing to ask about in the changes that could be checked.\n";
    }
    for (const Unchecked& reason : unchecked_by_reason(report)) {
        out += '\n' + for_markdown(sentence(reason)) + ' ' + for_markdown(titles(reason)) + '\n';
    }
    if (!appendix.sources().empty()) {
        out += "\n## Sources\n\n";
        std::size_t number = 0;
        for (const Citation* source : appendix.sources()) {
            out += fmt::format("{}. [{}](<{}>): {}.\n", ++number, source->authority, source->url, source->says);
        }
    }
    return out + fmt::format("\nThis reads what the two pages say. It is not legal advice. As of {}. Rules as of {}. "
                             "Made with iepaudit {}.\n",
                             iso(run.as_of), iso(run.rules_as_of), run.version);
}

} // namespace iepaudit::report
