// `log`: the same audit, narrowed to what the service log shows.
#include "cli/check.hpp"
#include "cli/options.hpp"

namespace iepaudit::cli {

namespace {

struct LogOptions {
    CheckOptions check;
    std::string by = "month";
    std::string output;
};

std::vector<Option> option_table(LogOptions& o) {
    CheckOptions& check = o.check;
    return {
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
        {.names = "--as-of",
         .value = "DATE",
         .help = "the day every date is judged on, as in 2026-11-22 (today)",
         .word = &check.as_of,
         .environment = "IEPAUDIT_AS_OF"},
        {.names = "--fail-on",
         .value = "LEVEL",
         .help = "what makes exit code 1: error, warning, note or never (error)",
         .word = &check.fail_on,
         .allowed = {"error", "warning", "note", "never"}},
        {.names = "--show-values",
         .value = "WHEN",
         .help = "print words of the files: auto, always or never. auto: yes, but not when CI is set",
         .word = &check.show_values,
         .allowed = {"auto", "always", "never"}},
        {.names = "--path-names",
         .value = "HOW",
         .help = "name files by their path from this folder, or by a hash of it: relative or hash (relative)",
         .word = &check.path_names,
         .allowed = {"relative", "hash"}},
        {.names = "--color",
         .value = "WHEN",
         .help = "auto, always or never",
         .word = &check.color,
         .allowed = {"auto", "always", "never"},
         .environment = "IEPAUDIT_COLOR"},
        {.names = "--width",
         .value = "COLUMNS",
         .help = "wrap text at this width; 0 for not at all",
         .word = &check.width},
        {.names = "-q,--quiet", .value = "", .help = "no summary, no hints", .flag = &check.quiet},
    };
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
