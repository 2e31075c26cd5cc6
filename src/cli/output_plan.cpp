#include "cli/output_plan.hpp"

#include "batch/inputs.hpp"
#include "cli/path_names.hpp"
#include "cli/plans.hpp"
#include "report/escape.hpp"

#include <fmt/format.h>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <unordered_map>

namespace iepaudit::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view standard_output = "standard output";

std::string in_quotes(std::string_view words) {
    return '"' + report::for_terminal(words) + '"';
}

/// "html=page.html"
PlannedReport parse(std::string_view option, std::string_view what, const std::string& words) {
    const std::size_t equals = words.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == words.size()) {
        throw UsageError(fmt::format("{} {}: write it as FORMAT={}, for example {} json={}.", option, in_quotes(words),
                                     what, option, what == "FILE" ? "report.json" : "reports"));
    }
    const std::string name = words.substr(0, equals);
    const Format* const format = find_format(name);
    if (format == nullptr) {
        throw UsageError(fmt::format("{}: {}", option, UsageError::unknown("format", name, format_names()).what()));
    }
    return {format, words.substr(equals + 1)};
}

fs::path canonical(const std::string& path) {
    std::error_code ignored;
    return fs::weakly_canonical(fs::absolute(path, ignored), ignored);
}

/// Two names of one file have one identity. Empty for a pipe or a device: two reports may well go there.
std::string identity(const std::string& path) {
    struct stat about {};
    if (::stat(path.c_str(), &about) == 0) {
        return S_ISREG(about.st_mode) ? fmt::format("{}:{}", about.st_dev, about.st_ino) : std::string{};
    }
    return canonical(path).string();
}

/// Every file a report will go to, and every file that is read.
class Claims {
public:
    Claims(const std::vector<std::string>& words, const CheckOptions& options) : patterns_(patterns(options)) {
        for (const std::string& word : words) {
            if (word != "-" && batch::is_folder(word)) {
                folders_.push_back(canonical(word));
            } else if (const std::string id = word == "-" ? std::string{} : identity(word); !id.empty()) {
                inputs_.emplace(id, "a file to check");
            }
        }
        // Not the baseline: who renews it puts the new report in its place, and a report is put there whole.
        for (const auto& [path, what] :
             {std::pair(&options.waivers, "the waivers file"), std::pair(&options.config, "the config file")}) {
            if (!path->empty()) {
                inputs_.emplace(identity(*path), what);
            }
        }
        struct stat about {};
        if (::fstat(STDOUT_FILENO, &about) == 0 && S_ISREG(about.st_mode)) {
            reports_.emplace(fmt::format("{}:{}", about.st_dev, about.st_ino), standard_output);
        }
    }

    void add(std::string_view option, const Format& format, const std::string& path) {
        const std::string id = identity(path);
        if (id.empty()) {
            return;
        }
        const std::string asked = fmt::format("{} {}={}", option, format.name, report::for_terminal(path));
        if (const auto input = inputs_.find(id); input != inputs_.end()) {
            throw UsageError(fmt::format("{}: this is {}, and the report would replace it.", asked, input->second));
        }
        if (would_be_read(path)) {
            throw UsageError(fmt::format("{}: it would be one of the files to check, and be read as a plan the next "
                                         "time. Put it elsewhere, or name it so that no --include pattern fits.",
                                         asked));
        }
        if (const auto [entry, is_new] = reports_.emplace(id, asked); !is_new) {
            throw UsageError(
                fmt::format("{}: {} goes to the same file. Give each report a file of its own.", asked, entry->second));
        }
    }

    /// Pages in a folder to check are in order only when nobody would take them for plans.
    void add_folder(const Format& format, const std::string& folder) const {
        if (would_be_read((fs::path(folder) / ("page." + std::string(format.extension))).string())) {
            throw UsageError(fmt::format("--each {}={}: its files would be among those to check, and be read as plans "
                                         "the next time. Name a folder elsewhere.",
                                         format.name, report::for_terminal(folder)));
        }
    }

private:
    [[nodiscard]] bool would_be_read(const std::string& path) const {
        const fs::path target = canonical(path);
        return std::any_of(folders_.begin(), folders_.end(), [&](const fs::path& folder) {
            const fs::path below = target.lexically_relative(folder);
            return !below.empty() && *below.begin() != ".." && !is_left_out(below);
        });
    }

