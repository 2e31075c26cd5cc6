#include "cli/path_names.hpp"

#include "text/digest.hpp"

#include <filesystem>

namespace iepaudit::cli {

namespace {

bool is_below(const std::filesystem::path& path) {
    return path.is_relative() && !path.empty() && *path.begin() != "..";
}

} // namespace

std::string relative_name(const std::string& path) {
    const std::filesystem::path plain = std::filesystem::path(path).lexically_normal();
    if (is_below(plain)) {
        return plain.string();
    }
    std::error_code ignored;
    const std::filesystem::path here = std::filesystem::current_path(ignored);
    if (!plain.native().starts_with(here.native())) {
        return path; // without the walk through the names of both
    }
    const std::filesystem::path from_here = plain.lexically_relative(here);
    return is_below(from_here) ? from_here.string() : path;
}

std::string hashed_name(std::string_view name) {
    return "file-" + text::digest(name).substr(0, 8);
}

std::string shareable_name(const std::string& name, const std::string& root) {
    const std::filesystem::path path(name);
    if (is_below(path)) {
        return name;
    }
    if (root.empty()) {
        return path.filename().string();
    }
    const std::filesystem::path folder = std::filesystem::path(root + '/').lexically_normal().parent_path();
    const std::filesystem::path below = path.lexically_normal().lexically_relative(folder);
    if (!is_below(below)) {
        return path.filename().string();
    }
    const std::filesystem::path last = folder.filename();
    if (below == ".") {
        return last.string() + '/';
    }
    return (last.empty() || last == ".." ? below : last / below).string();
}

} // namespace iepaudit::cli
