#include "report/reporters.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

constexpr std::array formats{
    Format{"text", "for people: sums, what to fix, what to ask", true, "txt", report::make_text},
    Format{"short", "one line for each finding: FILE:LINE:COL: severity: message [rule]", true, "txt",
           report::make_short},
    Format{"html", "a page to print and to read: the week, the sums, the questions with room for answers", true, "html",
           report::make_html},
    Format{"markdown", "the same in Markdown", true, "md", report::make_markdown},
    Format{"summary", "many files on one page: which rules, where most is to be fixed, what could not be read", true,
           "txt", report::make_summary},
    Format{"json", "everything, for scripts (iepaudit schema report)", true, "json", report::make_json},
    Format{"jsonl", "the same, one record a line, for streams", true, "jsonl", report::make_jsonl},
    Format{"csv", "one line for each finding, for spreadsheets", true, "csv", report::make_csv},
    Format{"log", "the service log: minutes planned and delivered by service and month, for spreadsheets", true, "csv",
           report::make_log},
    Format{"sarif", "SARIF 2.1.0, for code scanning", false, "sarif", report::make_sarif},
    Format{"junit", "JUnit XML: one case for each rule and file", false, "xml", report::make_junit},
    Format{"github", "GitHub workflow commands", false, "txt", report::make_github},
    Format{"gitlab", "GitLab Code Quality", false, "json", report::make_gitlab},
    Format{"checkstyle", "Checkstyle XML", false, "xml", report::make_checkstyle},
    Format{"tap", "Test Anything Protocol 14", false, "tap", report::make_tap},
    Format{"none", "nothing; only the exit code", false, "txt", report::make_none},
};

} // namespace

std::span<const Format> all_formats() {
    return formats;
}

const Format* find_format(std::string_view name) {
    const auto* const found =
        std::find_if(formats.begin(), formats.end(), [&](const Format& format) { return format.name == name; });
    return found == formats.end() ? nullptr : found;
}

} // namespace iepaudit