    /// Hidden, excluded, or not included: it or a folder above it.
    [[nodiscard]] bool is_left_out(const fs::path& below) const {
        fs::path part;
        for (const fs::path& step : below) {
            part /= step;
            if (step.native().starts_with('.') || patterns_.excludes(part.native())) {
                return true;
            }
        }
        return !patterns_.includes(below.native());
    }

    batch::Patterns patterns_;
    std::vector<fs::path> folders_;
    std::unordered_map<std::string, std::string_view> inputs_; ///< what it is, by identity
    std::unordered_map<std::string, std::string> reports_;     ///< what was asked for, by identity
};

void require_folder(std::string_view option, const fs::path& folder) {
    std::error_code ignored;
    if (!folder.empty() && !fs::is_directory(folder, ignored)) {
        throw UsageError(fmt::format("{}: there is no folder {}.", option, in_quotes(folder.string())));
    }
}

const Format& format_of_standard_output(const CheckOptions& options, const std::vector<PlannedReport>& asked) {
    if (asked.size() > 1) {
        throw UsageError(
            fmt::format("--output {}=-: --output {}=- goes to standard output too. Give one of them a file.",
                        asked[1].format->name, asked[0].format->name));
    }
    if (asked.empty()) {
        return *find_format(options.format.empty() ? "text" : options.format);
    }
    if (!options.format.empty() && options.format != "none") {
        throw UsageError(fmt::format("--output {}=-: --format {} goes to standard output too. Leave one of them out.",
                                     asked[0].format->name, options.format));
    }
    return *asked[0].format;
}

} // namespace

std::string each_path(std::string_view name, std::uint32_t line, const Format& format) {
    while (name.ends_with('/')) {
        name.remove_suffix(1); // a folder that could not be opened
    }
    fs::path below(name == "<stdin>" ? "stdin" : name);
    if (line > 0) {
        below /= std::to_string(line);
    } else if (below.extension() == ".json") {
        below.replace_extension();
    }
    below += '.' + std::string(format.extension);
    return below.string();
}

OutputPlan plan_outputs(const CheckOptions& options, const std::vector<std::string>& inputs) {
    OutputPlan plan;
    Claims claims(inputs, options);
    std::vector<PlannedReport> on_standard_output;
    for (const std::string& words : options.output) {
        const PlannedReport report = parse("--output", "FILE", words);
        if (report.target == "-") {
            on_standard_output.push_back(report);
            continue;
        }
        std::error_code ignored;
        if (fs::is_directory(report.target, ignored)) {
            throw UsageError(fmt::format("--output: {} is a folder. Name a file in it, or use --each {}={}.",
                                         in_quotes(report.target), report.format->name,
                                         report::for_terminal(report.target)));
        }
        require_folder("--output", fs::path(report.target).parent_path());
        claims.add("--output", *report.format, report.target);
        plan.files.push_back(report);
    }
    for (const std::string& words : options.each) {
        const PlannedReport report = parse("--each", "FOLDER", words);
        const fs::path folder(report.target);
        std::error_code ignored;
        if (!fs::is_directory(folder, ignored)) {
            require_folder("--each", fs::absolute(folder, ignored).lexically_normal().parent_path());
        }
        claims.add_folder(*report.format, report.target);
        for (const std::string& word : inputs) {
            if (word != "-" && batch::is_folder(word)) {
                continue; // whose files nobody has listed yet; EachOutput looks out for them
            }
            const std::string name = word == "-" ? options.stdin_name : relative_name(word);
            const std::string shared = options.path_names == "hash" ? hashed_name(name) : shareable_name(name);
            if (!has_lines(word, options)) {
                claims.add("--each", *report.format, (folder / each_path(shared, 0, *report.format)).string());
            }
        }
        plan.folders.push_back(report);
    }
    plan.standard_output = &format_of_standard_output(options, on_standard_output);
    return plan;
}

} // namespace iepaudit::cli
