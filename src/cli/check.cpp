#include "cli/check.hpp"

#include "batch/in_order.hpp"
#include "batch/load.hpp"
#include "cli/acceptance.hpp"
#include "cli/audit_plan.hpp"
#include "cli/cannot_read.hpp"
#include "cli/check_options.hpp"
#include "cli/commands.hpp"
#include "cli/config.hpp"
#include "cli/environment.hpp"
#include "cli/last_year.hpp"
#include "cli/list_files.hpp"
#include "cli/next_command.hpp"
#include "cli/outputs.hpp"
#include "cli/path_names.hpp"
#include "cli/plans.hpp"
#include "cli/progress.hpp"
#include "cli/terminal.hpp"
#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "text/fold.hpp"

#include "iepaudit/audit.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <optional>

namespace iepaudit::cli {

namespace {

void require_something_to_read(const std::vector<std::string>& words, Streams streams) {
    if (words.empty()) {
        throw UsageError("name a file to check, for example: iepaudit my-iep.json");
    }
    if (std::count(words.begin(), words.end(), "-") > 0 && is_terminal(streams.in)) {
        throw UsageError(
            "\"-\" reads a file from a pipe, and nothing is piped in. Name the file, for example: iepaudit "
            "my-iep.json");
    }
}

void require_no_empty_word(const batch::Inputs& inputs, const CheckOptions& options) {
    if (options.allow_empty || inputs.empty_words().empty()) {
        return;
    }
    const std::string& word = inputs.empty_words().front();
    throw UsageError(
        batch::is_folder(word)
            ? fmt::format("there is nothing to read in the folder \"{}\": no file in it fits {}. "
                          "Tables and PDFs become plans first, with iepaudit import. "
                          "--list-files says why, --include reads other names, --allow-empty makes it exit code 0.",
                          report::for_terminal(word), fmt::join(patterns(options).include, ", "))
            : fmt::format("no file fits \"{}\". Check the spelling of the name. --allow-empty makes it exit code 0.",
                          report::for_terminal(word)));
}

/// By the ending alone: what is passed over is not opened.
bool is_table_or_pdf(const std::string& path) {
    const std::string ending = text::fold(std::filesystem::path(path).extension().string());
    return ending == ".csv" || ending == ".tsv" || ending == ".pdf";
}

/// A second paper belongs to one child, so to one file.
void require_one_plan(const batch::Inputs& inputs, const CheckOptions& options, const char* sentence) {
    const std::vector<std::string>& words = inputs.words();
    if (words.size() != 1 || batch::is_folder(words.front()) || has_lines(words.front(), options)) {
        throw UsageError(sentence);
    }
}

std::optional<LogFile> load_log(const CheckOptions& options, const batch::Inputs& inputs, std::size_t limit) {
    if (options.log.empty()) {
        return std::nullopt;
    }
    require_one_plan(inputs, options, "--log goes with one IEP: name one file to check.");
    batch::Loaded loaded = batch::load_file(options.log, limit);
    if (!loaded.is_read) {
        throw Unreadable(cannot_read(options.log, loaded, options.path_names == "hash"));
    }
    return LogFile{.path = relative_name(options.log), .bytes = std::move(loaded.bytes)};
}

bool wants_progress(const CheckOptions& options, Streams streams) {
    // A report that runs over the same terminal shows by itself how far it is.
    const bool is_in_the_way = is_terminal(streams.out) && options.format != "summary" && options.format != "none";
    return is_terminal(streams.err) && !options.quiet && !is_on_build_server() && !is_in_the_way;
}

/// The whole stream of plans, from the command line into the reports.
class Run {
public:
    Run(const CheckOptions& options, const AuditOptions& audit, batch::Inputs inputs, Acceptance& acceptance,
        Outputs& outputs, Streams streams)
        : options_(options), acceptance_(acceptance), outputs_(outputs), streams_(streams),
          plans_(std::move(inputs), options, audit.limits.file_bytes, streams,
                 [this](const batch::Input& input) { say_skipped(input); }),
          auditor_(options, audit, outputs), progress_(streams.err, wants_progress(options, streams)) {}

    Summary run(const RunInfo& info, std::size_t jobs) {
        outputs_.begin(info);
        const batch::Stages<Plan, Audited> stages{
            [this] { return plans_.next(); }, [this](Plan plan) { return auditor_(std::move(plan)); },
            [this](const Audited& audited) { take(audited); }, [](const Plan& plan) { return plan.bytes.size(); }};
        batch::in_order(jobs, stages);
        progress_.erase();
        summary_.skipped = plans_.skipped().all();
        summary_.skipped_because = plans_.skipped().in_words();
        acceptance_.close(summary_);
        outputs_.end(summary_);
        say_counts();
        return summary_;
    }

private:
    void take(const Audited& audited) {
        if (!audited.complaint.empty()) {
            progress_.erase();
            streams_.err << "iepaudit: " << audited.complaint << '\n';
        }
        summary_.add(audited.account);
        acceptance_.note(audited.account);
        outputs_.add(audited.finished);
        progress_.show(summary_, plans_.share_done());
    }

