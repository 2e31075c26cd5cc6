#include "report/questions.hpp"

#include "report/phrases.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace iepaudit::report {

namespace {

/// A reading rule that rests on no source speaks of the file, not of the IEP.
bool is_about_typing(const Rule& rule) {
    return rule.family == Family::reading && std::all_of(rule.citations.begin(), rule.citations.end(),
                                                         [](const Citation& citation) { return citation.url.empty(); });
}

Heading heading_of(const ReportedFinding& finding) {
    if (is_about_typing(*finding.rule)) {
        return Heading::in_typing;
    }
    return finding.severity == Severity::error     ? Heading::to_fix
           : finding.severity == Severity::warning ? Heading::to_ask
                                                   : Heading::to_look;
}

} // namespace

std::string_view title(Heading heading) {
    constexpr std::array<std::string_view, 4> words{"To fix", "To ask about", "Worth a look", "To fix in the file"};
    return words[static_cast<std::size_t>(heading)];
}

std::string_view lead_in(Heading heading) {
    constexpr std::array<std::string_view, 4> words{
        "The page leaves out something it must say, or contradicts itself.",
        "The page may be right. The team should explain it.",
        "Small points that are worth a question when there is time.",
        "These are about how the file was typed, not about the IEP. Compare them with the page.",
    };
    return words[static_cast<std::size_t>(heading)];
}

std::string_view call(Severity severity) {
    constexpr std::array<std::string_view, 3> words{"Note:", "Ask about:", "Must fix:"};
    return words[static_cast<std::size_t>(severity)];
}

FindingList findings_under(const FileReport& report, Heading heading) {
    FindingList list;
    for (const ReportedFinding& finding : report.findings) {
        if (heading_of(finding) == heading) {
            list.push_back(&finding);
        }
    }
    return list;
}

std::vector<Question> first_questions(const FileReport& report, std::size_t most) {
    FindingList ranked;
    for (const ReportedFinding& finding : report.findings) {
        if (heading_of(finding) != Heading::in_typing) {
            ranked.push_back(&finding);
        }
    }
    const auto weight = [](const ReportedFinding* finding) {
        return std::tuple(-static_cast<int>(finding->severity), finding->rule->basis);
    };
    std::stable_sort(ranked.begin(), ranked.end(), [&](const auto* a, const auto* b) { return weight(a) < weight(b); });
    std::vector<Question> questions;
    for (const ReportedFinding* finding : ranked) {
        const auto same = std::find_if(questions.begin(), questions.end(),
                                       [&](const Question& question) { return question.ask == finding->ask; });
        if (same != questions.end()) {
            same->findings.push_back(finding);
        } else if (questions.size() < most) {
            questions.push_back({finding->ask, {finding}});
        }
    }
    return questions;
}

std::string verdict(const FileReport& report) {
    if (!report.is_readable) {
        return "This file was not checked";
    }
    constexpr std::array<std::array<std::string_view, 2>, 4> nouns{{{"thing to fix", "things to fix"},
                                                                    {"to ask about", "to ask about"},
                                                                    {"worth a look", "worth a look"},
                                                                    {"to fix in the file", "to fix in the file"}}};
    std::string words;
    for (const Heading heading : all_headings) {
        const std::size_t number = findings_under(report, heading).size();
        if (number > 0) {
            const auto& noun = nouns[static_cast<std::size_t>(heading)];
            words += (words.empty() ? "" : ", ") + count(number, noun[0], noun[1]);
        }
    }
    if (words.empty()) {
        words = report.counts.all() > 0 ? "Nothing at the level that was asked for" : nothing_found(report);
    }
    return report.waived_count == 0
               ? words
               : fmt::format("{}; {} waived", words, count(report.waived_count, "finding", "findings"));
}

std::vector<Unchecked> unchecked_by_reason(const FileReport& report) {
    std::vector<Unchecked> reasons;
    for (const NotChecked& entry : report.not_checked) {
        if (entry.lacks_paper) {
            continue; // one sentence says it for all of them: papers_not_given()
        }
        const auto same = std::find_if(reasons.begin(), reasons.end(),
                                       [&](const Unchecked& reason) { return reason.why == entry.why; });
        if (same != reasons.end()) {
            same->rules.push_back(entry.rule);
        } else {
            reasons.push_back({entry.why, {entry.rule}});
        }
    }
    return reasons;
}

std::string sentence(const Unchecked& reason) {
    return capitalized(std::string(reason.why)) + ". Not looked for:";
}

std::string titles(const Unchecked& reason) {
    std::string words;
    for (const Rule* rule : reason.rules) {
        words += (words.empty() ? "\"" : " \"") + std::string(rule->title) + '"';
    }
    return words;
}

} // namespace iepaudit::report
