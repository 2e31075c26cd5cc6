#include "cli/commands.hpp"
#include "cli/config.hpp"
#include "cli/options.hpp"
#include "cli/policy_settings.hpp"
#include "cli/terminal.hpp"
#include "report/phrases.hpp"
#include "report/rule_page.hpp"
#include "text/number.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace iepaudit::cli {

namespace {

struct RulesOptions {
    std::string format = "text";
    std::string config;
};

std::vector<Option> option_table(RulesOptions& o) {
    return {
        {.names = "-f,--format",
         .value = "FORMAT",
         .help = "text or json",
         .word = &o.format,
         .allowed = {"text", "json"}},
        {.names = "--config", .value = "FILE", .help = "show what counts with this config file", .word = &o.config}};
}

Severity in_force(const Rule& rule, const Config& config) {
    const auto change = std::find_if(config.severities.begin(), config.severities.end(),
                                     [&](const SeverityChange& entry) { return entry.rule == &rule; });
    return change == config.severities.end() ? rule.severity : change->severity;
}

std::string rule_line(const Rule& rule, Severity severity) {
    return fmt::format("  {:<36} {:<8} {:<11} {}{}\n", rule.id, name(severity), report::basis_in_words(rule),
                       rule.title,
                       severity == rule.severity ? std::string{} : fmt::format(" (usually {})", name(rule.severity)));
}

std::string policy_lines(const Policy& policy) {
    std::string lines = "\npolicy\n";
    for (const PolicySetting& setting : policy_settings()) {
        const std::string value = text::plain_number(setting.get(policy));
        const std::string usual = text::plain_number(setting.get(washington()));
        lines += fmt::format("  {:<36} {:<8} {}, {}{}\n", setting.key, value, setting.words, setting.unit,
                             value == usual ? std::string{} : fmt::format(" (usually {})", usual));
    }
    return lines;
}

} // namespace

Described rules_options() {
    RulesOptions unused;
    return {.options = option_table(unused), .takes_file = false};
}

Exit rules_command(const std::vector<std::string>& arguments, Streams streams) {
    RulesOptions options;
    if (!parse_options(option_table(options), arguments).empty()) {
        throw UsageError("`iepaudit rules` takes no names. For one rule: iepaudit explain RULE");
    }
    const Config config = options.config.empty() ? Config{} : read_config(options.config);
    if (options.format == "json") {
        streams.out << report::rules_as_json([&](const Rule& rule) { return in_force(rule, config); });
        return Exit::clean;
    }
    std::string_view family;
    for (const Rule* rule : all_rules()) {
        if (name(rule->family) != family) {
            streams.out << (family.empty() ? "" : "\n") << name(rule->family) << '\n';
            family = name(rule->family);
        }
        streams.out << rule_line(*rule, in_force(*rule, config));
    }
    if (!options.config.empty()) {
        streams.out << policy_lines(config.policy);
    }
    return Exit::clean;
}

} // namespace iepaudit::cli
