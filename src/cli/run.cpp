#include "cli/run.hpp"

#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "report/escape.hpp"
#include "text/suggest.hpp"

#include "iepaudit/audit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <filesystem>

namespace iepaudit::cli {

namespace {

constexpr std::array commands{
    Command{"check", "FILE|FOLDER...", "audit: weekly minutes, findings, questions (the default)", check_command,
            check_options},
    Command{"compare", "OLD NEW", "last year's IEP and this year's, row by row", compare_command, compare_options},
    Command{"log", "IEP LOG", "a service log beside the IEP: minutes planned, delivered, short", log_command,
            log_options},
    Command{"minutes", "\"PHRASE\"", "what the words of a frequency cell come to", minutes_command, minutes_options},
    Command{"letter", "KIND IEP", "a letter to start from, filled from the file; alone it lists the kinds",
            letter_command, letter_options},
    Command{"import", "FILE|FOLDER...", "turns tables, PDFs and other programs' files into plan files", import_command,
            import_options},
    Command{"rules", "", "the list of rules", rules_command, rules_options},
    Command{"explain", "RULE|TERM...", "why a rule matters, or what a word such as PLAAFP means", explain_command,
            explain_options},
    Command{"new", "[-o FILE]", "asks for the IEP question by question, writes the file and audits it", new_command,
            new_options},
    Command{"template", "[iep|log|csv]", "an empty form to fill in", template_command, template_options},
    Command{"schema", "[iep|log|report...]", "a JSON Schema, for editors and scripts", schema_command, schema_options},
    Command{"completions", "bash|zsh|fish", "lets a shell complete commands and options", completions_command,
            completions_options},
    Command{"help", "[COMMAND|man]", "this help, the options of a command, or the manual page", help_command,
            help_options},
};

const Command* find_command(std::string_view name) {
    const auto* const found =
        std::find_if(commands.begin(), commands.end(), [&](const Command& command) { return command.name == name; });
    return found == commands.end() ? nullptr : found;
}

bool is_path(const std::string& word) {
    std::error_code ignored;
    return word == "-" || std::filesystem::exists(std::filesystem::symlink_status(word, ignored)) ||
           word.find('/') != std::string::npos || word.find('.') != std::string::npos;
}

Exit dispatch(const std::vector<std::string>& arguments, Streams streams) {
    const std::string& first = arguments.front();
    if (first == "--help" || first == "-h") {
        streams.out << full_help();
        return Exit::clean;
    }
    if (first == "--version" || first == "-V") {
        streams.out << "iepaudit " << version() << '\n';
        return Exit::clean;
    }
    const std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
    if (const Command* command = find_command(first)) {
        if (std::find(rest.begin(), rest.end(), "--help") != rest.end() ||
            std::find(rest.begin(), rest.end(), "-h") != rest.end()) {
            streams.out << command_help(*command);
            return Exit::clean;
        }
        return command->run(rest, streams);
    }
    if (first.starts_with('-') || is_path(first)) {
        return check_command(arguments, streams); // `iepaudit FILE`, `iepaudit -v FILE`
    }
    std::vector<std::string_view> known;
    known.reserve(std::size(commands));
    for (const Command& command : commands) {
        known.push_back(command.name);
    }
    if (text::suggest(first, known)) {
        throw UsageError::unknown("command", first, known);
    }
    return check_command(arguments, streams); // it says that there is no such file
}

} // namespace

std::span<const Command> all_commands() {
    return commands;
}

Exit run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out, std::ostream& err) {
    if (arguments.empty()) {
        err << short_help();
        return Exit::usage;
    }
    Exit code = Exit::unreadable;
    try {
        code = dispatch(arguments, {in, out, err});
    } catch (const UsageError& error) {
        err << "iepaudit: " << error.what() << '\n';
        return Exit::usage;
    } catch (const Unreadable& error) {
        err << "iepaudit: " << error.what() << '\n';
        return Exit::unreadable;
    } catch (const std::bad_alloc&) {
        err << "iepaudit: this computer ran out of memory.\n";
    } catch (const std::exception&) {
        err << "iepaudit: something went wrong inside the program. Nothing was changed. Report it with what you "
               "typed.\n";
    }
    out.flush();
    if (!out && has_lost_its_reader(out)) {
        static_cast<void>(std::signal(SIGPIPE, SIG_DFL)); // end as a program does that knows nothing of pipes
        static_cast<void>(std::raise(SIGPIPE));
    }
    if (!out) {
        err << "iepaudit: the report could not be written; is the disk full?\n";
        return Exit::unreadable;
    }
    return code;
}

} // namespace iepaudit::cli
