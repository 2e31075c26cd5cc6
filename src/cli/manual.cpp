// The manual page, made from the same tables as the help: docs/iepaudit.1 is what this prints.
#include "cli/help.hpp"

#include "iepaudit/audit.hpp"

#include <fmt/format.h>

#include <map>

namespace iepaudit::cli {

namespace {

/// Words as the page setter wants them: a hyphen that stays one, no line that begins like an order to it.
std::string roff(std::string_view words) {
    std::string text;
    for (const char c : words) {
        if (text.empty() || text.back() == '\n') {
            text += c == '.' || c == '\'' ? "\\&" : "";
        }
        text += c == '\\' ? "\\e" : c == '-' ? "\\-" : std::string(1, c);
    }
    return text;
}

/// "-f, --format FORMAT" with its letters in bold and its value in italics.
std::string head_of(const Option& option) {
    std::string head;
    const std::size_t comma = option.names.find(',');
    if (comma != std::string::npos) {
        head = "\\fB" + roff(option.names.substr(0, comma)) + "\\fR, ";
    }
    head += "\\fB" + roff(option.names.substr(comma == std::string::npos ? 0 : comma + 1)) + "\\fR";
    return option.value.empty() ? head : head + " \\fI" + roff(option.value) + "\\fR";
}

std::string section_of(const Command& command) {
    const Described described = command.describe();
    std::string page =
        fmt::format(".SS \"iepaudit {}{}{}\"\n{}\n", roff(command.name), command.usage.empty() ? "" : " ",
                    roff(command.name == "minutes" ? "PHRASE" : command.usage), roff(command.summary));
    for (const Option& option : described.options) {
        page += fmt::format(".TP\n{}\n{}\n", head_of(option), roff(option.help));
    }
    if (!described.after.empty()) {
        page += fmt::format(".PP\n.nf\n{}.fi\n", roff(described.after));
    }
    return page;
}

/// The variables that stand in for options, each once, with the options they stand in for.
std::map<std::string, std::string> variables() {
    std::map<std::string, std::string> found;
    for (const Command& command : all_commands()) {
        for (const Option& option : command.describe().options) {
            if (!option.environment.empty()) {
                found.try_emplace(option.environment, option.names.substr(option.names.find("--")));
            }
        }
    }
    return found;
}

} // namespace

std::string manual_page() {
    std::string page = fmt::format(".TH IEPAUDIT 1 \"\" \"iepaudit {}\" \"User Commands\"\n", version());
    page += ".SH NAME\niepaudit \\- read an IEP: weekly minutes, checks, questions to ask\n"
            ".SH SYNOPSIS\n.B iepaudit\n\\fIFILE\\fR|\\fIFOLDER\\fR...\n.br\n.B iepaudit\n\\fICOMMAND\\fR "
            "[\\fIOPTIONS\\fR]\n"
            ".SH DESCRIPTION\nThe service table of an IEP (Individualized Education Program) says how many minutes of "
            "each service a "
            "child gets, how often, where and from whom. iepaudit reads it, turns the printed words into minutes that "
            "can be done again by "
            "hand, checks every row against the rules of Washington State, and prints the questions to bring to the "
            "meeting.\n"
            ".SH COMMANDS\n";
    for (const Command& command : all_commands()) {
        page += section_of(command);
    }
    page += ".SH EXIT STATUS\n.TP\n.B 0\nnothing at or above \\fB\\-\\-fail\\-on\\fR was found\n.TP\n.B 1\nfindings\n"
            ".TP\n.B 2\nthe command line is wrong, or nothing was there to look at\n"
            ".TP\n.B 3\nsomething could not be read or written\n.SH ENVIRONMENT\n";
    for (const auto& [name, option] : variables()) {
        page += fmt::format(".TP\n.B {}\ncounts as \\fB{}\\fR where that is not given\n", roff(name), roff(option));
    }
    page += ".TP\n.B NO_COLOR\nno color, whatever it says\n.TP\n.B CI\nset: no words of the plan in reports that "
            "others can read\n"
            ".SH EXAMPLES\n.nf\niepaudit new\niepaudit my\\-iep.json\niepaudit clients/ \\-\\-format summary\n"
            "iepaudit minutes \"2x per week, 30 min\"\niepaudit explain PLAAFP\n.fi\n.SH PRIVACY\n";
    return page + roff(privacy);
}

} // namespace iepaudit::cli
