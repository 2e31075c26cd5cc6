// What makes a shell complete commands, options and their words, written from the tables that parse them.
#include "cli/commands.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace iepaudit::cli {

namespace {

struct Names {
    std::string letter;  ///< "f", or nothing
    std::string in_full; ///< "format"
};

Names names_of(const Option& option) {
    const std::size_t dashes = option.names.find("--");
    return {dashes > 0 ? option.names.substr(1, option.names.find(',') - 1) : "", option.names.substr(dashes + 2)};
}

/// "-f --format"
std::string both(const Option& option, std::string_view between) {
    const Names names = names_of(option);
    return (names.letter.empty() ? "" : "-" + names.letter + std::string(between)) + "--" + names.in_full;
}

bool takes_path(const Option& option) {
    return option.value.find("FILE") != std::string::npos || option.value.find("FOLDER") != std::string::npos;
}

std::string command_names(std::string_view between) {
    std::vector<std::string_view> names;
    for (const Command& command : all_commands()) {
        names.push_back(command.name);
    }
    return fmt::format("{}", fmt::join(names, between));
}

std::string for_bash() {
    std::string options;
    std::string values;
    std::string words;
    for (const Command& command : all_commands()) {
        const Described described = command.describe();
        std::vector<std::string> names;
        for (const Option& option : described.options) {
            names.push_back(both(option, " "));
            if (option.value.empty()) {
                continue;
            }
            const std::string patterns =
                std::string(command.name) + ":--" + names_of(option).in_full +
                (names_of(option).letter.empty() ? "" : fmt::format("|{}:-{}", command.name, names_of(option).letter));
            if (!option.allowed.empty()) {
                values += fmt::format("        {}) COMPREPLY=($(compgen -W \"{}\" -- \"$word\")); return ;;\n",
                                      patterns, fmt::join(option.allowed, " "));
            } else {
                values += fmt::format("        {}) {} ;;\n", patterns,
                                      takes_path(option) ? "compopt -o default; return" : "return");
            }
        }
        options += fmt::format("        {}) options=\"{} --help\" ;;\n", command.name, fmt::join(names, " "));
        if (!described.first_words.empty()) {
            words += fmt::format("        {}) COMPREPLY=($(compgen -W \"{}\" -- \"$word\")) ;;\n", command.name,
                                 fmt::join(described.first_words, " "));
        } else if (!described.takes_file) {
            words += fmt::format("        {}) return ;;\n", command.name);
        }
    }
    return fmt::format(R"(# bash completion for iepaudit
_iepaudit() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before= command=check options= at=0 seen
    COMPREPLY=()
    ((COMP_CWORD > 0)) && before=${{COMP_WORDS[COMP_CWORD - 1]}}
    for seen in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        ((at += 1))
        case $seen in
        {}) command=$seen; break ;;
        -*) ;;
        *) break ;;
        esac
    done
    case $command:$before in
{}    esac
    case $command in
{}    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$word"))
        return
    fi
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W "{}" -- "$word"))
        compopt -o default
        return
    fi
    if ((COMP_CWORD == at + 1)); then
        case $command in
{}        esac
    fi
    [[ ${{#COMPREPLY[@]}} -gt 0 ]] || compopt -o default
}}
complete -F _iepaudit iepaudit
)",
                       command_names("|"), values, options, command_names(" "), words);
}

/// In single quotes for a shell.
std::string quoted(std::string_view words) {
    std::string text = "'";
    for (const char c : words) {
        text += c == '\'' ? "'\\''" : std::string(1, c);
    }
    return text + "'";
}

/// Brackets and colons part the fields of an _arguments line.
std::string for_zsh_field(std::string_view words) {
    std::string text;
    for (const char c : words) {
        text += c == '[' || c == ']' || c == ':' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    }
    return text;
}

