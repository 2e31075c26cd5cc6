#include "batch/load.hpp"

#include "batch/posix.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace iepaudit::batch {

namespace {

constexpr std::size_t block = std::size_t{1} << 16U; // of a file that does not say its size

Opened refused(std::string reason) {
    Opened opened;
    opened.refused = std::move(reason);
    return opened;
}

Loaded not_read(std::string reason) {
    Loaded loaded;
    loaded.reason = std::move(reason);
    return loaded;
}

} // namespace

Opened open_file(const std::string& path, bool follows) {
    // Without O_NONBLOCK a pipe that nobody writes to would hang the whole run.
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (follows ? 0 : O_NOFOLLOW)));
    if (!file.is_open()) {
        const int error = errno;
        const bool is_link_now = error == ELOOP && !follows; // it was a file when the folder was looked through
        Opened opened = refused(is_link_now ? "a link was put in its place" : reason_of(error));
        opened.is_missing = error == ENOENT || error == ENOTDIR;
        return opened;
    }
    struct stat about {};
    if (::fstat(file.number(), &about) != 0) {
        return refused(reason_of(errno));
    }
    if (S_ISDIR(about.st_mode)) {
        return refused("this is a folder");
    }
    const bool is_plain = S_ISREG(about.st_mode);
    if (!is_plain && (!follows || (!S_ISFIFO(about.st_mode) && !S_ISCHR(about.st_mode)))) {
        return refused("this is not a file that holds text");
    }
    if (!is_plain) {
        ::fcntl(file.number(), F_SETFL, 0); // a pipe on the command line (process substitution) may need a moment
    }
    Opened opened;
    opened.size = is_plain && about.st_size > 0 ? static_cast<std::size_t>(about.st_size) : 0;
    opened.number = file.release();
    return opened;
}

Loaded load_file(const std::string& path, std::size_t limit, bool follows) {
    const Opened opened = open_file(path, follows);
    const Descriptor file(opened.number);
    if (!file.is_open()) {
        Loaded loaded = not_read(opened.refused);
        loaded.is_missing = opened.is_missing;
        return loaded;
    }
    Loaded loaded;
    loaded.is_read = true;
    // The size may lie (a growing file, /proc): read what comes, one byte past the limit at most.
    std::size_t want = opened.size > 0 ? opened.size + 1 : block;
    while (loaded.bytes.size() <= limit) {
        const std::size_t had = loaded.bytes.size();
        loaded.bytes.resize(had + std::min(want, limit + 1 - had));
        const ssize_t got = ::read(file.number(), loaded.bytes.data() + had, loaded.bytes.size() - had);
        const int error = errno;
        loaded.bytes.resize(had + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0) {
            break;
        }
        if (got < 0 && error != EINTR) {
            return not_read(reason_of(error));
        }
        if (loaded.bytes.size() < opened.size + 1) {
            want = opened.size + 1 - loaded.bytes.size(); // a last read that meets the end costs no new memory
        } else {
            want = std::max(block, loaded.bytes.size());
        }
    }
    return loaded;
}

Loaded load_stream(std::istream& in, std::size_t limit) {
    Loaded loaded;
    loaded.is_read = true;
    while (in && loaded.bytes.size() <= limit) {
        const std::size_t had = loaded.bytes.size();
        loaded.bytes.resize(had + std::min(std::max(block, had), limit + 1 - had));
        in.read(loaded.bytes.data() + had, static_cast<std::streamsize>(loaded.bytes.size() - had));
        loaded.bytes.resize(had + static_cast<std::size_t>(in.gcount()));
    }
    if (in.bad()) {
        return not_read("standard input could not be read");
    }
    return loaded;
}

} // namespace iepaudit::batch
