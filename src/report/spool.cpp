#include "report/spool.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <utility>

namespace iepaudit::report {

Spool::Spool(std::string folder) : folder_(std::move(folder)) {}

Spool::~Spool() {
    if (file_ >= 0) {
        ::close(file_);
    }
}

void Spool::add(std::string_view text) {
    is_empty_ = is_empty_ && text.empty();
    waiting_ += text;
    if (waiting_.size() > most_in_memory) {
        move_to_file();
    }
}

void Spool::open_file() {
    if (folder_.empty()) {
        const char* const set = std::getenv("TMPDIR");
        folder_ = set == nullptr || *set == '\0' ? "/tmp" : set;
    }
    file_ = ::open(folder_.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file_ >= 0) {
        return;
    }
    // Not every file system can do that. A file that loses its name at once is the same, if nothing comes in between.
    sigset_t all{};
    sigset_t before{};
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    std::string path = folder_ + "/.iepaudit-XXXXXX";
    file_ = ::mkostemp(path.data(), O_CLOEXEC);
    if (file_ >= 0) {
        ::unlink(path.c_str());
    }
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void Spool::move_to_file() {
    if (file_ < 0 && !has_failed_) {
        open_file();
        has_failed_ = file_ < 0;
    }
    std::string_view left = waiting_;
    while (!has_failed_ && !left.empty()) {
        const ssize_t wrote = ::write(file_, left.data(), left.size());
        if (wrote >= 0) {
            left.remove_prefix(static_cast<std::size_t>(wrote));
        } else {
            has_failed_ = errno != EINTR;
        }
    }
    waiting_.clear();
}

void Spool::copy_to(std::ostream& out) {
    if (file_ >= 0) {
        has_failed_ = ::lseek(file_, 0, SEEK_SET) != 0 || has_failed_;
        std::array<char, std::size_t{1} << 15U> block{};
        while (!has_failed_) {
            const ssize_t got = ::read(file_, block.data(), block.size());
            if (got == 0) {
                break;
            }
            if (got > 0) {
                out.write(block.data(), got);
            } else {
                has_failed_ = errno != EINTR;
            }
        }
    }
    out << waiting_;
    if (has_failed_) {
        out.setstate(std::ios::badbit);
    }
}

} // namespace iepaudit::report
