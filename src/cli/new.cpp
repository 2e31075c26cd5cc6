// `new`: the interview, with a file behind it and the audit at its end.
#include "batch/write.hpp"
#include "cli/cannot_read.hpp"
#include "cli/check.hpp"
#include "cli/commands.hpp"
#include "cli/environment.hpp"
#include "cli/new_file.hpp"
#include "cli/next_command.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "interview/interview.hpp"
#include "report/escape.hpp"

#include "iepaudit/read.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace iepaudit::cli {

namespace {

struct NewOptions {
    std::string output;
    std::string go_on;
    std::string as_of;
};

std::vector<Option> option_table(NewOptions& o) {
    return {{.names = "-o,--output",
             .value = "FILE",
             .help = "the new file (my-iep.json); a file that is there stays as it is",
             .word = &o.output},
            {.names = "--continue",
             .value = "FILE",
             .help = "go on in this file, at the first question that is open",
             .word = &o.go_on},
            {.names = "--as-of",
             .value = "DATE",
             .help = "judge every date as of this day (today)",
             .word = &o.as_of,
             .environment = "IEPAUDIT_AS_OF"}};
}

void require_file_to_make(const std::string& path) {
    if (is_taken(path)) {
        throw UsageError(fmt::format("\"{}\" is already there and is not replaced. To go on in it: {} new "
                                     "--continue {}. For another file, give -o another name.",
                                     report::for_terminal(path), called(), in_shell(path)));
    }
    std::error_code ignored;
    if (path == "-" || std::filesystem::exists(path, ignored)) {
        throw UsageError(
            "the answers are saved one by one, so they need a file. Give -o a name, as in -o my-iep.json.");
    }
}

/// What of the file would be lost if it were written again, and what to do about it; empty when nothing would.
std::string what_is_lost(const Document& document, const std::vector<Problem>& problems, bool is_strict_json) {
    for (const Problem& problem : problems) {
        if (problem.rule == "not-json" || problem.rule == "duplicate-key") {
            return problem.message + " Then run this again.";
        }
    }
    if (document.empty() || document[0].kind != NodeKind::object) {
        return "It holds no plan: a plan begins with {.";
    }
    return is_strict_json ? std::string{}
                          : "Its comments, or a comma before a bracket, would be lost. Take them out in an editor and "
                            "run this again, or go on typing in the editor.";
}

/// The plan of a file that can be written again without losing anything of it.
DraftPlan plan_in(const std::string& path) {
    const ReadLimits limits;
    std::string bytes = load_named(path, limits.file_bytes);
    DraftPlan plan = DraftPlan::parse(bytes, nullptr, false);
    std::vector<Problem> problems;
    Document document;
    read_document(std::move(bytes), limits, document, problems);
    if (const std::string lost = what_is_lost(document, problems, plan.is_object()); !lost.empty()) {
        throw Unreadable(fmt::format("\"{}\" cannot be continued here. {}", report::for_terminal(path), lost));
    }
    return plan;
}

std::string saved(const std::string& path, const DraftPlan& plan) {
    batch::FileWriter file(path);
    file.stream() << plan_text(plan);
    return file.finish();
}

bool has_rows(const DraftPlan& plan) {
    const ReadResult read = read_iep(plan_text(plan));
    return read.is_readable && !read.iep.services.empty();
}

/// The report is a courtesy: what it finds is no failure of writing the file.
Exit audit_of(const std::string& path, const std::string& as_of, Streams streams) {
    CheckOptions options;
    options.as_of = as_of;
    streams.err << '\n' << std::flush;
    const Exit code = run_check(options, Config{}, {path}, streams);
    return code == Exit::findings ? Exit::clean : code;
}

} // namespace

Described new_options() {
    NewOptions unused;
    return {.options = option_table(unused), .takes_file = false};
}

Exit new_command(const std::vector<std::string>& arguments, Streams streams) {
    NewOptions options;
    const std::vector<std::string> words = parse_options(option_table(options), arguments);
    const bool goes_on = !options.go_on.empty();
    if (!words.empty() || (goes_on && !options.output.empty())) {
        throw UsageError("name one file: iepaudit new -o my-iep.json, or iepaudit new --continue my-iep.json");
    }
    const std::string path = goes_on ? options.go_on : options.output.empty() ? "my-iep.json" : options.output;
    if (!goes_on) {
        require_file_to_make(path);
    }
    DraftPlan plan = goes_on ? plan_in(path) : DraftPlan::object();
    CheckOptions as_check;
    as_check.as_of = options.as_of;
    constexpr int widest = 80;
    constexpr int narrowest = 40;
    const int columns = columns_of(streams.err);
    const interview::Manner manner{
        .as_of = audit_options(as_check).as_of,
        .file = report::for_terminal(path),
        .columns = static_cast<std::size_t>(columns == 0 ? widest : std::clamp(columns, narrowest, widest)),
        .repeats = !is_terminal(streams.in),
        .has_more_at_once = [&] { return has_more_at_once(streams.in); }};
    const interview::Ending ending = interview::ask_everything(
        plan, manner, streams.in, streams.err, [&](const DraftPlan& draft) { return saved(path, draft); });
    if (ending == interview::Ending::not_saved) {
        return Exit::unreadable;
    }
    if (plan.empty()) {
        streams.err << "Nothing was typed in, so no file was written.\n";
        return Exit::clean;
    }
    if (ending != interview::Ending::finished) {
        streams.err << fmt::format("Saved in {}. To go on: {} new --continue {}\n", report::for_terminal(path),
                                   called(), in_shell(path));
    }
    if (ending == interview::Ending::stopped) {
        return Exit::clean;
    }
    if (!has_rows(plan)) {
        streams.err << "There is no row of the service table in it yet, so there is nothing to check.\n";
        return Exit::clean;
    }
    return audit_of(path, options.as_of, streams);
}

} // namespace iepaudit::cli
