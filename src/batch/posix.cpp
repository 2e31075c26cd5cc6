#include "batch/posix.hpp"

#include <sched.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace iepaudit::batch {

Descriptor::~Descriptor() {
    close();
}

void Descriptor::reset(int number) {
    close();
    number_ = number;
}

int Descriptor::release() {
    return std::exchange(number_, -1);
}

int Descriptor::close() {
    const int number = std::exchange(number_, -1);
    return number < 0 || ::close(number) == 0 ? 0 : errno;
}

SignalsHeld::SignalsHeld() {
    sigset_t all{};
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before_);
}

SignalsHeld::~SignalsHeld() {
    ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

std::string reason_of(int error) {
    switch (error) {
    case EACCES:
    case EPERM:
        return "permission denied";
    case ENOENT:
    case ENOTDIR:
        return "there is no such file";
    case EISDIR:
        return "this is a folder";
    case ENAMETOOLONG:
        return "the name is too long";
    case ELOOP:
        return "the links go round in a circle";
    case ENOSPC:
    case EDQUOT:
        return "no space left on the disk";
    case EROFS:
        return "the disk can only be read";
    case ENXIO: // a socket, which is nothing to open
        return "this is not a file that holds text";
    case EPIPE:
        return "the program that was reading it has stopped";
    default:
        return std::generic_category().message(error);
    }
}

std::size_t processors() {
    cpu_set_t set;
    CPU_ZERO(&set);
    const int count = ::sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
    return static_cast<std::size_t>(std::max(count, 1));
}

} // namespace iepaudit::batch
