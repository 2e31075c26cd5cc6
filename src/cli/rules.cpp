#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "report/phrases.hpp"
#include "report/rule_page.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>

namespace iepaudit::cli {

namespace {

struct RulesOptions {
    std::string format = "text";
};

std::vector<Option> option_table(RulesOptions& o) {
    return {{.names = "-f,--format", .value = "FORMAT", .help = "text or json", .word = &o.format, .allowed = {"text", "json"}}};
}

} // namespace

std::string rules_options() {
    RulesOptions unused;
    return describe_options(option_table(unused));
}

Exit rules_command(const std::vector<std::string>& arguments, Streams streams) {
    RulesOptions options;
    if (!parse_options(option_table(options), arguments).empty()) {
        throw UsageError("`iepaudit rules` takes no names. For one rule: iepaudit explain RULE");
    }
    if (options.format == "json") {
        streams.out << report::rules_as_json();
        return Exit::clean;
    }
    std::string_view family;
    for (const Rule* rule : all_rules()) {
        if (name(rule->family) != family) {
            streams.out << (family.empty() ? "" : "\n") << name(rule->family) << '\n';
            family = name(rule->family);
        }
        streams.out << fmt::format("  {:<36} {:<8} {:<11} {}\n", rule->id, name(rule->severity), report::basis_in_words(*rule), rule->title);
    }
    return Exit::clean;
}

} // namespace iepaudit::cli