    /// What looks like a file to read and is none is named; other names and hidden files are only counted.
    void say_skipped(const batch::Input& input) {
        tables_ += input.skipped == batch::Skip::not_included && is_table_or_pdf(input.path) ? 1 : 0;
        if (!options_.quiet && (input.skipped == batch::Skip::link || input.skipped == batch::Skip::special)) {
            progress_.erase();
            streams_.err << "iepaudit: skipped " << skip_in_words(input, options_) << ".\n";
        }
    }

    void say_counts() {
        if (options_.quiet) {
            return;
        }
        if (summary_.skipped > 0) {
            streams_.err << fmt::format("Skipped {} in folders: {}. --list-files names them.\n", summary_.skipped,
                                        summary_.skipped_because);
        }
        if (tables_ > 0) {
            streams_.err << fmt::format("{} a table or a PDF; iepaudit import makes plans of those.\n",
                                        report::count(tables_, "of them is", "of them are"));
        }
        if (summary_.unreadable > 0 && summary_.files > 1) {
            streams_.err << fmt::format("{} of {} could not be read.\n", summary_.unreadable,
                                        report::plans(summary_, summary_.files));
        }
    }

    const CheckOptions& options_;
    Acceptance& acceptance_;
    Outputs& outputs_;
    Streams streams_;
    Plans plans_;
    PlanAuditor auditor_;
    Progress progress_;
    Summary summary_;
    std::size_t tables_ = 0; ///< passed over in folders, and `import` reads them
};

} // namespace

Described check_options() {
    CheckOptions unused;
    return {.options = option_table(unused)};
}

Exit check_command(const std::vector<std::string>& arguments, Streams streams) {
    CheckOptions options;
    Config config;
    const std::vector<std::string> words = parse_check(options, config, arguments);
    return run_check(options, config, words, streams);
}

Exit run_check(const CheckOptions& options, const Config& config, const std::vector<std::string>& words,
               Streams streams) {
    require_something_to_read(words, streams);
    batch::Inputs inputs(words, patterns(options));
    require_no_empty_word(inputs, options);
    if (options.list_files) {
        return list_files(std::move(inputs), options, streams);
    }
    AuditOptions audit = audit_options(options);
    const std::optional<LogFile> log = load_log(options, inputs, audit.limits.file_bytes);
    audit.log = log ? &*log : nullptr;
    audit.policy = &config.policy;
    audit.severities = config.severities;
    std::optional<LastYear> last_year;
    if (!options.prior.empty()) {
        require_one_plan(inputs, options, "--prior is last year's IEP of one child. Name one file to check beside it.");
        audit.prior = last_year.emplace(options.prior, options, audit).paper();
        audit.prior_name = last_year->name();
    }
    Acceptance acceptance(options, audit);
    const std::size_t threads = jobs(options);      // a wrong number is said before anything is written
    std::vector<std::string> read = inputs.words(); // no report may take the place of any of them
    if (log) {
        read.push_back(options.log);
    }
    if (last_year) {
        read.push_back(options.prior);
    }
    Outputs outputs(options, read, streams);
    const RunInfo info{.version = version(),
                       .as_of = audit.as_of,
                       .rules_as_of = audit.policy->rules_as_of,
                       .rules = audit.rules,
                       .changes = config.changes,
                       .has_baseline = audit.baseline != nullptr};
    const Summary summary = Run(options, audit, std::move(inputs), acceptance, outputs, streams).run(info, threads);
    if (last_year) {
        last_year->say_problems(outputs.may_quote(), streams.err);
    }
    say_remarks(summary, outputs.may_quote(), streams.err);
    streams.out.flush(); // the report comes before what is said about it
    streams.err << page_to_print(options, words, summary);
    const bool all_written = outputs.say_what_was_written();
    if (summary.files == 0 && !options.allow_empty) {
        streams.err << "iepaudit: there was no plan to check. --allow-empty makes it exit code 0.\n";
        return all_written ? Exit::usage : Exit::unreadable;
    }
    const bool lacks_a_paper = summary.unreadable_logs > 0 || (last_year && last_year->paper() == nullptr);
    return summary.unreadable > 0 || !all_written || lacks_a_paper ? Exit::unreadable
           : fails(summary.deciding(), fail_level(options))        ? Exit::findings
                                                                   : Exit::clean;
}

} // namespace iepaudit::cli
