#include "report/phrases.hpp"

#include "iepaudit/policy.hpp"
#include "iepaudit/rule.hpp"
#include "meaning/grade.hpp"
#include "rules/sources.hpp"
#include "text/fold.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace iepaudit::report {

std::string minutes(const Range& range) {
    const std::string low = text::plain_number(range.low);
    const std::string high = text::plain_number(range.high);
    return low == high ? low : low + '-' + high;
}

std::string percent(const Range& range) {
    const std::string low = text::one_decimal(range.low);
    const std::string high = text::one_decimal(range.high);
    return (low == high ? low : low + '-' + high) + '%';
}

std::string amount_in_words(const ServiceLine& line) {
    if (!line.amount || (!line.amount->has_number() && line.printed_amount.empty())) {
        return "no amount";
    }
    const Amount& amount = *line.amount;
    if (!amount.has_number()) {
        return '"' + line.printed_amount + '"';
    }
    std::string words = amount.kind == AmountKind::ceiling ? "up to "
                        : amount.kind == AmountKind::floor ? "at least "
                                                           : "";
    // A long sum is for --format json and the findings; the table shows its result.
    constexpr std::size_t longest_sum = 14;
    words += !amount.how.empty() && amount.how.size() <= longest_sum ? amount.how : minutes(*amount.minutes_per_period);
    words += " min ";
    words += amount.period.unit == PeriodUnit::cycle ? fmt::format("in {} school days", amount.period.school_days)
                                                     : std::string(per(amount.period.unit));
    return words;
}

std::string row_name(const ServiceLine& line) {
    return line.service.empty() ? fmt::format("Row {}", line.row) : line.service;
}

std::string nothing_found(const FileReport& report) {
    return report.services.empty() ? "No row of the service table is typed in, so there was little to check"
                                   : "Nothing to fix and nothing to ask about in what could be checked";
}

std::string grade_in_words(std::string_view printed) {
    if (printed.empty()) {
        return {};
    }
    const std::optional<double> grade = read_grade(printed);
    if (!grade) {
        return text::has_words(text::fold(printed), "grade") ? std::string(printed) : fmt::format("grade {}", printed);
    }
    return *grade < 0 ? "preschool" : *grade == 0 ? "kindergarten" : "grade " + text::plain_number(*grade);
}

std::string what_it_is(const FileReport& report) {
    if (!report.is_readable) {
        return "A file that could not be read";
    }
    std::string words = report.is_504 ? "504 plan" : "Washington IEP";
    words += report.grade.empty() ? "" : ", " + grade_in_words(report.grade);
    return words + ", " + count(report.services.size(), "service row", "service rows");
}

Range a_day(const Range& weekly, const Totals& totals) {
    return {weekly.low / totals.days_per_week, weekly.high / totals.days_per_week};
}

Range share_of_day(const Range& weekly, const Totals& totals) {
    const Range day = a_day(weekly, totals);
    return {day.low / totals.rough_day * 100, day.high / totals.rough_day * 100};
}

std::string capitalized(std::string words) {
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') {
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    }
    return words;
}

std::string count(std::size_t number, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", number, number == 1 ? one : many);
}

std::string_view with_article(Severity severity) {
    return severity == Severity::error ? "an error" : severity == Severity::warning ? "a warning" : "a note";
}

std::string counted_findings(const Counts& counts) {
    return count(counts.of(Severity::error), "error", "errors") + ", " +
           count(counts.of(Severity::warning), "warning", "warnings") + ", " +
           count(counts.of(Severity::note), "note", "notes");
}

std::string plans(const Summary& summary, std::size_t number) {
    return summary.lines == 0 ? count(number, "file", "files") : count(number, "plan", "plans");
}

std::string all_files(const Summary& summary) {
    std::string words = counted_findings(summary.counts) + " in " + plans(summary, summary.files);
    if (summary.unreadable > 0) {
        words += "; " + plans(summary, summary.unreadable) + " could not be read";
    }
    if (summary.waived > 0) {
        words += fmt::format("; {} waived", summary.waived);
    }
    if (summary.gone) {
        words += "; " + against_baseline(summary);
    }
    return words + '.';
}

std::string waived_in_words(const Summary& summary) {
    std::size_t expired = 0;
    for (const Remark& remark : summary.remarks) {
        expired += remark.id == "waiver-expired" ? 1 : 0;
    }
    const std::size_t others = summary.remarks.size() - expired;
    if (summary.waived == 0 && summary.remarks.empty()) {
        return {};
    }
    std::string words = count(summary.waived, "finding", "findings") + " waived";
    if (expired > 0) {
        words += "; " + count(expired, "waiver has expired", "waivers have expired");
    }
    if (others > 0) {
        words += "; " + count(others, "warning about others", "warnings about others");
    }
    return words;
}

std::string against_baseline(const Summary& summary) {
    return summary.gone ? fmt::format("{} new, {} known; {} no longer found", summary.deciding().all(),
                                      summary.known.all(), *summary.gone)
                        : std::string{};
}

std::string_view standing(const ReportedFinding& finding) {
    return !finding.is_new ? "" : *finding.is_new ? "new" : "known";
}

std::string waived_until(const WaivedFinding& waived) {
    return "until " + iso(waived.expires) + (waived.by.empty() ? "" : ", by " + waived.by);
}

