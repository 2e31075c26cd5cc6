#include "letters/lists.hpp"

#include "letters/fields.hpp"
#include "report/phrases.hpp"
#include "report/questions.hpp"
#include "text/number.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace iepaudit::letters {

namespace {

/// A letter nobody reads to the end helps nobody; how many questions are left out is said in the notes.
constexpr std::size_t most_questions = 8;

Piece own(std::string words) {
    return {std::move(words), false};
}
Piece printed(std::string_view words) {
    return {std::string(words), true};
}

/// "60 minutes a week"
std::string weekly_minutes(const ServiceLine& line) {
    return line.weekly ? report::minutes(line.weekly->minutes) + " minutes a week"
                       : "no number of minutes I can work out";
}

bool is_a_service(const ServiceLine& line) {
    return line.counting != Counting::support && line.counting != Counting::not_in_force;
}

Line row_in_words(const ServiceLine& line) {
    Line words{printed(report::row_name(line))};
    if (line.printed_amount.empty()) {
        words.push_back(own(": " + weekly_minutes(line)));
        return words;
    }
    words.push_back(own(": \""));
    words.push_back(printed(line.printed_amount));
    words.push_back(own("\", " + weekly_minutes(line)));
    return words;
}

Items rows_with(const LetterFacts& facts, std::string_view ending) {
    Items items;
    for (const ServiceLine& line : facts.report.services) {
        if (is_a_service(line)) {
            Line words = row_in_words(line);
            words.push_back(own(std::string(ending)));
            items.list.push_back({std::move(words)});
        }
    }
    return items;
}

/// "The same for row 4 and row 5." What stands in no row of its own is counted, so that nothing is silent.
std::string same_for(const report::FindingList& findings) {
    std::vector<int> rows;
    std::size_t elsewhere = 0;
    for (const ReportedFinding* finding : findings) {
        if (finding == findings.front()) {
            continue;
        }
        if (!finding->row || finding->row == findings.front()->row) {
            ++elsewhere;
        } else if (std::find(rows.begin(), rows.end(), *finding->row) == rows.end()) {
            rows.push_back(*finding->row);
        }
    }
    std::string words;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        words += i == 0 ? " The same for row " : i + 1 == rows.size() ? " and row " : ", row ";
        words += std::to_string(rows[i]);
    }
    words += rows.empty() ? "" : ".";
    if (elsewhere > 0) {
        words += fmt::format(" The same question comes up {} more {}.", elsewhere, elsewhere == 1 ? "time" : "times");
    }
    return words;
}

std::size_t times_in(std::string_view words, std::string_view what) {
    std::size_t times = 0;
    for (std::size_t at = words.find(what); at != std::string_view::npos; at = words.find(what, at + what.size())) {
        ++times;
    }
    return times;
}

/// To the school, "the file" of a finding is the parent's copy of the page. A quoted cell that holds these words is
/// left as it is printed.
std::string statement(const ReportedFinding& finding) {
    constexpr std::array<std::array<std::string_view, 2>, 3> names{
        {{"the file ", "my copy "}, {"this file ", "my copy "}, {"The file ", "My copy "}}};
    std::string words = finding.message.shown;
    for (const auto& [file, copy] : names) {
        if (times_in(words, file) != times_in(finding.message.safe, file)) {
            continue;
        }
        for (std::size_t at = words.find(file); at != std::string::npos; at = words.find(file, at + copy.size())) {
            words.replace(at, file.size(), copy);
        }
    }
    return words;
}

Item point(const report::Question& question) {
    return {{printed(statement(*question.findings.front())), own(" "), printed(question.ask),
             own(same_for(question.findings))}};
}

template <class IsWanted>
Items questions_if(const LetterFacts& facts, IsWanted is_wanted) {
    Items items;
    for (const report::Question& question :
         report::first_questions(facts.report, std::numeric_limits<std::size_t>::max())) {
        if (!is_wanted(*question.findings.front())) {
            continue;
        }
        if (items.list.size() < most_questions) {
            items.list.push_back(point(question));
        } else {
            ++items.left_out;
        }
    }
    return items;
}

