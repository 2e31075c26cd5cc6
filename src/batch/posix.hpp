// What the operating system hands out, and its refusals in plain words.
#pragma once

#include <csignal>
#include <cstddef>
#include <string>

namespace iepaudit::batch {

/// Owns an open file; -1 when there is none.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();

    [[nodiscard]] bool is_open() const { return number_ >= 0; }
    [[nodiscard]] int number() const { return number_; }
    void reset(int number);
    /// Whoever asks closes it.
    int release();
    /// 0, or the error: some file systems say only now that the disk is full.
    int close();

private:
    int number_;
};

/// Processors this program may run on, at least one. Asks the scheduler: the library's own answer opens a file.
std::size_t processors();

/// No signal reaches this thread while it lives: a file is made and noted in one go, a worker is started deaf.
class SignalsHeld {
public:
    SignalsHeld();
    SignalsHeld(const SignalsHeld&) = delete;
    SignalsHeld& operator=(const SignalsHeld&) = delete;
    ~SignalsHeld();

private:
    sigset_t before_{};
};

/// "permission denied", "no space left": an errno for people.
std::string reason_of(int error);

} // namespace iepaudit::batch