std::string student_in_words(const FileReport& report) {
    std::string words;
    for (const std::string* part : {&report.student.name, &report.student.school, &report.student.district}) {
        words += part->empty() ? "" : (words.empty() ? "" : ", ") + *part;
    }
    return words;
}

std::vector<std::string> how_rows_add_up(const FileReport& report) {
    std::vector<std::string> sums;
    for (const ServiceLine& line : report.services) {
        if (line.counting == Counting::counted && line.weekly && !line.weekly->how.empty()) {
            sums.push_back(fmt::format("Row {}: {} = {} minutes a week.", line.row, line.weekly->how,
                                       minutes(line.weekly->minutes)));
        }
    }
    return sums;
}

std::vector<std::string> remarks_on_sums(const FileReport& report) {
    const Totals& totals = report.totals;
    std::vector<std::string> remarks;
    std::string counted;
    if (totals.uncounted_rows > 0) {
        const auto rows =
            static_cast<std::size_t>(totals.uncounted_rows) + static_cast<std::size_t>(totals.counted_rows);
        counted = fmt::format("{} of {} could not be counted.", totals.uncounted_rows, count(rows, "row", "rows"));
    }
    if (report.printed_total) {
        counted += fmt::format("{}The page prints a total of {}.", counted.empty() ? "" : " ",
                               text::plain_number(*report.printed_total));
    }
    if (!counted.empty()) {
        remarks.push_back(std::move(counted));
    }
    remarks.insert(remarks.end(), totals.assumptions.begin(), totals.assumptions.end());
    if (totals.general_education) {
        const GeneralEducation& general = *totals.general_education;
        remarks.push_back(
            fmt::format("General education: ({0} - {1}) / {0} = {2} of the week{3}; base: {4}.",
                        text::plain_number(general.school_minutes), minutes(totals.outside), percent(general.percent),
                        general.band ? fmt::format(", band {}", name(*general.band)) : std::string{}, general.basis));
        if (general.stated) {
            remarks.push_back(fmt::format("The page prints {}%.", text::plain_number(*general.stated)));
        }
    }
    if (totals.counted_rows > 0) {
        const double usual = washington().rough_day_minutes;
        const std::string day =
            fmt::format("A {}-minute day{} is a rough yardstick", text::plain_number(totals.rough_day),
                        totals.rough_day == usual
                            ? std::string{}
                            : fmt::format(", set by the config file (usually {}),", text::plain_number(usual)));
        remarks.push_back(day + (totals.general_education ? ", not this child's own day."
                                                          : ". Without the school week and the setting of every row, "
                                                            "no percent in general education is worked out."));
    }
    return remarks;
}

std::size_t count_not_checked(const FileReport& report) {
    return static_cast<std::size_t>(std::count_if(report.not_checked.begin(), report.not_checked.end(),
                                                  [](const NotChecked& entry) { return !entry.lacks_paper; }));
}

std::string papers_not_given(const FileReport& report) {
    const auto is_wanting = [&](OtherPaper paper) {
        return std::any_of(report.not_checked.begin(), report.not_checked.end(),
                           [&](const NotChecked& entry) { return entry.lacks_paper && entry.rule->needs == paper; });
    };
    const bool last_year = is_wanting(OtherPaper::last_year);
    const bool log = is_wanting(OtherPaper::service_log);
    if (last_year && log) {
        return "Last year's IEP and a service log were not given, so what changed and what was delivered was not "
               "looked at.";
    }
    return last_year ? "Last year's IEP was not given, so what changed since then was not looked at."
           : log     ? "No service log was given, so what was delivered was not looked at."
                     : "";
}

std::string families_not_checked(const FileReport& report) {
    constexpr std::array<std::string_view, 13> subjects{
        "the file", "amounts",     "rows",     "totals",  "time in class",     "goals", "needs", "providers",
        "dates",    "the student", "supports", "notices", "services delivered"};
    std::vector<std::string_view> named;
    for (const NotChecked& entry : report.not_checked) {
        if (entry.lacks_paper) {
            continue;
        }
        const std::string_view subject = subjects[static_cast<std::size_t>(entry.rule->family)];
        if (std::find(named.begin(), named.end(), subject) == named.end()) {
            named.push_back(subject);
        }
    }
    std::string list;
    for (std::size_t i = 0; i < named.size(); ++i) {
        list += i == 0 ? "" : i + 1 == named.size() ? " and " : ", ";
        list += named[i];
    }
    return list;
}

std::string why_unreadable(const FileReport& report) {
    if (!report.unreadable_because.empty()) {
        return report.unreadable_because;
    }
    return report.findings.empty() ? "it holds nothing that can be checked" : report.findings.front().message.shown;
}

bool is_about_the_file(const Rule& rule) {
    return std::all_of(rule.citations.begin(), rule.citations.end(),
                       [](const Citation& citation) { return citation.authority == sources::own_format.authority; });
}

std::string_view basis_in_words(const Rule& rule) {
    return is_about_the_file(rule) ? "the file" : name(rule.basis);
}

std::string authorities(const Rule& rule) {
    std::string list;
    for (const Citation& citation : rule.citations) {
        list += list.empty() ? "" : "; ";
        list += citation.authority;
    }
    return list;
}

} // namespace iepaudit::report
