#include "batch/load.hpp"
#include "cli/acceptance.hpp"
#include "cli/check_options.hpp"
#include "cli/commands.hpp"
#include "cli/config.hpp"
#include "cli/outputs.hpp"
#include "cli/path_names.hpp"
#include "cli/terminal.hpp"
#include "report/escape.hpp"
#include "text/suggest.hpp"

#include "iepaudit/audit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace iepaudit::cli {

namespace {

/// A name nearby, for a file that is not there.
std::string nearby(const std::string& path) {
    const std::filesystem::path wanted(path);
    std::vector<std::string> names;
    std::error_code ignored;
    const auto folder = wanted.has_parent_path() ? wanted.parent_path() : std::filesystem::path(".");
    for (auto entry = std::filesystem::directory_iterator(folder, ignored);
         entry != std::filesystem::directory_iterator(); entry.increment(ignored)) {
        if (ignored) {
            break;
        }
        names.push_back(entry->path().filename().string());
    }
    std::sort(names.begin(), names.end()); // the file system's order is not the same everywhere
    const std::vector<std::string_view> known(names.begin(), names.end());
    const auto near = text::suggest(wanted.filename().string(), known);
    return near ? (wanted.has_parent_path() ? (wanted.parent_path() / *near).string() : std::string(*near))
                : std::string{};
}

std::string name_in_reports(const std::string& path, const CheckOptions& options) {
    const std::string name = path == "-" ? options.stdin_name : relative_name(path);
    return options.path_names == "hash" ? hashed_name(name) : name;
}

void say_cannot_read(const std::string& path, const std::string& name, const batch::Loaded& loaded,
                     const CheckOptions& options, std::ostream& err) {
    const bool hides_names = options.path_names == "hash";
    std::string sentence = fmt::format("cannot read \"{}\": {}.",
                                       report::for_terminal(hides_names || path == "-" ? name : path), loaded.reason);
    if (const std::string near = loaded.is_missing && !hides_names ? nearby(path) : std::string{}; !near.empty()) {
        sentence += fmt::format(" Did you mean \"{}\"?", report::for_terminal(near));
    }
    err << "iepaudit: " << sentence << '\n';
}

FileReport audit_one(const std::string& path, const std::string& name, const CheckOptions& options,
                     const AuditOptions& audit_options, Streams streams) {
    const std::size_t limit = audit_options.limits.file_bytes;
    batch::Loaded loaded = path == "-" ? batch::load_stream(streams.in, limit) : batch::load_file(path, limit);
    if (!loaded.is_read) {
        say_cannot_read(path, name, loaded, options, streams.err);
        return unreadable_file(name, loaded.reason);
    }
    // The fingerprints are those of the real path: they stay the same however files are named in the report.
    FileReport report =
        audit(path == "-" ? options.stdin_name : relative_name(path), std::move(loaded.bytes), audit_options);
    report.path = name;
    return report;
}

bool fails(const Counts& counts, const std::optional<Severity>& least) {
    for (int severity = static_cast<int>(Severity::error); least && severity >= static_cast<int>(*least); --severity) {
        if (counts.of(static_cast<Severity>(severity)) > 0) {
            return true;
        }
    }
    return false;
}

} // namespace

std::string check_options() {
    CheckOptions unused;
    return describe_options(option_table(unused));
}

Exit check_command(const std::vector<std::string>& arguments, Streams streams) {
    CheckOptions options;
    Config config;
    const std::vector<std::string> files = parse_check(options, config, arguments);
    if (files.empty()) {
        throw UsageError("name a file to check, for example: iepaudit my-iep.json");
    }
    if (std::count(files.begin(), files.end(), "-") > 0 && is_terminal(streams.in)) {
        throw UsageError(
            "\"-\" reads a file from a pipe, and nothing is piped in. Name the file, for example: iepaudit "
            "my-iep.json");
    }
    std::vector<std::string> names;
    for (const std::string& path : files) {
        names.push_back(name_in_reports(path, options));
    }
    AuditOptions audit = audit_options(options);
    audit.policy = &config.policy;
    audit.severities = config.severities;
    Acceptance acceptance(options, audit);
    Outputs outputs(options, files, names, streams);
    outputs.begin({.version = version(),
                   .as_of = audit.as_of,
                   .rules_as_of = audit.policy->rules_as_of,
                   .rules = audit.rules,
                   .changes = config.changes,
                   .has_baseline = audit.baseline != nullptr});
    Summary summary;
    for (std::size_t i = 0; i < files.size(); ++i) {
        FileReport report = audit_one(files[i], names[i], options, audit, streams);
        summary.add(report);
        acceptance.note(report);
        outputs.file(std::move(report));
    }
    acceptance.close(summary);
    outputs.end(summary);
    say_remarks(summary, outputs.may_quote(), streams.err);
    const bool all_written = outputs.say_what_was_written();
    return summary.unreadable > 0 || !all_written       ? Exit::unreadable
           : fails(summary.deciding(), fail_level(options)) ? Exit::findings
                                                        : Exit::clean;
}

} // namespace iepaudit::cli
