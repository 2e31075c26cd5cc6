#include "report/delivery_view.hpp"
#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/reporters.hpp"
#include "report/section_reporter.hpp"

#include "iepaudit/rule.hpp"
#include "text/display.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

namespace iepaudit::report {

namespace {

using text::display_width;
using text::pad_left;
using text::pad_right;

constexpr std::size_t wide = 92;            // columns from which the table spells its headings out
constexpr std::size_t percent_per_mark = 2; // one # for each 2% of the rough day
constexpr std::size_t most_marks = 10;

/// Colours help the eye and never carry meaning alone.
class Paint {
public:
    explicit Paint(bool on) : on_(on) {}
    [[nodiscard]] std::string bold(std::string_view words) const { return wrapped("1", words); }
    [[nodiscard]] std::string dim(std::string_view words) const { return wrapped("2", words); }
    [[nodiscard]] std::string severity(Severity severity, std::string_view words) const {
        return wrapped(severity == Severity::error ? "1;31" : severity == Severity::warning ? "1;33" : "1;36", words);
    }

private:
    [[nodiscard]] std::string wrapped(std::string_view code, std::string_view words) const {
        return on_ ? fmt::format("\x1b[{}m{}\x1b[0m", code, words) : std::string(words);
    }
    bool on_;
};

/// On the right of its column; what is too wide for it keeps a blank before it.
std::string number(const std::string& words, std::size_t columns) {
    return display_width(words) < columns ? pad_left(words, columns) : ' ' + words;
}

struct Columns {
    std::size_t name;
    std::size_t amount;
    std::string_view share_heading; ///< {} stands for the minutes of the rough day
    std::size_t share;
};

/// What one file looks like.
class TextOfFile {
public:
    TextOfFile(const ReportOptions& options, const RunInfo& run)
        : options_(options), run_(run), paint_(options.color),
          width_(options.width > 0 ? static_cast<std::size_t>(options.width) : 0),
          columns_(width_ == 0 || width_ >= wide ? Columns{26, 22, "of a {}-minute day", 10}
                                                 : Columns{22, 20, "of {} min", 9}) {}

    std::string write(const FileReport& report) {
        title(report);
        if (report.is_readable && !report.is_about_delivery) {
            table(report);
        }
        if (report.delivery) {
            services_given(*report.delivery);
        }
        section(report, Severity::error, "To fix");
        section(report, Severity::warning, "To ask about");
        section(report, Severity::note, "Worth a look");
        waived(report);
        closing(report);
        return out_.str();
    }

private:
    void title(const FileReport& report) {
        const std::string day = "as of " + iso(run_.as_of);
        std::string words;
        if (!report.is_readable) {
            words = path_for_terminal(report.plan_name()) + " was not checked";
        } else {
            words =
                report.grade.empty() ? std::string{} : capitalized(for_terminal(grade_in_words(report.grade))) + " · ";
            words += report.is_504 ? "504 plan" : "Washington IEP";
            words += " · " + count(report.services.size(), "service row", "service rows");
        }
        const std::size_t line = width_ == 0 ? wide : std::min(width_, wide);
        const std::size_t used = display_width(words) + display_width(day);
        out_ << paint_.bold(words) << std::string(used + 2 < line ? line - used : 2, ' ') << day << '\n';
        if (!report.unreadable_because.empty()) {
            out_ << "  " << for_terminal(report.unreadable_because) << '\n';
        }
    }

    void table(const FileReport& report) {
        if (report.services.empty()) {
            return;
        }
        out_ << '\n'
             << paint_.bold(pad_right("Weekly minutes", 5 + columns_.name + 1 + columns_.amount))
             << pad_left("a week", 9) << pad_left("a day", 9) << "   "
             << fmt::format(fmt::runtime(columns_.share_heading), text::plain_number(report.totals.rough_day)) << '\n';
        for (const ServiceLine& line : report.services) {
            row(line, report.totals);
        }
        const Totals& totals = report.totals;
        if (totals.counted_rows > 0) {
            out_ << "     " << paint_.bold(pad_right("Counted", columns_.name + 1 + columns_.amount))
                 << number(minutes(totals.weekly), 9) << number(minutes(totals.per_day), 9)
                 << number(percent(totals.percent_of_day), columns_.share) << marks(totals.percent_of_day) << '\n';
        }
        for (const std::string& remark : remarks_on_sums(report)) {
            paragraph(remark, 5);
        }
    }

