#include "cli/new_file.hpp"

#include "batch/write.hpp"
#include "cli/options.hpp"
#include "report/escape.hpp"

#include <fmt/format.h>

#include <filesystem>

namespace iepaudit::cli {

namespace fs = std::filesystem;

namespace {

bool is_standard_output(const std::string& path) {
    return path.empty() || path == "-";
}

} // namespace

bool is_taken(const std::string& path) {
    std::error_code ignored;
    const fs::file_status status = fs::symlink_status(path, ignored);
    return fs::is_regular_file(status) || fs::is_directory(status) ||
           (fs::is_symlink(status) && !fs::is_other(fs::status(path, ignored)));
}

void require_new_file(const std::string& path) {
    if (!is_standard_output(path) && is_taken(path)) {
        throw UsageError(fmt::format("\"{}\" is already there and is not replaced. Give -o another name.",
                                     report::for_terminal(path)));
    }
}

Exit put_new_file(std::string_view bytes, const std::string& path, std::string_view said, Streams streams) {
    if (is_standard_output(path)) {
        streams.out << bytes;
        return Exit::clean;
    }
    batch::FileWriter file(path);
    file.stream() << bytes;
    if (const std::string reason = file.finish(); !reason.empty()) {
        streams.err << fmt::format("iepaudit: cannot write \"{}\": {}\n", report::for_terminal(path), reason);
        return Exit::unreadable;
    }
    streams.err << fmt::format("Wrote {}. {}\n", report::for_terminal(path), said);
    return Exit::clean;
}

} // namespace iepaudit::cli
