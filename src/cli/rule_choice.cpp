#include "cli/rule_choice.hpp"

#include "cli/options.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace iepaudit::cli {

namespace {

/// The rules one word names: one id, or a whole family.
std::vector<const Rule*> rules_named(std::string_view option, std::string_view words) {
    constexpr std::string_view family_prefix = "family:";
    const bool is_family = words.starts_with(family_prefix);
    if (is_family) {
        words.remove_prefix(family_prefix.size());
    }
    std::vector<const Rule*> named;
    std::vector<std::string_view> known;
    for (const Rule* rule : all_rules()) {
        const std::string_view id = is_family ? name(rule->family) : rule->id;
        known.push_back(id);
        if (id == words) {
            named.push_back(rule);
        }
    }
    if (named.empty()) {
        throw UsageError(fmt::format("{}: {} `iepaudit rules` lists them all.", option,
                                     UsageError::unknown(is_family ? "family" : "rule", words, known).what()));
    }
    return named;
}

std::vector<const Rule*> rules_named(std::string_view option, const std::vector<std::string>& all_words) {
    std::vector<const Rule*> rules;
    for (const std::string& words : all_words) {
        const auto named = rules_named(option, words);
        rules.insert(rules.end(), named.begin(), named.end());
    }
    return rules;
}

} // namespace

std::vector<const Rule*> chosen_rules(const std::vector<std::string>& only, const std::vector<std::string>& skip) {
    const std::vector<const Rule*> wanted = rules_named("--only", only);
    const std::vector<const Rule*> unwanted = rules_named("--skip", skip);
    const auto in = [](const std::vector<const Rule*>& list, const Rule* rule) {
        return std::find(list.begin(), list.end(), rule) != list.end();
    };
    std::vector<const Rule*> chosen;
    for (const Rule* rule : all_rules()) {
        if ((only.empty() || in(wanted, rule)) && !in(unwanted, rule)) {
            chosen.push_back(rule);
        }
    }
    return chosen;
}

} // namespace iepaudit::cli
