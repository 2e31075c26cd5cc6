#include "cli/list_files.hpp"

#include "batch/load.hpp"
#include "batch/posix.hpp"
#include "cli/environment.hpp"
#include "cli/path_names.hpp"
#include "report/escape.hpp"

#include <fmt/format.h>

namespace iepaudit::cli {

namespace {

std::string printed(const batch::Input& input, const CheckOptions& options) {
    if (input.path == "-") {
        return options.stdin_name;
    }
    const std::string name = relative_name(input.path);
    return report::path_for_terminal(options.path_names == "hash" ? hashed_name(name) : name);
}

/// Beside a hash the name it stands for: whoever may see the folder may know which report is whose. A build server's
/// log may be seen by others.
std::string key_to(const batch::Input& input, const CheckOptions& options) {
    if (options.path_names != "hash" || input.path == "-" || is_on_build_server()) {
        return {};
    }
    return "  " + report::path_for_terminal(relative_name(input.path));
}

/// Why a file could not be read if it came to that.
std::string refusal(const batch::Input& input) {
    if (!input.refused.empty() || input.path == "-") {
        return input.refused;
    }
    batch::Opened opened = batch::open_file(input.path, input.root.empty());
    const batch::Descriptor close(opened.number);
    return opened.refused;
}

} // namespace

std::string skip_in_words(const batch::Input& input, const CheckOptions& options) {
    return fmt::format("{}: {}", printed(input, options), name(*input.skipped));
}

Exit list_files(batch::Inputs inputs, const CheckOptions& options, Streams streams) {
    bool all_can_be_read = true;
    while (const std::optional<batch::Input> input = inputs.next()) {
        if (input->skipped) {
            streams.err << "skipped " << skip_in_words(*input, options) << '\n';
        } else if (const std::string why = refusal(*input); !why.empty()) {
            streams.err << fmt::format("cannot read {}: {}\n", printed(*input, options), why);
            all_can_be_read = false;
        } else {
            streams.out << printed(*input, options) << key_to(*input, options) << '\n';
        }
    }
    return all_can_be_read ? Exit::clean : Exit::unreadable;
}

} // namespace iepaudit::cli