    void services_given(const DeliveryReport& delivery) {
        const std::string days = days_of(delivery);
        out_ << '\n'
             << paint_.bold("Services delivered") << (days.empty() ? "" : ", ") << days << ", by "
             << path_for_terminal(delivery.path) << '\n';
        const std::size_t name_width = width_ == 0 || width_ >= wide ? 26 : 16;
        if (delivery.has_data()) {
            out_ << std::string(5 + name_width + 26, ' ') << " minutes short\n"
                 << paint_.bold(pad_right(options_.by_week ? "     Minutes by week" : "     Minutes", 5 + name_width));
            for (const DeliveryColumn& column : delivery_table) {
                out_ << paint_.bold(pad_left(column.heading, column.width));
            }
            out_ << '\n';
        }
        for (const DeliveryLine& line : delivery.rows) {
            out_ << pad_left(std::to_string(line.row), 3) << "  "
                 << pad_right(text::cut_to(for_terminal(service_name(line)), name_width), name_width);
            cells(line.all);
            for (const PeriodBuckets& period : periods(line, options_.by_week)) {
                out_ << "       "
                     << pad_right(options_.by_week ? iso(period.start) : period_name(period, false), name_width - 2);
                cells(period.sum);
            }
            paragraph(sessions_in_words(line) + ' ' + causes_in_words(line), 5);
            for (const std::string& assumption : line.assumptions) {
                paragraph(assumption, 5);
            }
        }
        for (const std::string& remark : remarks_on_delivery(delivery)) {
            paragraph(remark, 5);
        }
    }

    void cells(const Buckets& sum) {
        const auto words = delivery_cells(sum);
        for (std::size_t i = 0; i < words.size(); ++i) {
            out_ << number(words[i], delivery_table[i].width);
        }
        out_ << '\n';
    }

    void row(const ServiceLine& line, const Totals& totals) {
        const std::string name = line.service.empty() ? "(no name)" : for_terminal(line.service);
        out_ << pad_left(std::to_string(line.row), 3) << "  "
             << pad_right(text::cut_to(name, columns_.name), columns_.name) << ' '
             << pad_right(text::cut_to(for_terminal(amount_in_words(line)), columns_.amount), columns_.amount);
        if (line.counting == Counting::counted && line.weekly) {
            const Range share = share_of_day(line.weekly->minutes, totals);
            out_ << number(minutes(line.weekly->minutes), 9) << number(minutes(a_day(line.weekly->minutes, totals)), 9)
                 << number(percent(share), columns_.share) << marks(share);
        } else if (line.counting == Counting::no_number) {
            out_ << pad_left("?", 9) << pad_left("?", 9) << pad_left("?", columns_.share);
        } else {
            out_ << number(line.weekly ? '(' + minutes(line.weekly->minutes) + ')' : "-", 9) << "   "
                 << why(line.counting);
        }
        out_ << '\n';
    }

    static std::string marks(const Range& share) {
        const auto length = static_cast<std::size_t>(std::lround(share.high / static_cast<double>(percent_per_mark)));
        return length == 0 ? std::string{}
                           : "  " + std::string(std::min(length, most_marks), '#') + (length > most_marks ? "+" : "");
    }

