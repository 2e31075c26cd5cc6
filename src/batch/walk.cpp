#include "batch/walk.hpp"

#include "batch/posix.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

namespace iepaudit::batch {

namespace {

// What stands in a folder, in the byte before its name.
constexpr char is_file = 'f';
constexpr char is_directory = 'd';
constexpr char is_link = 'l';
constexpr char is_special = 's';

char kind_of(DIR& listing, const dirent& entry) {
    switch (entry.d_type) {
    case DT_REG:
        return is_file;
    case DT_DIR:
        return is_directory;
    case DT_LNK:
        return is_link;
    case DT_UNKNOWN:
        break; // the file system does not say
    default:
        return is_special;
    }
    struct stat about {};
    if (::fstatat(::dirfd(&listing), entry.d_name, &about, AT_SYMLINK_NOFOLLOW) != 0) {
        return is_file; // opening it will say what is wrong
    }
    return S_ISREG(about.st_mode)   ? is_file
           : S_ISDIR(about.st_mode) ? is_directory
           : S_ISLNK(about.st_mode) ? is_link
                                    : is_special;
}

} // namespace

FolderWalk::FolderWalk(const std::string& folder, const Patterns& patterns) : patterns_(patterns) {
    const std::string root = folder.ends_with('/') ? folder : folder + '/';
    root_size_ = root.size();
    enter(root);
}

void FolderWalk::enter(const std::string& path) {
    const std::unique_ptr<DIR, int (*)(DIR*)> listing(::opendir(path.c_str()), ::closedir);
    if (!listing) {
        refused_.push_back({path, std::nullopt, reason_of(errno)});
        return;
    }
    Level level;
    level.path = path;
    errno = 0;
    while (const dirent* const entry = ::readdir(listing.get())) {
        const std::string_view name = entry->d_name;
        if (name == "." || name == "..") {
            continue;
        }
        level.order.push_back(static_cast<std::uint32_t>(level.names.size()));
        const char kind = kind_of(*listing, *entry);
        level.names += kind;
        level.names += name;
        if (kind == is_directory) {
            level.names += '/'; // sorted with it, the names come out as the whole paths would
        }
        level.names += '\0';
        errno = 0;
    }
    if (errno != 0) {
        refused_.push_back({path, std::nullopt, reason_of(errno)});
    }
    const auto name_at = [&](std::uint32_t at) { return std::string_view(level.names.data() + at + 1); };
    std::sort(level.order.begin(), level.order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return name_at(a) < name_at(b); });
    levels_.push_back(std::move(level));
}

std::optional<Skip> FolderWalk::reason_to_skip(char kind, std::string_view name, std::string_view path) const {
    std::string_view below = path.substr(root_size_);
    if (kind == is_directory) {
        below.remove_suffix(1);
    }
    if (name.starts_with('.')) {
        return Skip::hidden;
    }
    if (patterns_.excludes(below)) {
        return Skip::excluded;
    }
    if (kind == is_link) {
        return Skip::link; // it may lead anywhere: out of the folder, or round in a circle
    }
    if (kind == is_special) {
        return Skip::special;
    }
    return kind == is_file && !patterns_.includes(below) ? std::optional(Skip::not_included) : std::nullopt;
}

std::optional<Found> FolderWalk::next() {
    while (true) {
        if (!refused_.empty()) {
            Found found = std::move(refused_.back());
            refused_.pop_back();
            return found;
        }
        if (levels_.empty()) {
            return std::nullopt;
        }
        Level& level = levels_.back();
        if (level.at == level.order.size()) {
            levels_.pop_back();
            continue;
        }
        const char* const entry = level.names.data() + level.order[level.at++];
        const char kind = *entry;
        const std::string_view name(entry + 1);
        std::string path = level.path;
        path += name;
        const std::optional<Skip> skip = reason_to_skip(kind, name, path);
        if (skip || kind != is_directory) {
            return Found{std::move(path), skip, {}};
        }
        enter(path); // `level` and `name` are gone now
    }
}

} // namespace iepaudit::batch
