#include "cli/check_options.hpp"

#include "batch/posix.hpp"
#include "cli/environment.hpp"
#include "cli/rule_choice.hpp"
#include "cli/terminal.hpp"
#include "report/escape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <ctime>
#include <utility>

namespace iepaudit::cli {

namespace {

template <class Number>
Number number_for(std::string_view option, std::string_view words) {
    Number number{};
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
    if (error != std::errc{} || end != words.data() + words.size()) {
        throw UsageError(fmt::format("{}: \"{}\" is not a whole number.", option, report::for_terminal(words)));
    }
    return number;
}

std::size_t size_for(std::string_view words) {
    std::string_view digits = words;
    unsigned shift = 0;
    if (!digits.empty() && (digits.back() == 'K' || digits.back() == 'M')) {
        shift = digits.back() == 'K' ? 10 : 20;
        digits.remove_suffix(1);
    }
    const auto count = number_for<std::uint32_t>("--max-file-size", digits);
    const std::size_t bytes = std::size_t{count} << shift;
    constexpr std::size_t most = std::size_t{1} << 31U; // places in a file are 32-bit
    if (bytes == 0 || bytes > most) {
        throw UsageError("--max-file-size: give a size from 1K to 2048M.");
    }
    return bytes;
}

Date today() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    return Date(std::chrono::year(local.tm_year + 1900), std::chrono::month(static_cast<unsigned>(local.tm_mon) + 1),
                std::chrono::day(static_cast<unsigned>(local.tm_mday)));
}

Date day_for(std::string_view words) {
    if (words.empty()) {
        return today();
    }
    const PrintedDate read = read_date(words);
    if (!read.date) {
        throw UsageError(
            fmt::format("--as-of: \"{}\" is not a date. Write it as 2026-11-22.", report::for_terminal(words)));
    }
    return *read.date;
}

Severity level(std::string_view word) {
    return word == "error" ? Severity::error : word == "warning" ? Severity::warning : Severity::note;
}

} // namespace

std::vector<std::string_view> format_names() {
    std::vector<std::string_view> names;
    for (const Format& format : all_formats()) {
        names.push_back(format.name);
    }
    return names;
}

std::vector<Option> option_table(CheckOptions& o) {
    std::string formats = "report on standard output:";
    for (const std::string_view name : format_names()) {
        formats += ' ' + std::string(name);
    }
    return {
        {.names = "-f,--format",
         .value = "FORMAT",
         .help = formats + " (text)",
         .word = &o.format,
         .allowed = format_names(),
         .environment = "IEPAUDIT_FORMAT"},
        {.names = "--output",
         .value = "FORMAT=FILE",
         .help = "also write this report; may be given again; - for standard output",
         .words = &o.output},
        {.names = "--each",
         .value = "FORMAT=FOLDER",
         .help = "also write one report for each file, in folders like those the files are in",
         .words = &o.each},
        {.names = "--fail-on",
         .value = "LEVEL",
         .help = "what makes exit code 1: error, warning, note or never (error). Does not change what is shown",
         .word = &o.fail_on,
         .allowed = {"error", "warning", "note", "never"},
         .environment = "IEPAUDIT_FAIL_ON"},
        {.names = "--show",
         .value = "LEVEL",
         .help = "least severity shown: error, warning or note (note). Does not change the exit code",
         .word = &o.show,
         .allowed = {"error", "warning", "note"}},
        {.names = "--only",
         .value = "RULE",
         .help = "run only this rule; may be given again; family:totals means a whole family",
         .words = &o.only},
        {.names = "--skip",
         .value = "RULE",
         .help = "leave this rule out; may be given again; family:totals means a whole family",
         .words = &o.skip},
        {.names = "--waivers",
         .value = "FILE",
         .help = "findings that are accepted, each with a reason and a last day (JSON)",
         .word = &o.waivers},
        {.names = "--baseline",
         .value = "FILE",
         .help = "an earlier JSON report: findings are marked new or known, and only new ones make exit code 1",
         .word = &o.baseline},
        {.names = "--prior",
         .value = "FILE",
         .help = "last year's IEP: also look at what changed since. For one IEP at a time",
         .word = &o.prior},
        {.names = "--config",
         .value = "FILE",
         .help = "numbers of the policy, severities and answers to these options (JSON); never searched for",
         .word = &o.config},
        {.names = "--log",
         .value = "FILE",
         .help =
             "the service log of the one file to check, JSON or a table (CSV): what was planned, what was delivered",
         .word = &o.log},
        {.names = "--as-of",
         .value = "DATE",
         .help = "the day every date is judged on, as in 2026-11-22 (today)",
         .word = &o.as_of,
         .environment = "IEPAUDIT_AS_OF"},
        {.names = "--show-values",
         .value = "WHEN",
         .help = "print words of the file: auto, always or never. auto: yes, but not in formats made for shared "
                 "systems and not when CI is set",
         .word = &o.show_values,
         .allowed = {"auto", "always", "never"}},
        {.names = "--show-student",
         .value = "",
         .help = "print the student's name, school and district in the heading of html and markdown, and nowhere else; "
                 "never when CI is set",
         .flag = &o.show_student},
        {.names = "--path-names",
         .value = "HOW",
         .help = "name files by their path from this folder, or by a hash of it when a file name says who the child "
                 "is: relative or hash (relative). With --list-files, which hash is which file",
         .word = &o.path_names,
         .allowed = {"relative", "hash"}},
        {.names = "--stdin-name", .value = "NAME", .help = "name shown for - (<stdin>)", .word = &o.stdin_name},
        {.names = "--max-file-size",
         .value = "SIZE",
         .help = "largest file read, as in 32M (16M)",
         .word = &o.max_file_size},
        {.names = "--include",
         .value = "GLOB",
         .help = "in folders read what fits this name; may be given again (*.json, *.jsonl, *.ndjson). With a slash it "
                 "is compared with the path below the folder",
         .words = &o.include},
        {.names = "--exclude",
         .value = "GLOB",
         .help = "in folders leave out what fits this name, folders too; may be given again",
         .words = &o.exclude},
        {.names = "--input-format",
         .value = "FORMAT",
         .help = "json: a file is a plan; jsonl: every line is one; auto: jsonl for *.jsonl and *.ndjson (auto)",
         .word = &o.input_format,
         .allowed = {"auto", "json", "jsonl"}},
        {.names = "--list-files",
         .value = "",
         .help = "only list what would be read, and why the rest would not",
         .flag = &o.list_files},
        {.names = "--allow-empty",
         .value = "",
         .help = "nothing to read is no mistake: exit code 0, not 2",
         .flag = &o.allow_empty},
        {.names = "-j,--jobs",
         .value = "NUMBER",
         .help = "how many files to audit at a time (one for each processor). The report is the same for any number",
         .word = &o.jobs},
        {.names = "--csv-bom",
         .value = "",
         .help = "begin csv with the mark by which Excel knows UTF-8",
         .flag = &o.csv_bom},
        {.names = "--color",
         .value = "WHEN",
         .help = "auto, always or never",
         .word = &o.color,
         .allowed = {"auto", "always", "never"},
         .environment = "IEPAUDIT_COLOR"},
        {.names = "--width",
         .value = "COLUMNS",
         .help = "wrap text at this width; 0 for not at all (the terminal's)",
         .word = &o.width},
        {.names = "-q,--quiet", .value = "", .help = "findings only: no summary, no hints", .flag = &o.quiet},
        {.names = "-v,--verbose", .value = "", .help = "also list what was not checked, and why", .flag = &o.verbose},
    };
}

