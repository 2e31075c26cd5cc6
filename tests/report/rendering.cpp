#include "report/rendering.hpp"

#include "iepaudit/audit.hpp"
#include "iepaudit/rule.hpp"
#include "support/audited.hpp"

#include <algorithm>
#include <sstream>

namespace iepaudit::test {

const std::vector<std::string>& hostile_words() {
    using namespace std::string_literals;
    static const std::vector<std::string> words{
        "\x1b[2J\x1b[1;1HNo problems found",
        "\x1b]0;owned\x07",
        "\x1b]52;c;ZXZpbA==\x07",
        "\x1b]8;;http://evil\x1b\\click\x1b]8;;\x1b\\",
        "\x1b[1A\rharmless.json",
        "\xC2\x9B"
        "31m",
        "a\rOK   ",
        "\u202Ednuof smelborp oN",
        "x\0y"s,
        "\b\b",
        "x\n::stop-commands::t",
        "x\r::add-mask::e",
        "100%0A::error::z",
        "::error file=a::b.json",
        "a,line=9:b.json",
        "##[error]x.json",
        "##vso[task.complete]",
        "##teamcity[x]",
        "<img src=x onerror=alert(1)>",
        "\"><script>alert(1)</script>",
        "</title><svg/onload=alert(1)>",
        "<svg onload=alert(1)>.json",
        "</script>",
        "javascript:alert(1)",
        "{{constructor}}",
        "\xEF\xBF\xBE",
        "]]>",
        "<![CDATA[",
        "&x;",
        "\"/><testcase/>",
        "a|b",
        "`",
        "[x](javascript:1)",
        "![](http://e/p.png)",
        "@everyone #1",
        "<!--",
        "\n# H",
        "=HYPERLINK(\"http://e/?x=\"&A1,\"ok\")",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "a\",=1,\"",
        " =1",
        "\uFF1D1",
        "bad\xff.json",
        "a\\b",
        "a b#1?.json",
        "100%.json",
        "x:y.json",
        "Nu\u00F1ez",
        "\u2028",
        "\U0001F600",
    };
    return words;
}

ReportedFinding finding_that_says(std::string message, Severity severity) {
    ReportedFinding finding;
    finding.rule = find_rule("vague-frequency");
    finding.severity = severity;
    finding.where = "/services/0/frequency";
    finding.line = finding.end_line = 4;
    finding.column = 49;
    finding.end_column = 60;
    finding.row = 1;
    finding.message = {message, message};
    finding.ask = std::string(finding.rule->ask);
    finding.fingerprint = "00112233445566778899aabbccddeeff";
    return finding;
}

FileReport report_on(std::string path, std::vector<ReportedFinding> findings) {
    FileReport report;
    report.path = std::move(path);
    report.findings = std::move(findings);
    for (const ReportedFinding& finding : report.findings) {
        report.counts.add(finding.severity);
    }
    return report;
}

FileReport hostile_row(const std::string& words) {
    const Json goals = Json::array({words});
    const Json row = {{"service", words},  {"frequency", words}, {"provider", words},
                      {"location", words}, {"groupSize", words}, {"goals", goals}};
    Json timed = row;
    timed["frequency"] = "30 minutes weekly";
    const Json plan = {{"student", {{"grade", words}}},
                       {"services", Json::array({row, timed})},
                       {"goals", Json::array({{{"id", words}, {"area", words}, {"statement", words}}})},
                       {"presentLevels", Json::array({words})},
                       {words, words}};
    FileReport report = audited_text(plan.dump());
    report.path = words;
    return report;
}

FileReport refused(std::string path, std::string because) {
    return unreadable_file(path, because);
}

FileReport not_json(std::string path) {
    ReportedFinding finding = finding_that_says("The file breaks off.");
    finding.rule = find_rule("not-json");
    finding.where.clear();
    finding.row.reset();
    FileReport report = report_on(std::move(path), {finding});
    report.is_readable = false;
    return report;
}

std::string rendered(std::string_view format, const std::vector<FileReport>& reports, ReportOptions options) {
    std::ostringstream out;
    const auto reporter = find_format(format)->make(out, options);
    reporter->begin(
        {.version = version(), .as_of = today(), .rules_as_of = washington().rules_as_of, .rules = all_rules()});
    Summary summary;
    for (const FileReport& report : reports) {
        ++summary.files;
        summary.unreadable += report.is_readable ? 0 : 1;
        summary.counts.add(report.counts);
        reporter->file(report);
    }
    reporter->end(summary);
    return out.str();
}

std::set<std::string> markup_in(std::string_view text) {
    std::set<std::string> found;
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at)) {
        const std::size_t name_end = text.find_first_of(" \n>", at);
        const std::string name(text.substr(at + 1, name_end - at - 1));
        found.insert(name);
        at = name_end;
        while (at < text.size() && text[at] != '>') {
            at = text.find_first_not_of(" \n", at);
            const std::size_t end = std::min(text.find_first_of("= \n>", at), text.size());
            if (end > at) {
                found.insert(name + ' ' + std::string(text.substr(at, end - at)));
            }
            at = end;
            if (at < text.size() && text[at] == '=') {
                const std::size_t open = at + 1; // every value of ours is quoted
                at = open < text.size() ? text.find(text[open], open + 1) : text.size();
                at = at == std::string_view::npos ? text.size() : at + 1;
            }
        }
    }
    return found;
}

std::size_t times(std::string_view text, std::string_view word) {
    std::size_t found = 0;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size())) {
        ++found;
    }
    return found;
}

} // namespace iepaudit::test
