#include "cli/cannot_read.hpp"
#include "cli/check_options.hpp"
#include "cli/commands.hpp"
#include "cli/environment.hpp"
#include "cli/last_year.hpp"
#include "cli/new_file.hpp"
#include "cli/path_names.hpp"
#include "letters/catalogue.hpp"
#include "letters/render.hpp"
#include "report/escape.hpp"
#include "report/phrases.hpp"

#include "iepaudit/audit.hpp"

#include <fmt/format.h>

#include <filesystem>

namespace iepaudit::cli {

namespace {

struct LetterOptions {
    std::string format; ///< empty: as the name of `output` says, else text
    std::string output;
    std::string prior;
    std::string log;
    std::string as_of;
    bool show_student = false;
};

std::vector<Option> option_table(LetterOptions& o) {
    return {{.names = "-f,--format",
             .value = "FORMAT",
             .help = "text, markdown or html (as the name after -o says, else text)",
             .word = &o.format,
             .allowed = {"text", "markdown", "html"}},
            {.names = "-o,--output",
             .value = "FILE",
             .help = "write the letter into this new file; a file that is there stays as it is",
             .word = &o.output},
            {.names = "--prior",
             .value = "FILE",
             .help = "last year's IEP: what changed since is in the letter too",
             .word = &o.prior},
            {.names = "--log",
             .value = "FILE",
             .help = "the service log, JSON or a table (CSV): what was planned and what was delivered",
             .word = &o.log},
            {.names = "--as-of",
             .value = "DATE",
             .help = "the date of the letter, and the day every date is judged on, as in 2026-11-22 ([today's date], "
                     "and today)",
             .word = &o.as_of,
             .environment = "IEPAUDIT_AS_OF"},
            {.names = "--show-student",
             .value = "",
             .help = "put in the student's name, school and district; never when CI is set",
             .flag = &o.show_student}};
}

const letters::LetterKind& kind_named(const std::string& word) {
    if (const letters::LetterKind* kind = letters::find_letter(word)) {
        return *kind;
    }
    std::vector<std::string_view> known;
    for (const letters::LetterKind* kind : letters::all_letters()) {
        known.push_back(kind->kind);
    }
    throw UsageError(std::string(UsageError::unknown("letter", word, known).what()) + "\n\n" +
                     letters::list_of_letters());
}

std::string format_of(const LetterOptions& options) {
    if (!options.format.empty()) {
        return options.format;
    }
    const std::string extension = std::filesystem::path(options.output).extension().string();
    return extension == ".html" || extension == ".htm" ? "html" : extension == ".md" ? "markdown" : "text";
}

/// What the letter rests on; nothing when the file is no IEP, and then the reason was said.
std::optional<letters::LetterFacts> facts_of(const std::string& path, std::string bytes, const LetterOptions& options,
                                             const AuditOptions& audit_options, std::ostream& err) {
    const Paper paper = take_up(bytes, audit_options.as_of, *audit_options.policy, audit_options.limits);
    FileReport report = audit(path == "-" ? "<stdin>" : relative_name(path), std::move(bytes), audit_options);
    if (!report.is_readable) {
        if (is_on_build_server()) {
            redact(report);
        }
        err << fmt::format("iepaudit: no letter was written. {} could not be read: {}\n",
                           report::path_for_terminal(report.path),
                           report::for_terminal(report::why_unreadable(report)));
        return std::nullopt;
    }
    if (report.delivery && !report.delivery->is_readable) {
        err << fmt::format("iepaudit: no letter was written. {} could not be read as a service log.\n",
                           report::path_for_terminal(report.delivery->path));
        return std::nullopt;
    }
    const letters::Shown shown{.today = options.as_of.empty() ? std::nullopt : std::optional(audit_options.as_of),
                               .words = !is_on_build_server()};
    return letters::gather(std::move(report), paper, audit_options.as_of, *audit_options.policy, shown);
}

std::string rendered(const letters::Letter& letter, const std::string& format, Date rules_as_of) {
    return format == "html"       ? letters::as_html(letter, rules_as_of)
           : format == "markdown" ? letters::as_markdown(letter, rules_as_of)
                                  : letters::as_text(letter, rules_as_of);
}

} // namespace

Described letter_options() {
    LetterOptions unused;
    std::vector<std::string_view> kinds;
    for (const letters::LetterKind* kind : letters::all_letters()) {
        kinds.push_back(kind->kind);
    }
    return {.options = option_table(unused), .after = "\nKinds\n" + letters::list_of_letters(), .first_words = kinds};
}

Exit letter_command(const std::vector<std::string>& arguments, Streams streams) {
    LetterOptions options;
    const std::vector<std::string> words = parse_options(option_table(options), arguments);
    if (words.empty()) {
        streams.out << "iepaudit letter KIND IEP writes a letter to start from. The kinds:\n\n"
                    << letters::list_of_letters();
        return Exit::clean;
    }
    const letters::LetterKind& kind = kind_named(words.front());
    if (words.size() != 2) {
        throw UsageError(fmt::format("name one IEP, for example: iepaudit letter {} my-iep.json", kind.kind));
    }
    require_new_file(options.output); // a letter may have been changed by hand since it was written
    CheckOptions as_check;
    as_check.as_of = options.as_of;
    as_check.show_student = options.show_student;
    AuditOptions audit_options = cli::audit_options(as_check);
    std::optional<LastYear> last_year;
    if (!options.prior.empty()) {
        audit_options.prior = last_year.emplace(options.prior, as_check, audit_options).paper();
        audit_options.prior_name = last_year->name();
        last_year->say_problems(!is_on_build_server(), streams.err);
    }
    std::optional<LogFile> log;
    if (!options.log.empty()) {
        log = LogFile{relative_name(options.log), load_named(options.log, audit_options.limits.file_bytes, streams.in)};
        audit_options.log = &*log;
    }
    const std::string& path = words.back();
    std::string bytes = load_named(path, audit_options.limits.file_bytes, streams.in);
    const std::optional<letters::LetterFacts> facts =
        facts_of(path, std::move(bytes), options, audit_options, streams.err);
    if (!facts || (last_year && last_year->paper() == nullptr)) {
        return Exit::unreadable;
    }
    return put_new_file(
        rendered(letters::write_letter(kind, *facts), format_of(options), audit_options.policy->rules_as_of),
        options.output, "Read it through and fill in what is in [brackets].", streams);
}

} // namespace iepaudit::cli