std::vector<Option> shared_options(CheckOptions& options, std::span<const std::string_view> names) {
    std::vector<Option> shared;
    for (Option& option : option_table(options)) {
        const std::string_view name = std::string_view(option.names).substr(option.names.find("--"));
        if (std::find(names.begin(), names.end(), name) != names.end()) {
            shared.push_back(std::move(option));
        }
    }
    return shared;
}

AuditOptions audit_options(const CheckOptions& options) {
    AuditOptions audit;
    audit.as_of = day_for(options.as_of);
    audit.rules = chosen_rules(options.only, options.skip);
    audit.least_shown = level(options.show);
    audit.names_student = options.show_student && !is_on_build_server();
    if (!options.max_file_size.empty()) {
        audit.limits.file_bytes = size_for(options.max_file_size);
    }
    return audit;
}

batch::Patterns patterns(const CheckOptions& options) {
    batch::Patterns patterns;
    if (!options.include.empty()) {
        patterns.include = options.include;
    }
    patterns.exclude = options.exclude;
    return patterns;
}

std::size_t jobs(const CheckOptions& options) {
    constexpr std::size_t most = 256;
    if (options.jobs.empty()) {
        return std::min(batch::processors(), most);
    }
    const auto number = number_for<std::size_t>("--jobs", options.jobs);
    if (number == 0 || number > most) {
        throw UsageError("--jobs: give a number from 1 to 256.");
    }
    return number;
}

ReportOptions report_options(const CheckOptions& options, const std::ostream* out) {
    const int own_width = out == nullptr ? 0 : columns_of(*out);
    return {.color = out != nullptr && may_color(options.color, *out),
            .width = options.width.empty() ? own_width : number_for<int>("--width", options.width),
            .quiet = options.quiet,
            .verbose = options.verbose,
            .csv_bom = options.csv_bom,
            .by_week = options.by_week,
            .fail_on = fail_level(options)};
}

std::optional<Severity> fail_level(const CheckOptions& options) {
    return options.fail_on == "never" ? std::nullopt : std::optional(level(options.fail_on));
}

bool fails(const Counts& counts, const std::optional<Severity>& least) {
    for (int severity = static_cast<int>(Severity::error); least && severity >= static_cast<int>(*least); --severity) {
        if (counts.of(static_cast<Severity>(severity)) > 0) {
            return true;
        }
    }
    return false;
}

} // namespace iepaudit::cli