    void section(const FileReport& report, Severity severity, std::string_view heading) {
        const auto total = std::count_if(report.findings.begin(), report.findings.end(),
                                         [&](const auto& finding) { return finding.severity == severity; });
        if (total == 0) {
            return;
        }
        out_ << '\n' << paint_.severity(severity, fmt::format("{} ({})", heading, total)) << '\n';
        for (const ReportedFinding& finding : report.findings) {
            if (finding.severity == severity) {
                entry(report, finding);
            }
        }
    }

    void entry(const FileReport& report, const ReportedFinding& finding) {
        out_ << "  "
             << fmt::format("{}:{}:{}", path_for_terminal(path_of(report, finding)), finding.line, finding.column)
             << "  " << paint_.severity(finding.severity, finding.rule->id)
             << (finding.is_new ? "  " + std::string(standing(finding)) : std::string{}) << '\n';
        paragraph(for_terminal(finding.message.shown), 4);
        excerpt(finding);
        if (!finding.softened_because.empty()) {
            labelled("but", "Not counted as " + std::string(with_article(finding.rule->severity)) + ": " +
                                finding.softened_because + '.');
        }
        // The reason is printed once for each rule and file; the question again when it is another one.
        const bool first = explained_.insert(finding.rule).second;
        if (first) {
            labelled("why", finding.rule->meaning);
            if (!is_about_the_file(*finding.rule)) {
                paragraph(basis(*finding.rule), 9);
            }
        }
        if (first || finding.ask != finding.rule->ask) {
            labelled("ask", '"' + for_terminal(finding.ask) + '"');
        } else {
            labelled("ask", "the same question as above");
        }
    }

    void waived(const FileReport& report) {
        if (report.waived.empty()) {
            return;
        }
        out_ << '\n' << paint_.bold(fmt::format("{} waived", report.waived.size())) << '\n';
        for (const WaivedFinding& entry : report.waived) {
            const ReportedFinding& finding = entry.finding;
            out_ << "  " << fmt::format("{}:{}:{}", path_for_terminal(report.path), finding.line, finding.column)
                 << "  " << finding.rule->id << ' ' << for_terminal(waived_until(entry)) << '\n';
            paragraph(for_terminal(finding.message.shown), 4);
            labelled("why", for_terminal(entry.reason));
        }
    }

    static std::string basis(const Rule& rule) { return std::string(name(rule.basis)) + ": " + authorities(rule); }

    void labelled(std::string_view label, std::string_view words) {
        const auto lines = text::wrap(words, width_ == 0 ? 0 : width_ - 9);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            out_ << "    " << (i == 0 ? paint_.bold(pad_right(label, 5)) : std::string(5, ' ')) << lines[i] << '\n';
        }
    }

    void paragraph(std::string_view words, std::size_t indent) {
        for (const std::string& line : text::wrap(words, width_ == 0 ? 0 : width_ - indent)) {
            out_ << std::string(indent, ' ') << line << '\n';
        }
    }

    /// The line of the file with the words marked, cut to the width around them; tabs stay one column wide.
    void excerpt(const ReportedFinding& finding) {
        if (finding.excerpt.empty()) {
            return;
        }
        const auto plain = [](std::string_view words) {
            std::string one_column(words);
            std::replace(one_column.begin(), one_column.end(), '\t', ' ');
            return for_terminal(one_column);
        };
        const std::string before = plain(std::string_view(finding.excerpt).substr(0, finding.caret_begin));
        const std::string marked = plain(
            std::string_view(finding.excerpt).substr(finding.caret_begin, finding.caret_end - finding.caret_begin));
        const std::string after = plain(std::string_view(finding.excerpt).substr(finding.caret_end));
        const std::string number = std::to_string(finding.line);
        const std::size_t margin = 4 + std::max<std::size_t>(number.size(), 3) + 3;
        const std::size_t room = std::max<std::size_t>(width_ == 0 ? 100 : width_ - margin, 40);

        // Keep the marked words in sight: drop from the left what does not fit before them.
        std::string_view left = before;
        const std::size_t marked_width = std::min(display_width(marked), room / 2);
        while (display_width(left) + marked_width + 3 > room) {
            left.remove_prefix(text::grapheme_length(left, 0));
        }
        const std::string shown_left = left.size() < before.size() ? "..." + std::string(left) : before;
        const std::string line = text::cut_to(shown_left + marked + after, room);
        const std::size_t caret_width =
            std::min(display_width(marked), room - std::min(room, display_width(shown_left)));
        out_ << "    " << pad_left(number, 3) << " | " << line << '\n'
             << "    " << std::string(std::max<std::size_t>(number.size(), 3), ' ') << " | "
             << std::string(display_width(shown_left), ' ')
             << paint_.severity(finding.severity, std::string(std::max<std::size_t>(caret_width, 1), '^')) << '\n';
    }

