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

void require_new_file(const std::string& path, std::string_view instead) {
    if (!is_standard_output(path) && is_taken(path)) {
        throw UsageError(
            fmt::format("\"{}\" is already there and is not replaced. {}", report::for_terminal(path), instead));
    }
}

bool put_file(std::string_view bytes, const std::string& path, Streams streams) {
    if (is_standard_output(path)) {
        streams.out << bytes;
        return true;
    }
    batch::FileWriter file(path);
    file.stream() << bytes;
    if (const std::string reason = file.finish(); !reason.empty()) {
        streams.err << fmt::format("iepaudit: cannot write \"{}\": {}\n", report::for_terminal(path), reason);
        return false;
    }
    return true;
}

Exit put_new_file(std::string_view bytes, const std::string& path, std::string_view said, Streams streams) {
    if (!put_file(bytes, path, streams)) {
        return Exit::unreadable;
    }
    if (!is_standard_output(path)) {
        streams.err << fmt::format("Wrote {}. {}\n", report::for_terminal(path), said);
    }
    return Exit::clean;
}

} // namespace iepaudit::cli
