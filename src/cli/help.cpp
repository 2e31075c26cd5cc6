#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/options.hpp"

#include <fmt/format.h>

namespace iepaudit::cli {

namespace {

constexpr std::string_view exit_codes = "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 the command line is wrong, 3 something could not be read.\n";
constexpr std::string_view privacy = "Nothing leaves this computer: no network, no history, no files but those you ask for. Not legal advice.\n";

} // namespace

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
    std::string help = "iepaudit reads an IEP's service matrix: it does the sums, checks every row, and prints the questions to ask.\n\nCommands\n";
    for (const Command& command : all_commands()) {
        help += fmt::format("  iepaudit {:<8} {:<22} {}\n", command.name, command.usage, command.summary);
    }
    help += "\n`iepaudit FILE` is the same as `iepaudit check FILE`; `iepaudit help COMMAND` lists the options of a command.\n\n";
    return help + std::string(exit_codes) + std::string(privacy);
}

std::string command_help(const Command& command) {
    std::string help = fmt::format("iepaudit {} {}\n{}\n", command.name, command.usage, command.summary);
    if (command.options != nullptr) {
        help += "\nOptions\n" + command.options();
    }
    return help + '\n' + std::string(exit_codes);
}

Exit help_command(const std::vector<std::string>& arguments, Streams streams) {
    if (arguments.empty()) {
        streams.out << full_help();
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
