#include "cli/import_many.hpp"

#include "batch/inputs.hpp"
#include "batch/load.hpp"
#include "cli/cannot_read.hpp"
#include "cli/import_account.hpp"
#include "cli/new_file.hpp"
#include "cli/options.hpp"
#include "cli/path_names.hpp"
#include "cli/plans.hpp"
#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "text/display.hpp"

#include "iepaudit/read.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string_view>
#include <system_error>

namespace iepaudit::cli {

namespace fs = std::filesystem;

namespace {

enum class Outcome : std::uint8_t { look, refused, there, plan, clean };

struct Heading {
    Outcome outcome;
    std::string_view words;
};
constexpr Heading headings[] = {
    {Outcome::look, "Read, with something to look at"},
    {Outcome::refused, "Not read"},
    {Outcome::there, "Not read again: the plan is there and may have been changed by hand (--force replaces it)"},
    {Outcome::plan, "Plans already: nothing to import, check them where they are"},
    {Outcome::clean, "Read, with nothing to look at"},
};

constexpr std::size_t width = 100;
constexpr std::string_view indent = "      ";

/// The one that says where, if there is one.
std::string reason_of(const Import& import) {
    const ImportRemark* reason = nullptr;
    for (const ImportRemark& remark : import.remarks) {
        const bool is_better = reason == nullptr || (reason->where.empty() && !remark.where.empty());
        reason = remark.kind == ImportRemark::Kind::refused && is_better ? &remark : reason;
    }
    return reason == nullptr ? std::string{} : report::for_terminal(reason->message);
}

struct Line {
    Outcome outcome;
    std::string words;
};

class ManyImport {
public:
    ManyImport(const ManyImports& how, Streams streams) : how_(how), streams_(streams) {
        std::error_code ignored;
        target_ = fs::weakly_canonical(how.folder, ignored);
    }

    Exit run(const std::vector<std::string>& words) {
        batch::Inputs inputs(words, {.include = {"*"}, .exclude = {}});
        while (const auto input = inputs.next()) {
            if (!input->skipped && !is_of_an_earlier_run(*input)) {
                take(*input);
            }
        }
        if (lines_.empty()) {
            throw UsageError("there is no file in what was named, so there is nothing to import.");
        }
        say();
        return code_;
    }

private:
    /// The folder of the plans may stand in the folder that is read.
    [[nodiscard]] bool is_of_an_earlier_run(const batch::Input& input) const {
        std::error_code ignored;
        const fs::path below = fs::weakly_canonical(input.path, ignored).lexically_relative(target_);
        return !input.root.empty() && !below.empty() && *below.begin() != "..";
    }

    /// Two files that differ in their ending alone do not share a plan: the second keeps its ending too.
    fs::path plan_for(const batch::Input& input) {
        const fs::path from(input.path);
        const fs::path below =
            input.root.empty() ? from.filename() : from.lexically_normal().lexically_relative(fs::path(input.root));
        fs::path plan = fs::path(how_.folder) / below;
        plan.replace_extension(".json");
        if (!given_.insert(plan.string()).second) {
            plan = fs::path(how_.folder) / below;
            plan += ".json";
            given_.insert(plan.string());
        }
        return plan;
    }

    void take(const batch::Input& input) {
        const std::string name = report::path_for_terminal(relative_name(input.path));
        if (has_lines(input.path, CheckOptions{})) { // a plan on every line
            lines_.push_back({Outcome::plan, name});
            return;
        }
        const std::size_t limit = ReadLimits{}.file_bytes;
        batch::Loaded file = input.refused.empty() ? batch::load_file(input.path, limit) : batch::Loaded{};
        if (!file.is_read || file.bytes.size() > limit) {
            refuse(name, !input.refused.empty() ? folder_cannot_be_opened(input.refused)
                         : file.is_read         ? std::string(over_the_limit)
                                                : file.reason);
            return;
        }
        const ImportKind& kind = how_.kind != nullptr ? *how_.kind : import_kind_of(file.bytes);
        const Import import = kind.read(std::move(file.bytes), how_.choices);
        if (import.is_plan_already) {
            lines_.push_back({Outcome::plan, name});
        } else if (!import.is_usable) {
            refuse(name, reason_of(import));
        } else {
            keep(input, name, import);
        }
    }