/// What the page says, without the question.
template <class IsWanted>
Items statements_if(const LetterFacts& facts, IsWanted is_wanted) {
    Items items;
    for (const ReportedFinding& finding : facts.report.findings) {
        if (!is_wanted(finding)) {
            continue;
        }
        if (items.list.size() < most_questions) {
            items.list.push_back({{printed(statement(finding))}});
        } else {
            ++items.left_out;
        }
    }
    return items;
}

std::string_view side_in_words(std::size_t side) {
    constexpr std::array<std::string_view, 3> sides{"on the school's side", "because my child was away",
                                                    "because of a school event"};
    return sides[side];
}

/// "75 minutes are short: 45 on the school's side, 30 because my child was away."
std::string short_in_words(const Buckets& sum) {
    const std::array<double, 3> by_side{sum.school, sum.student, sum.event};
    std::string words = sum.still_short() > 0
                            ? fmt::format(" {} minutes are short", text::plain_number(sum.still_short()))
                            : " No minutes are short";
    std::string_view before = ": ";
    for (std::size_t side = 0; side < by_side.size(); ++side) {
        if (by_side[side] > 0) {
            words += fmt::format("{}{} {}", before, text::plain_number(by_side[side]), side_in_words(side));
            before = ", ";
        }
    }
    words += '.';
    if (sum.unaccounted > 0) {
        words += fmt::format(" For {} more minutes the log does not say what happened.",
                             text::plain_number(sum.unaccounted));
    }
    return words;
}

} // namespace

Items service_rows(const LetterFacts& facts) {
    return rows_with(facts, ".");
}

Items rows_and_what_was_given(const LetterFacts& facts) {
    return rows_with(facts, ". Delivered: [minutes]. Short: [minutes], because [cause].");
}

Items served_rows(const LetterFacts& facts) {
    Items items;
    for (const DeliveryLine& line : facts.report.delivery->rows) {
        const Buckets& sum = line.all;
        std::string words =
            fmt::format(", {} to {}: {} minutes were planned and {} were delivered", in_words(line.from),
                        in_words(line.to), text::plain_number(sum.planned), text::plain_number(sum.delivered));
        words += sum.made_up > 0 ? fmt::format(", {} of them as make-up.", text::plain_number(sum.made_up)) : ".";
        const std::string name = line.service.empty() ? fmt::format("Row {}", line.row) : line.service;
        items.list.push_back({{printed(name), own(words + short_in_words(sum))}});
    }
    for (const int row : facts.report.delivery->rows_without_a_line) {
        const ServiceLine& line = facts.report.services[static_cast<std::size_t>(row) - 1];
        items.list.push_back({{printed(report::row_name(line)), own(": the log has no line about it.")}});
    }
    return items;
}

Items questions(const LetterFacts& facts) {
    return questions_if(facts, [](const ReportedFinding&) { return true; });
}

Items points_to_correct(const LetterFacts& facts) {
    return questions_if(facts, [](const ReportedFinding& finding) {
        const Family family = finding.rule->family;
        const std::string_view rule = finding.rule->id;
        return family == Family::amount || family == Family::row || family == Family::totals ||
               rule.starts_with("lre-") || rule == "reversed-dates" || rule == "service-outside-plan";
    });
}

Items facts_to_look_at(const LetterFacts& facts) {
    return statements_if(facts, [](const ReportedFinding& finding) { return finding.severity == Severity::error; });
}

Items changes_since_last_year(const LetterFacts& facts) {
    constexpr std::array<std::string_view, 7> changes{
        "service-reduced",     "service-removed",   "setting-more-restrictive", "placement-changed",
        "individual-to-group", "direct-to-consult", "provider-downgraded"};
    return statements_if(facts, [&](const ReportedFinding& finding) {
        return std::find(changes.begin(), changes.end(), finding.rule->id) != changes.end();
    });
}

Items areas_of_need(const LetterFacts& facts) {
    Items items;
    for (const std::string& area : facts.needs) {
        items.list.push_back(
            {{own(report::capitalized(area) + ": [what you see at home or in school work, with dates]")}});
    }
    if (!items.list.empty()) {
        items.list.push_back({{own("[any other area, and what you see]")}});
    }
    return items;
}

} // namespace iepaudit::letters
