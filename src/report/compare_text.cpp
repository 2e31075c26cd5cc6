#include "report/compare.hpp"
#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/questions.hpp"
#include "text/display.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace iepaudit::report {

namespace {

using text::cut_to;
using text::pad_left;
using text::pad_right;

constexpr std::size_t full_width = 92;
constexpr std::size_t name_columns = 30;

class CompareText {
public:
    CompareText(const FileReport& report, const RunInfo& run, const ReportOptions& options)
        : report_(report), run_(run), options_(options),
          width_(options.width > 0 ? static_cast<std::size_t>(options.width) : full_width) {}

    std::string write() {
        line(fmt::format("Last year and this year: {} · as of {}", rows_compared(report_), iso(run_.as_of)));
        line(fmt::format("{} -> {}", path_for_terminal(report_.comparison->prior_path),
                         path_for_terminal(report_.path)));
        table();
        for (const Heading heading : all_headings) {
            findings(heading);
        }
        if (report_.counts.all() == 0) {
            line("\nNothing to ask about in the changes that could be checked.");
        }
        for (const Unchecked& reason : unchecked_by_reason(report_)) {
            line("");
            paragraph(sentence(reason) + ' ' + titles(reason), 0);
        }
        if (!options_.quiet) {
            line("\n" + counted_findings(report_.counts) + ".");
            paragraph("This reads what the two pages say. It is not legal advice. Rules as of " +
                          iso(run_.rules_as_of) + '.',
                      0);
        }
        return std::move(out_);
    }

private:
    void line(std::string_view words) {
        out_ += words;
        out_ += '\n';
    }
    void paragraph(std::string_view words, std::size_t indent) {
        for (const std::string& one : text::wrap(words, options_.width == 0 ? 0 : width_ - indent)) {
            line(std::string(indent, ' ') + one);
        }
    }

    void table() {
        line('\n' + pad_right("Row", 7) + pad_right("Minutes a week", name_columns) + pad_left("last year", 11) +
             pad_left("this year", 11) + "   change");
        for (const RowChange& change : report_.comparison->rows) {
            const ChangeWords words = in_words(change, report_);
            line(pad_right(cut_to(words.rows, 6), 7) +
                 pad_right(cut_to(for_terminal(words.service), name_columns - 1), name_columns) +
                 pad_left(words.before, 11) + pad_left(words.after, 11) + "   " + words.change);
            std::string match = change.how_matched;
            if (!change.before.empty()) {
                match =
                    fmt::format("last year's {} {}{}; {}", change.before.size() == 1 ? "row" : "rows", words.last_rows,
                                words.was_called.empty() || words.was_called == words.service
                                    ? std::string{}
                                    : fmt::format(" ({})", for_terminal(words.was_called)),
                                match);
            }
            paragraph(match, 7);
        }
        line("");
        paragraph(totals_in_words(report_), 7);
        for (const std::string& remark : remarks_on_totals(report_)) {
            paragraph(for_terminal(remark), 7);
        }
    }

    void findings(Heading under) {
        const FindingList list = findings_under(report_, under);
        if (list.empty()) {
            return;
        }
        line(fmt::format("\n{} ({})", title(under), list.size()));
        for (const ReportedFinding* finding : list) {
            line(fmt::format("  {}:{}:{}  {}", path_for_terminal(report_.path), finding->line, finding->column,
                             finding->rule->id));
            paragraph(for_terminal(finding->message.shown), 4);
            if (!finding->softened_because.empty()) {
                paragraph(fmt::format("Not counted as {}: {}.", with_article(finding->rule->severity),
                                      finding->softened_because),
                          4);
            }
            if (explained_.insert(finding->rule).second) {
                paragraph("why  " + std::string(finding->rule->meaning), 4);
                paragraph(std::string(name(finding->rule->basis)) + ": " + authorities(*finding->rule), 9);
            }
            paragraph("ask  \"" + for_terminal(finding->ask) + '"', 4);
        }
    }

    const FileReport& report_;
    const RunInfo& run_;
    const ReportOptions& options_;
    std::size_t width_;
    std::string out_;
    std::set<const Rule*> explained_;
};

} // namespace

std::string compare_as_text(const FileReport& report, const RunInfo& run, const ReportOptions& options) {
    return CompareText(report, run, options).write();
}

} // namespace iepaudit::report