std::string zsh_option(const Option& option) {
    const Names names = names_of(option);
    std::string line = fmt::format("[{}]", for_zsh_field(option.help));
    if (!option.value.empty()) {
        line += fmt::format(":{}:", for_zsh_field(option.value));
        line += !option.allowed.empty() ? fmt::format("({})", fmt::join(option.allowed, " "))
                : takes_path(option)    ? "_files"
                                        : "";
    }
    const std::string repeats = option.words != nullptr ? "*" : "";
    return names.letter.empty() ? quoted(repeats + "--" + names.in_full + line)
                                : fmt::format("{}{{-{},--{}}}{}", repeats.empty() ? "" : "'*'", names.letter,
                                              names.in_full, quoted(line));
}

std::string for_zsh() {
    std::string about;
    std::string cases;
    for (const Command& command : all_commands()) {
        about +=
            fmt::format("        {}\n", quoted(fmt::format("{}:{}", command.name, for_zsh_field(command.summary))));
        const Described described = command.describe();
        cases += fmt::format("    {})\n        _arguments -S", command.name);
        for (const Option& option : described.options) {
            cases += " \\\n            " + zsh_option(option);
        }
        if (!described.first_words.empty()) {
            cases += fmt::format(" \\\n            '1:word:({})'", fmt::join(described.first_words, " "));
        }
        cases += described.takes_file ? " \\\n            '*:file:_files'\n        ;;\n" : "\n        ;;\n";
    }
    return fmt::format(R"(#compdef iepaudit
# zsh completion for iepaudit
_iepaudit() {{
    local -a commands=(
{})
    if ((CURRENT == 2)); then
        _describe -t commands command commands
        _files
        return
    fi
    local command=$words[2]
    case $command in
    {}) shift words; ((CURRENT -= 1)) ;;
    *) command=check ;;
    esac
    case $command in
{}    esac
}}
_iepaudit "$@"
)",
                       about, command_names("|"), cases);
}

std::string for_fish() {
    std::string lines = "# fish completion for iepaudit\n";
    for (const Command& command : all_commands()) {
        lines += fmt::format("complete -c iepaudit -n __fish_use_subcommand -a {} -d {}\n", command.name,
                             quoted(command.summary));
        const std::string seen = fmt::format("complete -c iepaudit -n '__fish_seen_subcommand_from {}'", command.name);
        const Described described = command.describe();
        for (const Option& option : described.options) {
            const Names names = names_of(option);
            lines += seen + (names.letter.empty() ? "" : " -s " + names.letter) + " -l " + names.in_full;
            if (!option.allowed.empty()) {
                lines += " -x -a " + quoted(fmt::format("{}", fmt::join(option.allowed, " ")));
            } else if (!option.value.empty()) {
                lines += takes_path(option) ? " -r -F" : " -x";
            }
            lines += " -d " + quoted(option.help) + "\n";
        }
        if (!described.first_words.empty()) {
            lines += seen + " -a " + quoted(fmt::format("{}", fmt::join(described.first_words, " "))) + "\n";
        } else if (!described.takes_file) {
            lines += seen + " -f\n";
        }
    }
    return lines;
}

struct Shell {
    std::string_view name;
    std::string (*write)();
};
constexpr Shell shells[] = {{"bash", for_bash}, {"zsh", for_zsh}, {"fish", for_fish}};

} // namespace

Described completions_options() {
    Described described{.options = {}, .takes_file = false};
    for (const Shell& shell : shells) {
        described.first_words.push_back(shell.name);
    }
    return described;
}

Exit completions_command(const std::vector<std::string>& arguments, Streams streams) {
    const std::vector<std::string> words = parse_options({}, arguments);
    if (words.size() != 1) {
        throw UsageError("name the shell: iepaudit completions bash, zsh or fish");
    }
    for (const Shell& shell : shells) {
        if (shell.name == words.front()) {
            streams.out << shell.write();
            return Exit::clean;
        }
    }
    const std::vector<std::string_view> known = completions_options().first_words;
    throw UsageError::unknown("shell", words.front(), known);
}

} // namespace iepaudit::cli
