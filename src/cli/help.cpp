#include "cli/help.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"

#include <fmt/format.h>

namespace iepaudit::cli {

std::string short_help() {
    return "iepaudit reads an IEP, does the sums, checks the service rows and prints the questions to ask.\n\n"
           "  iepaudit new                             type in an IEP, question by question\n"
           "  iepaudit my-iep.json                     audit a file\n"
           "  iepaudit clients/ --format summary       audit a folder\n"
           "  iepaudit minutes \"2x per week, 30 min\"   what a phrase comes to\n"
           "  iepaudit explain vague-frequency         why a rule matters\n"
           "  iepaudit explain PLAAFP                  what a word means\n"
           "  iepaudit rules                           every rule\n"
           "  iepaudit help check                      all options\n";
}

std::string full_help() {
    std::string help = "iepaudit reads an IEP's service table: it does the sums, checks every row, and prints the "
                       "questions to ask.\n\nCommands\n";
    for (const Command& command : all_commands()) {
        help += fmt::format("  iepaudit {:<11} {:<22} {}\n", command.name, command.usage, command.summary);
    }
    help += "\n`iepaudit FILE` is the same as `iepaudit check FILE`; `iepaudit help COMMAND` lists the options of a "
            "command.\n\n";
    return help + std::string(exit_codes) + std::string(privacy);
}

std::string command_help(const Command& command) {
    std::string help = fmt::format("iepaudit {} {}\n{}\n", command.name, command.usage, command.summary);
    const Described described = command.describe();
    if (!described.options.empty()) {
        help += "\nOptions\n" + describe_options(described.options);
    }
    help += described.after;
    return help + '\n' + std::string(exit_codes);
}

Described help_options() {
    Described described{.options = {}, .takes_file = false};
    for (const Command& command : all_commands()) {
        described.first_words.push_back(command.name);
    }
    return described;
}

Exit help_command(const std::vector<std::string>& arguments, Streams streams) {
    if (arguments.empty()) {
        streams.out << full_help();
        return Exit::clean;
    }
    if (arguments.front() == "man") {
        streams.out << manual_page();
        return Exit::clean;
    }
    std::vector<std::string_view> known;
    for (const Command& command : all_commands()) {
        if (command.name == arguments.front()) {
            streams.out << command_help(command);
            return Exit::clean;
        }
        known.push_back(command.name);
    }
    throw UsageError::unknown("command", arguments.front(), known);
}

} // namespace iepaudit::cli
