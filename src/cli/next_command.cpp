#include "cli/next_command.hpp"

#include "batch/inputs.hpp"
#include "cli/environment.hpp"
#include "report/escape.hpp"
#include "text/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace iepaudit::cli {

namespace {

bool is_plain(char c) {
    return text::is_ascii_letter(c) || text::is_digit(c) || std::string_view("./-_").find(c) != std::string_view::npos;
}

/// The next page would show something else: it has to be asked for with the same options, and who knows them needs no
/// advice.
bool is_plain_audit(const CheckOptions& options) {
    return (options.format.empty() || options.format == "text") && options.output.empty() && options.each.empty() &&
           options.only.empty() && options.skip.empty() && options.config.empty() && options.waivers.empty() &&
           options.baseline.empty() && options.path_names != "hash" && !options.quiet && !is_on_build_server();
}

} // namespace

std::string in_shell(std::string_view path) {
    std::string shown = (path.size() > 1 && path.starts_with('-') ? "./" : "") + report::for_terminal(path);
    if (!shown.empty() && std::all_of(shown.begin(), shown.end(), is_plain)) {
        return shown;
    }
    if (shown.find_first_of("\"$`\\!") == std::string::npos) {
        return '"' + shown + '"';
    }
    std::string quoted = "'";
    for (const char c : shown) {
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return quoted + '\'';
}

std::string page_to_print(const CheckOptions& options, const std::vector<std::string>& words, const Summary& summary) {
    const bool is_one_plan = words.size() == 1 && words.front() != "-" && summary.files == 1 && summary.unreadable == 0;
    if (!is_one_plan || !is_plain_audit(options)) {
        return {};
    }
    if (batch::is_folder(words.front())) {
        return {}; // today it has one plan, tomorrow it may have more
    }
    const auto beside = [](std::string_view option, const std::string& file) {
        return file.empty() ? std::string{} : fmt::format(" {} {}", option, in_shell(file));
    };
    const std::string page = std::filesystem::path(words.front()).replace_extension(".html").string();
    return fmt::format("A page to print: {} {}{}{} --output html={}\n", called(), in_shell(words.front()),
                       beside("--prior", options.prior), beside("--log", options.log), in_shell(page));
}

} // namespace iepaudit::cli
