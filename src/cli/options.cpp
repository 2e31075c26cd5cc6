// The only file that includes CLI11: it is slow to compile, and its own wording and exit codes are not ours.
#include "cli/options.hpp"

#include "report/escape.hpp"
#include "text/display.hpp"
#include "text/suggest.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>

namespace iepaudit::cli {

namespace {

std::string long_name(const Option& option) {
    return option.names.substr(option.names.find("--"));
}

void check_allowed(const Option& option, const std::string& given, std::string_view said_by) {
    if (!option.allowed.empty() &&
        std::find(option.allowed.begin(), option.allowed.end(), given) == option.allowed.end()) {
        throw UsageError(fmt::format("{}: {}", said_by, UsageError::unknown("choice", given, option.allowed).what()));
    }
}

/// "--format: 1 required TEXT missing" -> "--format"
std::string option_named_by(const CLI::ParseError& error) {
    const std::string_view words = error.what();
    return std::string(words.substr(0, words.find_first_of(": ")));
}

/// CLI11 holds every option against every other when it takes one in, so it is given those that may be meant only.
bool may_be_meant(const Option& option, const std::vector<std::string>& arguments) {
    const std::string name = long_name(option);
    const bool has_letter = !option.names.starts_with("--");
    return std::any_of(arguments.begin(), arguments.end(), [&](const std::string& argument) {
        return argument.starts_with(name) || (has_letter && argument.starts_with('-') && !argument.starts_with("--"));
    });
}

} // namespace

UsageError UsageError::unknown(std::string_view kind, std::string_view word, std::span<const std::string_view> known) {
    std::string sentence = fmt::format("there is no {} \"{}\".", kind, report::for_terminal(word));
    constexpr std::size_t short_list = 12;
    if (const auto near = text::suggest(word, known)) {
        sentence += fmt::format(" Did you mean \"{}\"?", *near);
    } else if (known.size() <= short_list) {
        sentence += fmt::format(" It can be: {}.", fmt::join(known, ", "));
    }
    return UsageError(sentence);
}

std::vector<std::string> parse_options(std::span<const Option> options, const std::vector<std::string>& arguments) {
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    std::vector<std::string> rest;
    app.add_option("REST", rest);
    std::vector<std::vector<std::string>> given(options.size());
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Option& option = options[i];
        if (!may_be_meant(option, arguments)) {
            continue;
        }
        if (option.flag != nullptr) {
            app.add_flag(option.names, *option.flag);
        } else {
            // One value each time, or the option would eat the file names behind it.
            app.add_option(option.names, given[i])
                ->expected(1)
                ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
                ->allow_extra_args(false);
        }
    }
    // Behind -- there are only names, whatever they look like.
    const auto dashes = std::find(arguments.begin(), arguments.end(), "--");
    std::vector<std::string> reversed(std::make_reverse_iterator(dashes), arguments.rend());
    try {
        app.parse(reversed);
    } catch (const CLI::ParseError& error) {
        throw UsageError(
            fmt::format("the option {} needs a value after it.", report::for_terminal(option_named_by(error))));
    }
    for (const std::string& extra : app.remaining()) {
        std::vector<std::string> names;
        for (const Option& option : options) {
            names.push_back(long_name(option));
        }
        const std::vector<std::string_view> known(names.begin(), names.end());
        throw UsageError::unknown("option", extra.substr(0, extra.find('=')), known);
    }
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Option& option = options[i];
        std::string said_by = long_name(option);
        if (option.flag == nullptr && given[i].empty() && !option.environment.empty()) {
            const char* const variable = std::getenv(option.environment.c_str());
            if (variable != nullptr && *variable != '\0') {
                given[i].emplace_back(variable);
                said_by = "the environment variable " + option.environment;
            }
        }
        for (const std::string& one : given[i]) {
            check_allowed(option, one, said_by);
        }
        if (option.word != nullptr && !given[i].empty()) {
            *option.word = given[i].back();
        }
        if (option.words != nullptr && !given[i].empty()) {
            *option.words = given[i];
        }
    }
    if (dashes != arguments.end()) {
        rest.insert(rest.end(), dashes + 1, arguments.end());
    }
    return rest;
}

std::string describe_options(std::span<const Option> options) {
    std::size_t widest = 0;
    std::vector<std::string> heads;
    for (const Option& option : options) {
        std::string head = option.names;
        if (const std::size_t comma = head.find(','); comma != std::string::npos) {
            head.replace(comma, 1, ", ");
        } else {
            head.insert(0, "    ");
        }
        if (!option.value.empty()) {
            head += ' ' + option.value;
        }
        widest = std::max(widest, head.size());
        heads.push_back(std::move(head));
    }
    std::string lines;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto help = text::wrap(options[i].help, 96 - widest);
        lines += fmt::format("  {:<{}}  {}\n", heads[i], widest, help.front());
        for (std::size_t line = 1; line < help.size(); ++line) {
            lines += fmt::format("  {:<{}}  {}\n", "", widest, help[line]);
        }
    }
    return lines;
}

} // namespace iepaudit::cli
