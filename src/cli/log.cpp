// `log`: the same audit, narrowed to what the service log shows.
#include "cli/check.hpp"
#include "cli/options.hpp"

#include <array>
#include <utility>

namespace iepaudit::cli {

namespace {

struct LogOptions {
    CheckOptions check;
    std::string by = "month";
    std::string output;
};

/// Of the options of `check`, those that mean something for one plan and its log.
constexpr std::array<std::string_view, 7> shared{"--as-of", "--fail-on", "--show-values", "--path-names",
                                                 "--color", "--width",   "--quiet"};

std::vector<Option> option_table(LogOptions& o) {
    CheckOptions& check = o.check;
    std::vector<Option> table{
        {.names = "-f,--format",
         .value = "FORMAT",
         .help = "text, json, html, markdown or csv (text)",
         .word = &check.format,
         .allowed = {"text", "json", "html", "markdown", "csv"}},
        {.names = "-o,--output", .value = "FILE", .help = "write the report into this file", .word = &o.output},
        {.names = "--by",
         .value = "PERIOD",
         .help = "week or month (month)",
         .word = &o.by,
         .allowed = {"week", "month"}},
    };
    for (Option& option : shared_options(check, shared)) {
        table.push_back(std::move(option));
    }
    return table;
}

} // namespace

Described log_options() {
    LogOptions unused;
    return {.options = option_table(unused)};
}

Exit log_command(const std::vector<std::string>& arguments, Streams streams) {
    LogOptions options;
    const std::vector<std::string> words = parse_options(option_table(options), arguments);
    if (words.size() != 2) {
        throw UsageError("name the IEP and its service log, for example: iepaudit log my-iep.json my-log.csv");
    }
    CheckOptions& check = options.check;
    check.log = words.back();
    check.is_about_delivery = true;
    check.by_week = options.by == "week";
    check.only = {"family:reading", "family:delivery"};
    if (check.format.empty()) {
        check.format = "text";
    } else if (check.format == "csv") {
        check.format = "log"; // the minutes, not the findings
    }
    if (!options.output.empty()) {
        check.output = {check.format + '=' + options.output};
        check.format = "none";
    }
    return run_check(check, Config{}, {words.front()}, streams);
}

} // namespace iepaudit::cli
