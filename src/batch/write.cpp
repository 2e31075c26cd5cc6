#include "batch/write.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

namespace iepaudit::batch {

namespace {

/// What a new file may be, as the user has set it. Asking means setting it for a moment, hence once, at the start.
mode_t usual_mode() {
    static const mode_t mode = [] {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        return static_cast<mode_t>(0666U & ~mask);
    }();
    return mode;
}

/// 1 or 2 when the file is the program's own standard output or error under another name (/dev/stdout), else -1.
int own_stream(const struct stat& about) {
    for (const int number : {STDOUT_FILENO, STDERR_FILENO}) {
        struct stat own {};
        if (::fstat(number, &own) == 0 && own.st_dev == about.st_dev && own.st_ino == about.st_ino) {
            return number;
        }
    }
    return -1;
}

} // namespace

FileWriter::Buffer::Buffer() {
    setp(bytes_.data(), bytes_.data() + bytes_.size());
}

bool FileWriter::Buffer::drain() {
    const char* at = pbase();
    while (error == 0 && at < pptr()) {
        const ssize_t wrote = ::write(file.number(), at, static_cast<std::size_t>(pptr() - at));
        if (wrote >= 0) {
            at += wrote;
        } else if (errno != EINTR) {
            error = errno;
        }
    }
    setp(bytes_.data(), bytes_.data() + bytes_.size());
    return error == 0;
}

FileWriter::Buffer::int_type FileWriter::Buffer::overflow(int_type c) {
    if (!drain()) {
        return traits_type::eof();
    }
    if (!traits_type::eq_int_type(c, traits_type::eof())) {
        *pptr() = traits_type::to_char_type(c);
        pbump(1);
    }
    return traits_type::not_eof(c);
}

int FileWriter::Buffer::sync() {
    return drain() ? 0 : -1;
}

FileWriter::FileWriter(std::string path, Writing how) : path_(std::move(path)), stream_(&buffer_) {
    struct stat about {};
    const bool exists = ::stat(path_.c_str(), &about) == 0;
    if (how == Writing::append) {
        open_in_place(O_APPEND | O_CREAT);
    } else if (const int own = exists ? own_stream(about) : -1; own >= 0) {
        buffer_.file.reset(::fcntl(own, F_DUPFD_CLOEXEC, 0));
    } else if (exists && S_ISDIR(about.st_mode)) {
        buffer_.error = EISDIR;
    } else if (exists && !S_ISREG(about.st_mode)) {
        open_in_place(0);
    } else {
        open_beside();
    }
    if (buffer_.error != 0) {
        stream_.setstate(std::ios::badbit);
    }
}

void FileWriter::open_in_place(int flags) {
    buffer_.file.reset(::open(path_.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY | flags, 0666));
    buffer_.error = buffer_.file.is_open() ? 0 : errno;
}

void FileWriter::open_beside() {
    const mode_t mode = usual_mode();
    const std::size_t slash = path_.rfind('/');
    std::string beside = slash == std::string::npos ? std::string{} : path_.substr(0, slash + 1);
    beside += ".iepaudit-XXXXXX";
    const SignalsHeld held; // or an interruption could come before the file is known to be temporary
    buffer_.file.reset(::mkostemp(beside.data(), O_CLOEXEC)); // only the owner may read it while it is made
    if (!buffer_.file.is_open()) {
        buffer_.error = errno;
        return;
    }
    temporary_.emplace(beside);
    if (::fchmod(buffer_.file.number(), mode) != 0) {
        buffer_.error = errno;
    }
}

std::string FileWriter::finish() {
    stream_.flush();
    int error = buffer_.error;
    if (error == 0 && temporary_ && ::fsync(buffer_.file.number()) != 0) {
        error = errno;
    }
    if (const int closing = buffer_.file.close(); error == 0) {
        error = closing;
    }
    if (error == 0 && temporary_) {
        error = temporary_->rename_to(path_);
    }
    temporary_.reset();
    return error == 0 ? std::string{} : reason_of(error);
}

} // namespace iepaudit::batch
