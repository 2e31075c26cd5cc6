#include "batch/load.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace iepaudit::batch {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) {
            ::close(number_);
        }
    }
    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

Loaded refused(std::string reason) {
    Loaded loaded;
    loaded.reason = std::move(reason);
    return loaded;
}

std::string reason_of(int error) {
    switch (error) {
    case EACCES:
    case EPERM:
        return "permission denied";
    case ENOENT:
    case ENOTDIR:
        return "there is no such file";
    case ENAMETOOLONG:
        return "the name is too long";
    case ELOOP:
        return "the links go round in a circle";
    default:
        return std::generic_category().message(error);
    }
}

} // namespace

Loaded load_file(const std::string& path, std::size_t limit) {
    // Without O_NONBLOCK a pipe that nobody writes to would hang the whole run.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0) {
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
