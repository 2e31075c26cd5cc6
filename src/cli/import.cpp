#include "batch/load.hpp"
#include "batch/write.hpp"
#include "cli/cannot_read.hpp"
#include "cli/commands.hpp"
#include "cli/import_account.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "import/confirm.hpp"
#include "import/kinds.hpp"
#include "report/escape.hpp"

#include "iepaudit/read.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

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
             .value = "FILE",
             .help = "write the plan into this new file; without it the plan goes to standard output",
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

/// A plan may have been changed by hand since it was imported. Pipes and devices are no files.
void require_new_file(const ImportOptions& options) {
    std::error_code ignored;
    const bool is_there = std::filesystem::is_regular_file(options.output, ignored) ||
                          std::filesystem::is_directory(options.output, ignored);
    if (!options.output.empty() && options.output != "-" && is_there && !options.force) {
        throw UsageError(fmt::format("\"{}\" is already there and is not replaced. Give -o another name, or add "
                                     "--force.",
                                     report::for_terminal(options.output)));
    }
}

std::string loaded(const std::string& path, std::istream& in) {
    const std::size_t limit = ReadLimits{}.file_bytes;
    batch::Loaded file = path == "-" ? batch::load_stream(in, limit) : batch::load_file(path, limit);
    if (!file.is_read) {
        throw Unreadable(cannot_read(path, file.reason, file.is_missing ? path : std::string{}));
    }
    if (file.bytes.size() > limit) {
        throw Unreadable(cannot_read(path, "it is over the limit of 16 MiB; a plan takes a few kilobytes", {}));
    }
    return std::move(file.bytes);
}

bool is_about_a_row(const ImportRemark& remark) {
    return remark.kind == ImportRemark::Kind::unsure && remark.where.find("row ") != std::string::npos;
}

bool write_plan(const std::string& text, const std::string& path, Streams streams) {
    if (path.empty() || path == "-") {
        streams.out << text;
        return true;
    }
    batch::FileWriter file(path);
    file.stream() << text;
    if (const std::string reason = file.finish(); !reason.empty()) {
        streams.err << fmt::format("iepaudit: cannot write \"{}\": {}\n", report::for_terminal(path), reason);
        return false;
    }
    return true;
}

} // namespace

Described import_options() {
    ImportOptions unused;
    return {.options = option_table(unused)};
}

Exit import_command(const std::vector<std::string>& arguments, Streams streams) {
    ImportOptions options;
    const std::vector<std::string> words = parse_options(option_table(options), arguments);
    if (words.size() != 1) {
        throw UsageError("name one file to import, for example: iepaudit import services.csv -o my-iep.json");
    }
    require_new_file(options);
    const std::string& path = words.front();
    std::string bytes = loaded(path, streams.in);
    const ImportKind& kind = options.from.empty() ? import_kind_of(bytes) : *find_import_kind(options.from);
    Import import = kind.read(std::move(bytes), {.student = options.student});
    if (!import.is_usable) {
        streams.err << fmt::format("iepaudit: nothing was imported from \"{}\".\n", report::for_terminal(path))
                    << remarks_in_words(import);
        return Exit::unreadable;
    }
    if (kind.wants_a_look && is_terminal(streams.in) && is_terminal(streams.err)) {
        // Written before the questions too: whoever stops half way has the rows, marked.
        if (!options.output.empty() && options.output != "-" &&
            !write_plan(plan_text(import.plan), options.output, streams)) {
            return Exit::unreadable;
        }
        if (const Confirmed confirmed = confirm_rows(import.plan, streams.in, streams.err); confirmed.left == 0) {
            std::erase_if(import.remarks, is_about_a_row); // each was looked at just now
        }
    }
    const std::string text = plan_text(import.plan);
    if (!write_plan(text, options.output, streams)) {
        return Exit::unreadable;
    }
    streams.err << account_of(import, text, path, options.output);
    const bool is_settled = std::ranges::all_of(
        import.remarks, [](const ImportRemark& remark) { return remark.kind == ImportRemark::Kind::told; });
    return is_settled ? Exit::clean : Exit::findings;
}

} // namespace iepaudit::cli
