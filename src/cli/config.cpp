#include "cli/config.hpp"

#include "cli/policy_settings.hpp"
#include "cli/settings_file.hpp"
#include "read/settings.hpp"
#include "text/number.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace iepaudit::cli {

namespace {

constexpr std::array<std::string_view, 3> levels{"note", "warning", "error"}; // by Severity

/// What a config file may answer. Where reports go and what is read belong on the command line, where they are seen.
constexpr std::array<std::string_view, 8> answerable{"--format", "--fail-on",     "--show",       "--only",
                                                     "--skip",   "--show-values", "--path-names", "--color"};
/// Those among them that change what is found or what it leads to: reports say so.
constexpr std::array<std::string_view, 4> worth_saying{"--fail-on", "--show", "--only", "--skip"};

template <class List>
bool is_in(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// "--fail-on" -> "failOn"
std::string key_of(std::string_view long_name) {
    std::string key;
    for (const char c : long_name.substr(2)) {
        if (!key.empty() && key.back() == '-') {
            key.back() = static_cast<char>(c - 'a' + 'A');
        } else {
            key += c;
        }
    }
    return key;
}

std::string_view long_name(const Option& option) {
    return std::string_view(option.names).substr(option.names.find("--"));
}

std::string value_of(const Option& option) {
    return option.word != nullptr ? *option.word : fmt::format("{}", fmt::join(*option.words, ", "));
}

/// The options a config file may answer, bound to `options`.
std::vector<Option> answerable_options(CheckOptions& options) {
    std::vector<Option> table = option_table(options);
    std::erase_if(table, [](const Option& option) { return !is_in(answerable, long_name(option)); });
    return table;
}

ConfigChange change_of(const PolicySetting& setting, const Policy& policy) {
    ConfigChange change{.setting = "policy." + std::string(setting.key),
                        .value = text::plain_number(setting.get(policy)),
                        .usual = text::plain_number(setting.get(washington())),
                        .sentence = {}};
    change.sentence =
        fmt::format("{}: {} {} here, usually {}.", setting.words, change.value, setting.unit, change.usual);
    return change;
}

ConfigChange change_of(const SeverityChange& entry) {
    const Rule& rule = *entry.rule;
    const bool is_quieter_law = rule.basis == Basis::law && entry.severity < rule.severity;
    return {.setting = "severities." + std::string(rule.id),
            .value = std::string(name(entry.severity)),
            .usual = std::string(name(rule.severity)),
            .sentence = fmt::format("{} counts as {} here, usually {}{}.", rule.id, name(entry.severity),
                                    name(rule.severity), is_quieter_law ? ", although it rests on law" : "")};
}

ConfigChange change_of(const Option& option) {
    CheckOptions usual;
    const std::vector<Option> table = option_table(usual);
    const auto same =
        std::find_if(table.begin(), table.end(), [&](const Option& entry) { return entry.names == option.names; });
    ConfigChange change{
        .setting = key_of(long_name(option)), .value = value_of(option), .usual = value_of(*same), .sentence = {}};
    change.sentence = fmt::format("The config file answers {} with {}{}.", long_name(option), change.value,
                                  change.usual.empty() ? "" : ", usually " + change.usual);
    return change;
}

class ConfigReader {
public:
    explicit ConfigReader(SettingsReader& reader) : reader_(reader) {}

    void read(NodeId root, Config& config, CheckOptions& answers) {
        const std::vector<Option> options = answerable_options(answers);
        std::vector<std::string> keys{"formatVersion", "policy", "severities"};
        for (const Option& option : options) {
            keys.push_back(key_of(long_name(option)));
        }
        const std::vector<NodeId> members =
            reader_.members(root, std::vector<std::string_view>(keys.begin(), keys.end()));
        reader_.require_version(members[0], root);
        read_policy(members[1], config);
        read_severities(members[2], config);
        for (std::size_t i = 0; i < options.size(); ++i) {
            if (const NodeId id = members[i + 3]; id != no_node) {
                answer(options[i], id);
            }
        }
    }

private:
    void read_policy(NodeId id, Config& config) {
        std::vector<std::string_view> keys;
        for (const PolicySetting& setting : policy_settings()) {
            keys.push_back(setting.key);
        }
        if (reader_.entries(id).empty()) {
            return;
        }
        const std::vector<NodeId> members = reader_.members(id, keys);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const PolicySetting& setting = policy_settings()[i];
            const auto value =
                members[i] == no_node ? std::nullopt : reader_.number(members[i], setting.low, setting.high);
            if (value && setting.is_whole && *value != std::floor(*value)) {
                reader_.fault(reader_.node(members[i]).value, "Write a whole number here.");
            } else if (value && *value != setting.get(config.policy)) {
                setting.set(config.policy, *value);
                config.changes.push_back(change_of(setting, config.policy));
            }
        }
    }

    void read_severities(NodeId id, Config& config) {
        std::vector<std::string_view> ids;
        for (const Rule* rule : all_rules()) {
            ids.push_back(rule->id);
        }
        for (const NodeId entry : reader_.entries(id)) {
            const Node& node = reader_.node(entry);
            const Rule* const rule = find_rule(node.name);
            const auto word = reader_.words(entry);
            const auto level = std::find(levels.begin(), levels.end(), word.value_or(std::string_view{}));
            if (rule == nullptr) {
                reader_.unknown(node.key, "rule", node.name, ids);
            } else if (word && level == levels.end()) {
                reader_.unknown(node.value, "severity", *word, levels);
            } else if (word && static_cast<Severity>(level - levels.begin()) != rule->severity) {
                config.severities.push_back({rule, static_cast<Severity>(level - levels.begin())});
                config.changes.push_back(change_of(config.severities.back()));
            }
        }
    }

    void answer(const Option& option, NodeId id) {
        if (option.words != nullptr) {
            for (const NodeId item : reader_.items(id)) {
                if (const auto word = reader_.words(item); word && is_a_rule_or_family(item, *word)) {
                    option.words->emplace_back(*word);
                }
            }
            return;
        }
        if (const auto word = reader_.words(id)) {
            if (is_in(option.allowed, *word)) {
                *option.word = *word;
            } else {
                reader_.unknown(reader_.node(id).value, "choice", *word, option.allowed);
            }
        }
    }

    bool is_a_rule_or_family(NodeId item, std::string_view word) {
        std::vector<std::string> known;
        for (const Rule* rule : all_rules()) {
            known.emplace_back(rule->id);
            known.push_back("family:" + std::string(name(rule->family)));
        }
        const bool is_known = is_in(known, word);
        if (!is_known) {
            reader_.unknown(reader_.node(item).value, "rule", word,
                            std::vector<std::string_view>(known.begin(), known.end()));
        }
        return is_known;
    }

    SettingsReader& reader_;
};

Config read_config(const std::string& path, CheckOptions& answers) {
    SettingsReader reader(load_settings("--config", path));
    Config config;
    if (const NodeId root = reader.root(); root != no_node) {
        ConfigReader(reader).read(root, config, answers);
    }
    refuse_faults(path, reader.faults());
    return config;
}

} // namespace

Config read_config(const std::string& path) {
    CheckOptions unused;
    return read_config(path, unused);
}

std::vector<std::string> parse_check(CheckOptions& options, Config& config, const std::vector<std::string>& arguments) {
    std::vector<std::string> names = parse_options(option_table(options), arguments);
    if (options.config.empty()) {
        return names;
    }
    // What the file answers stands in for the built-in answers; what was typed or set is laid over it.
    CheckOptions answers;
    config = read_config(options.config, answers);
    options = answers;
    names = parse_options(option_table(options), arguments);
    const std::vector<Option> from_file = answerable_options(answers);
    const std::vector<Option> in_force = answerable_options(options);
    CheckOptions usual;
    const std::vector<Option> built_in = answerable_options(usual);
    for (std::size_t i = 0; i < in_force.size(); ++i) {
        const std::string value = value_of(in_force[i]);
        if (is_in(worth_saying, long_name(in_force[i])) && value == value_of(from_file[i]) &&
            value != value_of(built_in[i])) {
            config.changes.push_back(change_of(in_force[i]));
        }
    }
    return names;
}

} // namespace iepaudit::cli
