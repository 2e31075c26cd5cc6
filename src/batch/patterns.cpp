#include "batch/patterns.hpp"

#include <fnmatch.h>
#include <glob.h>

#include <algorithm>
#include <memory>

namespace iepaudit::batch {

namespace {

bool matches(const std::vector<std::string>& patterns, std::string_view below) {
    const std::string whole(below);
    const std::string last = whole.substr(whole.rfind('/') + 1);
    return std::any_of(patterns.begin(), patterns.end(), [&](const std::string& pattern) {
        const std::size_t end = pattern.find_last_not_of('/'); // "old/" is the folder old
        const std::string plain = pattern.substr(0, end == std::string::npos ? 0 : end + 1);
        const std::string& subject = plain.find('/') == std::string::npos ? last : whole;
        return ::fnmatch(plain.c_str(), subject.c_str(), 0) == 0;
    });
}

} // namespace

bool Patterns::includes(std::string_view below) const {
    return matches(include, below);
}

bool Patterns::excludes(std::string_view below) const {
    return matches(exclude, below);
}

bool is_pattern(std::string_view word) {
    const std::size_t bracket = word.find('[');
    return word.find_first_of("*?") != std::string_view::npos ||
           (bracket != std::string_view::npos && word.find(']', bracket) != std::string_view::npos);
}

std::vector<std::string> expand(const std::string& pattern) {
    glob_t found{};
    const std::unique_ptr<glob_t, decltype(&::globfree)> cleanup(&found, ::globfree);
    if (::glob(pattern.c_str(), GLOB_NOSORT, nullptr, &found) != 0) {
        return {};
    }
    std::vector<std::string> paths(found.gl_pathv, found.gl_pathv + found.gl_pathc);
    std::sort(paths.begin(), paths.end()); // by bytes; glob's own order is that of a language
    return paths;
}

} // namespace iepaudit::batch
