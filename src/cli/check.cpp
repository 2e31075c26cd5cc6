#include "batch/load.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "report/escape.hpp"
#include "text/suggest.hpp"

#include "iepaudit/audit.hpp"
#include "iepaudit/reporter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <filesystem>

namespace iepaudit::cli {

namespace {

struct CheckOptions {
    std::string format = "text";
    std::string fail_on = "error";
    std::string show = "note";
    std::vector<std::string> only;
    std::vector<std::string> skip;
    std::string as_of;
    std::string show_values = "auto";
    std::string stdin_name = "<stdin>";
    std::string max_file_size;
    std::string color = "auto";
    std::string width;
    bool quiet = false;
    bool verbose = false;
};

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
        {.names = "-f,--format", .value = "FORMAT", .help = formats + " (text)", .word = &o.format, .allowed = format_names(), .environment = "IEPAUDIT_FORMAT"},
        {.names = "--fail-on", .value = "LEVEL", .help = "what makes exit code 1: error, warning, note or never (error). Does not change what is shown", .word = &o.fail_on,
         .allowed = {"error", "warning", "note", "never"}, .environment = "IEPAUDIT_FAIL_ON"},
        {.names = "--show", .value = "LEVEL", .help = "least severity shown: error, warning or note (note). Does not change the exit code", .word = &o.show,
         .allowed = {"error", "warning", "note"}},
        {.names = "--only", .value = "RULE", .help = "run only this rule; may be given again; family:totals means a whole family", .words = &o.only},
        {.names = "--skip", .value = "RULE", .help = "leave this rule out; may be given again; family:totals means a whole family", .words = &o.skip},
        {.names = "--as-of", .value = "DATE", .help = "the day every date is judged on, as in 2026-11-22 (today)", .word = &o.as_of, .environment = "IEPAUDIT_AS_OF"},
        {.names = "--show-values", .value = "WHEN", .help = "print words of the file: auto, always or never. auto: yes, but not when CI is set", .word = &o.show_values,
         .allowed = {"auto", "always", "never"}},
        {.names = "--stdin-name", .value = "NAME", .help = "name shown for - (<stdin>)", .word = &o.stdin_name},
        {.names = "--max-file-size", .value = "SIZE", .help = "largest file read, as in 32M (16M)", .word = &o.max_file_size},
        {.names = "--color", .value = "WHEN", .help = "auto, always or never", .word = &o.color, .allowed = {"auto", "always", "never"}, .environment = "IEPAUDIT_COLOR"},
        {.names = "--width", .value = "COLUMNS", .help = "wrap text at this width; 0 for not at all (the terminal's)", .word = &o.width},
        {.names = "-q,--quiet", .value = "", .help = "findings only: no summary, no hints", .flag = &o.quiet},
        {.names = "-v,--verbose", .value = "", .help = "also list what was not checked, and why", .flag = &o.verbose},
    };
}

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
        throw UsageError(fmt::format("--as-of: \"{}\" is not a date. Write it as 2026-11-22.", report::for_terminal(words)));
    }
    return *read.date;
}

/// The rules an option names: one id, or a whole family.
std::vector<const Rule*> rules_named(std::string_view option, std::string_view words) {
    std::vector<const Rule*> named;
    constexpr std::string_view family_prefix = "family:";
    std::vector<std::string_view> known;
    const bool is_family = words.starts_with(family_prefix);
    for (const Rule* rule : all_rules()) {
        const std::string_view id = is_family ? name(rule->family) : rule->id;
        known.push_back(id);
        if (id == (is_family ? words.substr(family_prefix.size()) : words)) {
            named.push_back(rule);
        }
    }
    if (named.empty()) {
        throw UsageError(fmt::format("{}: {} `iepaudit rules` lists them all.", option,
                                     UsageError::unknown(is_family ? "family" : "rule", is_family ? words.substr(family_prefix.size()) : words, known).what()));
    }
    return named;
}

std::vector<const Rule*> chosen_rules(const CheckOptions& options) {
    std::vector<const Rule*> only;
    for (const std::string& words : options.only) {
        const auto named = rules_named("--only", words);
        only.insert(only.end(), named.begin(), named.end());
    }
    std::vector<const Rule*> skip;
    for (const std::string& words : options.skip) {
        const auto named = rules_named("--skip", words);
        skip.insert(skip.end(), named.begin(), named.end());
    }
    std::vector<const Rule*> chosen;
    const auto in = [](const std::vector<const Rule*>& list, const Rule* rule) { return std::find(list.begin(), list.end(), rule) != list.end(); };
    for (const Rule* rule : all_rules()) {
        if ((options.only.empty() || in(only, rule)) && !in(skip, rule)) {
            chosen.push_back(rule);
        }
    }
    return chosen;
}