    void closing(const FileReport& report) {
        if (report.is_readable && report.counts.all() == 0) {
            out_ << '\n' << paint_.bold(nothing_found(report) + ".") << '\n';
        }
        if (!report.is_readable && !report.findings.empty()) {
            paragraph("This file was not checked. Fix what is marked above, then run the same command again.", 2);
        }
        if (report.not_checked.empty() || options_.quiet) {
            return;
        }
        std::string words;
        if (const std::size_t number = count_not_checked(report); number > 0) {
            words = fmt::format("Not checked ({}): {}{}", number,
                                report.is_504 ? "a 504 plan is held to fewer rules"
                                              : "checks of " + families_not_checked(report) +
                                                    " that need facts the file does not give",
                                options_.verbose ? "." : "; -v lists them.");
        }
        if (const std::string papers = papers_not_given(report); !papers.empty()) {
            words += (words.empty() ? "" : " ") + papers;
        }
        out_ << '\n';
        paragraph(words, 0);
        if (options_.verbose) {
            for (const NotChecked& entry : report.not_checked) {
                if (entry.lacks_paper) {
                    continue;
                }
                paragraph(fmt::format("{}: {}", entry.rule->id, entry.why), 2);
            }
        }
    }

    std::ostringstream out_;
    const ReportOptions& options_;
    const RunInfo& run_;
    Paint paint_;
    std::size_t width_;
    Columns columns_;
    std::set<const Rule*> explained_;
};

class TextReporter final : public SectionReporter {
public:
    TextReporter(std::ostream& out, const ReportOptions& options) : out_(out), options_(options) {}

    void begin(const RunInfo& run) override { run_ = run; }

    [[nodiscard]] std::optional<Rendered> render(const FileReport& report) const override {
        Rendered rendered;
        rendered.sections.front() = TextOfFile(options_, run_).write(report);
        return rendered;
    }

    void add(const Rendered& rendered) override {
        out_ << (any_file_ ? "\n" : "") << rendered.sections.front();
        any_file_ = true;
    }

    void end(const Summary& summary) override {
        // What was set to another value is said whatever else is left out.
        if (!run_.changes.empty()) {
            out_ << '\n' << Paint(options_.color).bold("Set by the config file") << '\n';
            const std::size_t indent = 2;
            const std::size_t width = options_.width > 0 ? static_cast<std::size_t>(options_.width) - indent : 0;
            for (const ConfigChange& change : run_.changes) {
                for (const std::string& line : text::wrap(change.sentence, width)) {
                    out_ << std::string(indent, ' ') << line << '\n';
                }
            }
        }
        if (options_.quiet) {
            return;
        }
        if (any_file_) {
            out_ << '\n';
        }
        out_ << Paint(options_.color).bold(all_files(summary)) << '\n';
        out_ << "This reads what the page says. It is not legal advice. Rules as of " << iso(run_.rules_as_of) << ".\n";
    }

private:
    std::ostream& out_;
    ReportOptions options_;
    RunInfo run_{};
    bool any_file_ = false;
};

} // namespace

std::unique_ptr<Reporter> make_text(std::ostream& out, const ReportOptions& options) {
    return std::make_unique<TextReporter>(out, options);
}

} // namespace iepaudit::report
