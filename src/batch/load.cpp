#include "batch/load.hpp"

#include "batch/posix.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace iepaudit::batch {

namespace {

Loaded refused(std::string reason) {
    Loaded loaded;
    loaded.reason = std::move(reason);
    return loaded;
}

} // namespace

Loaded load_file(const std::string& path, std::size_t limit) {
    // Without O_NONBLOCK a pipe that nobody writes to would hang the whole run.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.is_open()) {
        const int error = errno;
        Loaded loaded = refused(reason_of(error));
        loaded.is_missing = error == ENOENT || error == ENOTDIR;
        return loaded;
    }
    struct stat about {};
    if (::fstat(file.number(), &about) != 0) {
        return refused(reason_of(errno));
    }
    if (S_ISDIR(about.st_mode)) {
        Loaded loaded = refused("this is a folder; name the files in it");
        loaded.is_folder = true;
        return loaded;
    }
    if (S_ISREG(about.st_mode) == 0 && S_ISFIFO(about.st_mode) == 0 && S_ISCHR(about.st_mode) == 0) {
        return refused("this is not a file that holds text");
    }
    if (S_ISREG(about.st_mode) == 0) {
        ::fcntl(file.number(), F_SETFL, 0); // a pipe on the command line (process substitution) may need a moment
    }
    Loaded loaded;
    loaded.is_read = true;
    if (S_ISREG(about.st_mode) != 0 && about.st_size > 0) {
        loaded.bytes.reserve(std::min(static_cast<std::size_t>(about.st_size), limit) + 1);
    }
    // The size may lie (a growing file, /proc): read what comes, one byte past the limit at most.
    while (loaded.bytes.size() <= limit) {
        const std::size_t had = loaded.bytes.size();
        const std::size_t want = std::min<std::size_t>(limit + 1 - had, std::size_t{1} << 16U);
        loaded.bytes.resize(had + want);
        const ssize_t got = ::read(file.number(), loaded.bytes.data() + had, want);
        loaded.bytes.resize(had + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0) {
            break;
        }
        if (got < 0 && errno != EINTR) {
            return refused(reason_of(errno));
        }
    }
    return loaded;
}

Loaded load_stream(std::istream& in, std::size_t limit) {
    Loaded loaded;
    loaded.is_read = true;
    loaded.bytes.resize(limit + 1);
    in.read(loaded.bytes.data(), static_cast<std::streamsize>(limit + 1));
    loaded.bytes.resize(static_cast<std::size_t>(in.gcount()));
    if (in.bad()) {
        return refused("standard input could not be read");
    }
    return loaded;
}

} // namespace iepaudit::batch