Severity level(std::string_view word) { return word == "error" ? Severity::error : word == "warning" ? Severity::warning : Severity::note; }

bool shows_values(const CheckOptions& options, const Format& format) {
    if (options.show_values != "auto") {
        return options.show_values == "always";
    }
    const char* const ci = std::getenv("CI");
    return format.shows_values && (ci == nullptr || *ci == '\0');
}

/// A name nearby, for a file that is not there.
std::string nearby(const std::string& path) {
    const std::filesystem::path wanted(path);
    std::vector<std::string> names;
    std::error_code ignored;
    const auto folder = wanted.has_parent_path() ? wanted.parent_path() : std::filesystem::path(".");
    for (auto entry = std::filesystem::directory_iterator(folder, ignored); entry != std::filesystem::directory_iterator(); entry.increment(ignored)) {
        if (ignored) {
            break;
        }
        names.push_back(entry->path().filename().string());
    }
    std::sort(names.begin(), names.end()); // the file system's order is not the same everywhere
    const std::vector<std::string_view> known(names.begin(), names.end());
    const auto near = text::suggest(wanted.filename().string(), known);
    return near ? (wanted.has_parent_path() ? (wanted.parent_path() / *near).string() : std::string(*near)) : std::string{};
}

FileReport audit_one(const std::string& path, const CheckOptions& options, const AuditOptions& audit_options, Streams streams) {
    const bool is_stdin = path == "-";
    batch::Loaded loaded = is_stdin ? batch::load_stream(streams.in, audit_options.limits.file_bytes) : batch::load_file(path, audit_options.limits.file_bytes);
    const std::string& shown = is_stdin ? options.stdin_name : path;
    if (!loaded.is_read) {
        std::string sentence = fmt::format("cannot read \"{}\": {}.", report::for_terminal(shown), loaded.reason);
        if (const std::string near = loaded.is_missing ? nearby(path) : std::string{}; !near.empty()) {
            sentence += fmt::format(" Did you mean \"{}\"?", report::for_terminal(near));
        }
        streams.err << "iepaudit: " << sentence << '\n';
        return unreadable_file(shown, loaded.reason);
    }
    return audit(shown, std::move(loaded.bytes), audit_options);
}

} // namespace

std::string check_options() {
    CheckOptions unused;
    return describe_options(option_table(unused));
}

Exit check_command(const std::vector<std::string>& arguments, Streams streams) {
    CheckOptions options;
    const std::vector<std::string> files = parse_options(option_table(options), arguments);
    if (files.empty()) {
        throw UsageError("name a file to check, for example: iepaudit my-iep.json");
    }
    if (std::count(files.begin(), files.end(), "-") > 0 && is_terminal(streams.in)) {
        throw UsageError("\"-\" reads a file from a pipe, and nothing is piped in. Name the file, for example: iepaudit my-iep.json");
    }
    AuditOptions audit_options;
    audit_options.as_of = day_for(options.as_of);
    audit_options.rules = chosen_rules(options);
    audit_options.least_shown = level(options.show);
    if (!options.max_file_size.empty()) {
        audit_options.limits = ReadLimits{.file_bytes = size_for(options.max_file_size)};
    }
    const Format& format = *find_format(options.format);
    const ReportOptions report_options{.color = may_color(options.color, streams.out),
                                       .width = options.width.empty() ? columns_of(streams.out) : number_for<int>("--width", options.width),
                                       .quiet = options.quiet,
                                       .verbose = options.verbose};
    const std::unique_ptr<Reporter> reporter = format.make(streams.out, report_options);
    reporter->begin({.version = version(), .as_of = audit_options.as_of, .rules_as_of = audit_options.policy->rules_as_of});

    Summary summary;
    bool fails = false;
    for (const std::string& path : files) {
        FileReport report = audit_one(path, options, audit_options, streams);
        ++summary.files;
        summary.unreadable += report.is_readable ? 0 : 1;
        summary.counts.add(report.counts);
        for (int s = static_cast<int>(level(options.fail_on)); s <= static_cast<int>(Severity::error); ++s) {
            fails = fails || (options.fail_on != "never" && report.counts.of(static_cast<Severity>(s)) > 0);
        }
        if (!shows_values(options, format)) {
            redact(report);
        }
        reporter->file(report);
    }
    reporter->end(summary);
    return summary.unreadable > 0 ? Exit::unreadable : fails ? Exit::findings : Exit::clean;
}

} // namespace iepaudit::cli
