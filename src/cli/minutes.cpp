#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "report/amount_json.hpp"
#include "report/escape.hpp"
#include "report/read_back.hpp"

#include "iepaudit/meaning.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace iepaudit::cli {

namespace {

struct MinutesOptions {
    std::string format = "text";
};

std::vector<Option> option_table(MinutesOptions& o) {
    return {{.names = "-f,--format",
             .value = "FORMAT",
             .help = "text or json (one record a line)",
             .word = &o.format,
             .allowed = {"text", "json"}}};
}

std::string as_json(std::string_view phrase, const Amount& amount, const std::optional<Weekly>& weekly) {
    std::string line;
    report::JsonWriter json(line, 0, true);
    json.begin_object().member("phrase", phrase);
    report::write_amount_members(json, amount);
    if (weekly) {
        json.key("weekly");
        report::write_weekly(json, *weekly);
    }
    if (!amount.reason.empty()) {
        json.member("reason", amount.reason);
    }
    json.end_object();
    return line + '\n';
}

std::string as_text(std::string_view phrase, const Amount& amount, const std::optional<Weekly>& weekly) {
    if (!weekly) {
        return report::no_number_in_words(phrase, amount) +
               ".\n  ask  \"How many minutes, how many times, in each week or month?\"\n";
    }
    std::string lines = report::week_in_words(amount, *weekly, washington()) + '\n';
    for (const std::string& assumption : weekly->assumptions) {
        lines += "  " + report::for_terminal(assumption) + '\n';
    }
    return lines;
}

/// Prints what one phrase means; true when it is an amount.
bool calculate(std::string_view phrase, const MinutesOptions& options, std::ostream& out) {
    const Amount amount = read_amount(phrase);
    const std::optional<Weekly> week = weekly(amount, SchoolWeek{}, washington());
    out << (options.format == "json" ? as_json(phrase, amount, week) : as_text(phrase, amount, week));
    return week.has_value();
}

} // namespace

Described minutes_options() {
    MinutesOptions unused;
    return {.options = option_table(unused), .takes_file = false};
}

Exit minutes_command(const std::vector<std::string>& arguments, Streams streams) {
    MinutesOptions options;
    const std::vector<std::string> words = parse_options(option_table(options), arguments);
    if (words.empty()) {
        throw UsageError(
            "give the words from the page, for example: iepaudit minutes \"2x per week, 30 minutes per session\"");
    }
    bool all_read = true;
    if (words.size() == 1 && words.front() == "-") {
        std::string phrase;
        while (std::getline(streams.in, phrase)) {
            if (!phrase.empty() && phrase.back() == '\r') {
                phrase.pop_back();
            }
            all_read = calculate(phrase, options, streams.out) && all_read;
        }
    } else {
        // Without quotes the shell hands the words over one by one.
        all_read = calculate(fmt::format("{}", fmt::join(words, " ")), options, streams.out);
    }
    return all_read ? Exit::clean : Exit::findings;
}

} // namespace iepaudit::cli
