#include "report/compare.hpp"
#include "batch/load.hpp"
#include "cli/cannot_read.hpp"
#include "cli/check_options.hpp"
#include "cli/commands.hpp"
#include "cli/config.hpp"
#include "cli/environment.hpp"
#include "cli/last_year.hpp"
#include "cli/path_names.hpp"
#include "cli/rule_choice.hpp"
#include "report/escape.hpp"
#include "report/phrases.hpp"

#include "iepaudit/audit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace iepaudit::cli {

namespace {

/// Of the options of `check`, those that mean something for two files side by side.
constexpr std::array<std::string_view, 12> shared{"--fail-on",     "--show",       "--as-of",         "--config",
                                                  "--show-values", "--path-names", "--max-file-size", "--color",
                                                  "--width",       "--quiet",      "--only",          "--skip"};

std::vector<Option> option_table_of_compare(CheckOptions& o) {
    std::vector<std::string_view> names;
    std::string help = "report on standard output:";
    for (const report::CompareFormat& format : report::compare_formats()) {
        names.push_back(format.name);
        help += ' ' + std::string(format.name);
    }
    std::vector<Option> table{
        {.names = "-f,--format", .value = "FORMAT", .help = help + " (text)", .word = &o.format, .allowed = names}};
    for (Option& option : shared_options(o, shared)) {
        table.push_back(std::move(option));
    }
    return table;
}

bool shows_values(const CheckOptions& options) {
    return options.show_values == "auto" ? !is_on_build_server() : options.show_values == "always";
}

const report::CompareFormat& format_of(const CheckOptions& options) {
    const auto formats = report::compare_formats();
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const report::CompareFormat& format) { return format.name == options.format; });
    return found == formats.end() ? formats.front() : *found;
}

/// This year's file with last year's beside it. Nothing when it cannot be read or is no IEP; then the reason was said.
std::optional<FileReport> compared(const std::string& path, const CheckOptions& options,
                                   const AuditOptions& audit_options, std::ostream& err) {
    const bool hides_names = options.path_names == "hash";
    const std::string name = hides_names ? hashed_name(relative_name(path)) : relative_name(path);
    batch::Loaded loaded = batch::load_file(path, audit_options.limits.file_bytes);
    if (!loaded.is_read) {
        err << "iepaudit: " << cannot_read(path, loaded, hides_names) << '\n';
        return std::nullopt;
    }
    FileReport report = audit(relative_name(path), std::move(loaded.bytes), audit_options);
    report.path = name;
    if (!shows_values(options)) {
        redact(report);
        report.path = shareable_name(report.path);
    }
    if (!report.is_readable) {
        err << fmt::format("iepaudit: {} could not be read: {}\n", report::path_for_terminal(report.path),
                           report::for_terminal(report::why_unreadable(report)));
        return std::nullopt;
    }
    return report;
}

} // namespace

Described compare_options() {
    CheckOptions unused;
    return {.options = option_table_of_compare(unused)};
}

Exit compare_command(const std::vector<std::string>& arguments, Streams streams) {
    CheckOptions options;
    const std::vector<std::string> files = parse_options(option_table_of_compare(options), arguments);
    if (files.size() != 2) {
        throw UsageError("name last year's IEP and this year's, for example: iepaudit compare last-year.json "
                         "this-year.json");
    }
    const Config config = options.config.empty() ? Config{} : read_config(options.config);
    AuditOptions audit = audit_options(options);
    audit.policy = &config.policy;
    audit.severities = config.severities;
    if (options.only.empty() && options.skip.empty()) {
        audit.rules = chosen_rules({"family:change", "family:reading"}, {});
    }
    const LastYear last_year(files[0], options, audit);
    audit.prior = last_year.paper();
    audit.prior_name = shows_values(options) ? last_year.name() : shareable_name(last_year.name());
    last_year.say_problems(shows_values(options), streams.err);
    const std::optional<FileReport> report = compared(files[1], options, audit, streams.err);
    if (!report || !report->comparison) {
        return Exit::unreadable;
    }
    const RunInfo run{.version = version(),
                      .as_of = audit.as_of,
                      .rules_as_of = audit.policy->rules_as_of,
                      .rules = audit.rules,
                      .changes = config.changes};
    streams.out << format_of(options).render(*report, run, report_options(options, &streams.out));
    return fails(report->counts, fail_level(options)) ? Exit::findings : Exit::clean;
}

} // namespace iepaudit::cli