    void refuse(const std::string& name, const std::string& why) {
        std::string line = name;
        for (const std::string& part : text::wrap(why, width - indent.size())) {
            line.append("\n").append(indent).append(part);
        }
        lines_.push_back({Outcome::refused, std::move(line)});
        code_ = Exit::unreadable;
    }

    void keep(const batch::Input& input, const std::string& name, const Import& import) {
        const fs::path plan = plan_for(input);
        const std::string shown = report::path_for_terminal(plan.string());
        if (!how_.replaces && is_taken(plan.string())) {
            lines_.push_back({Outcome::there, fmt::format("{} (from {})", shown, name)});
            return;
        }
        const std::string text = plan_text(import.plan);
        const fs::path account = fs::path(plan).replace_extension(".import.txt");
        std::error_code ignored;
        fs::create_directories(plan.parent_path(), ignored); // what is wrong with it is said by the file
        if (!put_file(text, plan.string(), streams_) ||
            !put_file(account_of(import, text, input.path, plan.string()), account.string(), streams_)) {
            code_ = Exit::unreadable;
            return;
        }
        const std::size_t open = things_to_look_at(import);
        const std::size_t rows = import.plan.contains("services") ? import.plan["services"].size() : 0;
        std::string line = fmt::format("{} (from {}): {}", shown, name, report::count(rows, "row", "rows"));
        if (open > 0) {
            line += fmt::format(", {}: see {}", report::count(open, "thing", "things"),
                                report::path_for_terminal(account.filename().string()));
            code_ = code_ == Exit::clean ? Exit::findings : code_;
        }
        lines_.push_back({open > 0 ? Outcome::look : Outcome::clean, std::move(line)});
        ++written_;
    }

    void say() {
        streams_.out << fmt::format(
            "{} from {}, in {}.\n", report::count(written_, "plan was written", "plans were written"),
            report::count(lines_.size(), "file", "files"), report::path_for_terminal(how_.folder));
        for (const Heading& heading : headings) {
            const auto is_here = [&](const Line& line) { return line.outcome == heading.outcome; };
            const auto many = std::ranges::count_if(lines_, is_here);
            if (many > 0) {
                streams_.out << fmt::format("\n{} ({})\n", heading.words, many);
            }
            for (const Line& line : lines_) {
                streams_.out << (is_here(line) ? "  " + line.words + "\n" : "");
            }
        }
    }

    const ManyImports& how_;
    Streams streams_;
    fs::path target_;
    std::set<std::string> given_;
    std::vector<Line> lines_;
    std::size_t written_ = 0;
    Exit code_ = Exit::clean;
};

} // namespace

bool is_for_many(const std::vector<std::string>& words, const std::string& output) {
    const bool has_folder =
        std::ranges::any_of(words, [](const std::string& word) { return word != "-" && batch::is_folder(word); });
    return words.size() > 1 || has_folder || (words.size() == 1 && !output.empty() && batch::is_folder(output));
}

Exit import_many(const std::vector<std::string>& words, const ManyImports& how, Streams streams) {
    std::error_code ignored;
    if (how.folder.empty() || how.folder == "-") {
        throw UsageError("several files make several plans: give -o a folder for them, for example: iepaudit import "
                         "clients/ -o plans");
    }
    if (fs::exists(how.folder, ignored) && !batch::is_folder(how.folder)) {
        throw UsageError(fmt::format("\"{}\" is a file. Several files make several plans: give -o a folder for them.",
                                     report::for_terminal(how.folder)));
    }
    if (std::ranges::find(words, "-") != words.end()) {
        throw UsageError("\"-\" has no name to give to its plan. Import it alone, with -o FILE.");
    }
    return ManyImport(how, streams).run(words);
}

} // namespace iepaudit::cli
