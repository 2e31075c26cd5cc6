#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "report/rule_page.hpp"

#include "iepaudit/rule.hpp"

namespace iepaudit::cli {

namespace {

struct ExplainOptions {
    std::string format = "text";
    bool all = false;
};

std::vector<Option> option_table(ExplainOptions& o) {
    return {{.names = "-f,--format", .value = "FORMAT", .help = "text or markdown", .word = &o.format, .allowed = {"text", "markdown"}},
            {.names = "--all", .value = "", .help = "every rule, one after the other", .flag = &o.all}};
}

const Rule& rule_named(const std::string& word) {
    if (const Rule* rule = find_rule(word)) {
        return *rule;
    }
    std::vector<std::string_view> known;
    for (const Rule* rule : all_rules()) {
        known.push_back(rule->id);
    }
    throw UsageError(std::string(UsageError::unknown("rule", word, known).what()) + " `iepaudit rules` lists them all.");
}

} // namespace

std::string explain_options() {
    ExplainOptions unused;
    return describe_options(option_table(unused));
}

Exit explain_command(const std::vector<std::string>& arguments, Streams streams) {
    ExplainOptions options;
    const std::vector<std::string> words = parse_options(option_table(options), arguments);
    const auto width = static_cast<std::size_t>(columns_of(streams.out));
    if (options.all) {
        if (options.format == "markdown") {
            streams.out << report::rules_as_markdown();
        } else {
            for (const Rule* rule : all_rules()) {
                streams.out << report::rule_page_text(*rule, width) << '\n';
            }
        }
        return Exit::clean;
    }
    if (words.empty()) {
        throw UsageError("name a rule, for example: iepaudit explain vague-frequency");
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Rule& rule = rule_named(words[i]);
        streams.out << (i == 0 ? "" : "\n") << (options.format == "markdown" ? report::rule_page_markdown(rule) : report::rule_page_text(rule, width));
    }
    return Exit::clean;
}

} // namespace iepaudit::cli
