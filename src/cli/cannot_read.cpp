#include "cli/cannot_read.hpp"

#include "cli/options.hpp"
#include "cli/path_names.hpp"
#include "report/escape.hpp"
#include "text/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace iepaudit::cli {

namespace {

/// A name nearby, for a file that is not there.
std::string nearby(const std::string& path) {
    const std::filesystem::path wanted(path);
    std::vector<std::string> names;
    std::error_code ignored;
    const auto folder = wanted.has_parent_path() ? wanted.parent_path() : std::filesystem::path(".");
    for (auto entry = std::filesystem::directory_iterator(folder, ignored);
         entry != std::filesystem::directory_iterator(); entry.increment(ignored)) {
        if (ignored) {
            break;
        }
        names.push_back(entry->path().filename().string());
    }
    std::sort(names.begin(), names.end()); // the file system's order is not the same everywhere
    const std::vector<std::string_view> known(names.begin(), names.end());
    const auto near = text::suggest(wanted.filename().string(), known);
    return near ? (wanted.has_parent_path() ? (wanted.parent_path() / *near).string() : std::string(*near))
                : std::string{};
}

std::string bytes_of(batch::Loaded file, const std::string& path) {
    if (!file.is_read) {
        throw Unreadable(cannot_read(path, file));
    }
    return std::move(file.bytes);
}

} // namespace

std::string cannot_read(std::string_view name, std::string_view reason, const std::string& missing_path) {
    std::string sentence = fmt::format("cannot read \"{}\": {}.", report::for_terminal(name), reason);
    if (const std::string near = missing_path.empty() ? std::string{} : nearby(missing_path); !near.empty()) {
        sentence += fmt::format(" Did you mean \"{}\"?", report::for_terminal(near));
    }
    return sentence;
}

std::string cannot_read(const std::string& path, const batch::Loaded& refused, bool hides_names) {
    return hides_names ? cannot_read(hashed_name(relative_name(path)), refused.reason, std::string{})
                       : cannot_read(path, refused.reason, refused.is_missing ? path : std::string{});
}

std::string folder_cannot_be_opened(std::string_view why) {
    return fmt::format("the folder cannot be opened: {}", why);
}

std::string load_named(const std::string& path, std::size_t limit) {
    return bytes_of(batch::load_file(path, limit), path);
}

std::string load_named(const std::string& path, std::size_t limit, std::istream& in) {
    return path == "-" ? bytes_of(batch::load_stream(in, limit), path) : load_named(path, limit);
}

} // namespace iepaudit::cli
