#include "report/rule_page.hpp"

#include "report/json_writer.hpp"
#include "report/page_lines.hpp"
#include "report/phrases.hpp"

#include <fmt/format.h>

namespace iepaudit::report {

std::string rule_page_text(const Rule& rule, std::size_t width) {
    std::string page =
        fmt::format("{} ({}, {})\n{}\n\n", rule.id, name(rule.severity), basis_in_words(rule), rule.title);
    page += labelled("Why", rule.meaning, width);
    page += labelled("Ask", '"' + std::string(rule.ask) + '"', width);
    if (!rule.bad.empty()) {
        page += labelled("Flagged", rule.bad, width);
    }
    if (!rule.good.empty()) {
        page += labelled("Clear", rule.good, width);
    }
    for (std::size_t i = 0; i < rule.leaves_alone.size(); ++i) {
        page += labelled(i == 0 ? "Leaves alone" : "", "- " + std::string(rule.leaves_alone[i]), width);
    }
    if (!rule.misses.empty()) {
        page += labelled("Misses", rule.misses, width);
    }
    for (std::size_t i = 0; i < rule.citations.size(); ++i) {
        page += labelled(i == 0 ? "Who says so" : "", cited(rule.citations[i]), width);
        if (!rule.citations[i].url.empty()) {
            page += labelled("", rule.citations[i].url, 0);
        }
    }
    page += labelled("504 plans", rule.checks_504 ? "checked" : "not checked", width);
    return page;
}

std::string rule_page_markdown(const Rule& rule) {
    std::string page = fmt::format("### {}\n\n**{}** ({}, basis: {}{})\n\n{}\n\nAsk: \"{}\"\n", rule.id, rule.title,
                                   name(rule.severity), basis_in_words(rule),
                                   rule.checks_504 ? ", also for 504 plans" : "", rule.meaning, rule.ask);
    if (!rule.bad.empty()) {
        page += fmt::format("\n- Flagged: {}\n", rule.bad);
        if (!rule.good.empty()) {
            page += fmt::format("- Clear: {}\n", rule.good);
        }
    }
    if (!rule.leaves_alone.empty()) {
        page += "\nLeaves alone:\n\n";
        for (const std::string_view trap : rule.leaves_alone) {
            page += fmt::format("- {}\n", trap);
        }
    }
    if (!rule.misses.empty()) {
        page += fmt::format("\nMisses: {}\n", rule.misses);
    }
    page += "\nWho says so:\n\n";
    for (const Citation& citation : rule.citations) {
        page += citation.url.empty() ? fmt::format("- {}\n", cited(citation))
                                     : fmt::format("- [{}]({}): {}\n", citation.authority, citation.url, citation.says);
    }
    return page;
}

std::string rules_as_json(const std::function<Severity(const Rule&)>& in_force) {
    std::string text;
    JsonWriter json(text);
    json.begin_array();
    for (const Rule* rule : all_rules()) {
        json.begin_object();
        json.member("id", rule->id)
            .member("family", name(rule->family))
            .member("severity", name(in_force(*rule)))
            .member("basis", name(rule->basis));
        json.member("title", rule->title).member("meaning", rule->meaning).member("ask", rule->ask);
        json.key("citations").begin_array();
        for (const Citation& citation : rule->citations) {
            json.begin_object()
                .member("authority", citation.authority)
                .member("says", citation.says)
                .member("url", citation.url)
                .end_object();
        }
        json.end_array().key("leavesAlone").begin_array();
        for (const std::string_view trap : rule->leaves_alone) {
            json.value(trap);
        }
        json.end_array().member("misses", rule->misses).member("bad", rule->bad).member("good", rule->good);
        json.member("checks504", rule->checks_504).member("since", rule->since).end_object();
    }
    json.end_array();
    return text + '\n';
}

std::string rules_as_markdown() {
    std::string page = "# Rules\n\nEvery check of iepaudit, from the same text the program prints. Made with\n"
                       "`iepaudit explain --all --format markdown`; a test keeps it current.\n";
    std::string_view family;
    for (const Rule* rule : all_rules()) {
        if (name(rule->family) != family) {
            family = name(rule->family);
            page += fmt::format("\n## {}\n", family);
        }
        page += '\n' + rule_page_markdown(*rule);
    }
    return page;
}

} // namespace iepaudit::report
