#include "cli/cannot_read.hpp"
#include "cli/commands.hpp"
#include "cli/import_account.hpp"
#include "cli/import_many.hpp"
#include "cli/new_file.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "import/confirm.hpp"
#include "import/kinds.hpp"
#include "report/escape.hpp"

#include "iepaudit/read.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace iepaudit::cli {

namespace {

struct ImportOptions {
    std::string output;
    std::string from;
    std::string student;
    bool force = false;
};

std::vector<std::string_view> kind_names() {
    std::vector<std::string_view> names;
    for (const ImportKind& kind : import_kinds()) {
        names.push_back(kind.name);
    }
    return names;
}

std::string kinds_in_words() {
    std::string words;
    for (const ImportKind& kind : import_kinds()) {
        words += fmt::format("{}{} ({})", words.empty() ? "" : ", ", kind.name, kind.what);
    }
    return words;
}

std::vector<Option> option_table(ImportOptions& o) {
    return {{.names = "-o,--output",
             .value = "FILE|FOLDER",
             .help = "write the plan into this new file; without it the plan is printed. The plans of "
                     "several files go into this folder",
             .word = &o.output},
            {.names = "--force",
             .value = "",
             .help = "write it even where a file of that name is already there",
             .flag = &o.force},
            {.names = "--from",
             .value = "KIND",
             .help = "what the file is, when its first letters do not show it: " + kinds_in_words(),
             .word = &o.from,
             .allowed = kind_names()},
            {.names = "--student",
             .value = "NAME",
             .help = "whose rows to take, when the table is about several students",
             .word = &o.student}};
}

std::string loaded(const std::string& path, std::istream& in) {
    const std::size_t limit = ReadLimits{}.file_bytes;
    std::string bytes = load_named(path, limit, in);
    if (bytes.size() > limit) {
        throw Unreadable(cannot_read(path, over_the_limit, {}));
    }
    return bytes;
}

bool is_about_a_row(const ImportRemark& remark) {
    return remark.kind == ImportRemark::Kind::unsure && remark.where.find("row ") != std::string::npos;
}

} // namespace

Described import_options() {
    ImportOptions unused;
    return {.options = option_table(unused)};
}

Exit import_command(const std::vector<std::string>& arguments, Streams streams) {
    ImportOptions options;
    const std::vector<std::string> words = parse_options(option_table(options), arguments);
    if (words.empty()) {
        throw UsageError("name a file to import, for example: iepaudit import services.csv -o my-iep.json");
    }
    const ImportKind* const named = options.from.empty() ? nullptr : find_import_kind(options.from);
    if (is_for_many(words, options.output)) {
        return import_many(words,
                           {.folder = options.output,
                            .kind = named,
                            .choices = {.student = options.student},
                            .replaces = options.force},
                           streams);
    }
    if (!options.force) { // a plan may have been changed by hand since it was imported
        require_new_file(options.output, "Give -o another name, or add --force.");
    }
    const std::string& path = words.front();
    std::string bytes = loaded(path, streams.in);
    const ImportKind& kind = named == nullptr ? import_kind_of(bytes) : *named;
    Import import = kind.read(std::move(bytes), {.student = options.student});
    if (!import.is_usable) {
        streams.err << fmt::format("iepaudit: nothing was imported from \"{}\".\n", report::for_terminal(path))
                    << remarks_in_words(import);
        return Exit::unreadable;
    }
    if (kind.wants_a_look && is_terminal(streams.in) && is_terminal(streams.err)) {
        // Written before the questions too: whoever stops half way has the rows, marked.
        if (!options.output.empty() && options.output != "-" &&
            !put_file(plan_text(import.plan), options.output, streams)) {
            return Exit::unreadable;
        }
        if (const Confirmed confirmed = confirm_rows(import.plan, streams.in, streams.err); confirmed.left == 0) {
            std::erase_if(import.remarks, is_about_a_row); // each was looked at just now
        }
    }
    const std::string text = plan_text(import.plan);
    if (!put_file(text, options.output, streams)) {
        return Exit::unreadable;
    }
    streams.err << account_of(import, text, path, options.output);
    const bool is_settled = std::ranges::all_of(
        import.remarks, [](const ImportRemark& remark) { return remark.kind == ImportRemark::Kind::told; });
    return is_settled ? Exit::clean : Exit::findings;
}

} // namespace iepaudit::cli
