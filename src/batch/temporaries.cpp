#include "batch/temporaries.hpp"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <mutex>

namespace iepaudit::batch {

namespace {

/// A signal may come at any moment and on any thread, so the list is one that a handler may walk: slots are added in
/// front, used again, and never freed.
struct Slot {
    std::atomic<const char*> path{nullptr};
    Slot* next = nullptr;
};

std::atomic<Slot*> first_slot{nullptr};

extern "C" void remove_and_end(int signal) {
    for (const Slot* slot = first_slot.load(); slot != nullptr; slot = slot->next) {
        if (const char* const path = slot->path.load()) {
            ::unlink(path);
        }
    }
    // End by the same signal, so that the shell sees an interrupted program (130) and stops its loop too.
    static_cast<void>(::signal(signal, SIG_DFL));
    static_cast<void>(::raise(signal));
}

void watch_signals() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction current {};
        if (::sigaction(signal, nullptr, &current) == 0 && current.sa_handler == SIG_DFL) {
            struct sigaction ours {};
            ours.sa_handler = remove_and_end;
            ::sigemptyset(&ours.sa_mask);
            ::sigaction(signal, &ours, nullptr);
        }
    }
    // `| head` may close standard output early; the files are finished all the same, and cli::run ends quietly.
    struct sigaction current {};
    if (::sigaction(SIGPIPE, nullptr, &current) == 0 && current.sa_handler == SIG_DFL) {
        static_cast<void>(::signal(SIGPIPE, SIG_IGN));
    }
}

std::atomic<const char*>* take_slot(const char* path) {
    for (Slot* slot = first_slot.load(); slot != nullptr; slot = slot->next) {
        const char* free = nullptr;
        if (slot->path.compare_exchange_strong(free, path)) {
            return &slot->path;
        }
    }
    auto* const slot = new Slot;
    slot->path = path;
    slot->next = first_slot.load();
    while (!first_slot.compare_exchange_weak(slot->next, slot)) {
    }
    return &slot->path;
}

} // namespace

Temporary::Temporary(std::string path) : path_(std::move(path)), slot_(nullptr) {
    static std::once_flag once;
    std::call_once(once, watch_signals);
    slot_ = take_slot(path_.c_str());
}

Temporary::~Temporary() {
    if (slot_ != nullptr) {
        ::unlink(path_.c_str());
        slot_->store(nullptr);
    }
}

int Temporary::rename_to(const std::string& target) {
    if (std::rename(path_.c_str(), target.c_str()) != 0) {
        return errno;
    }
    slot_->store(nullptr);
    slot_ = nullptr;
    return 0;
}

} // namespace iepaudit::batch
