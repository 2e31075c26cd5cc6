#include "import/child_process.hpp"

#include "batch/posix.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace iepaudit {

namespace {

using batch::Descriptor;
using Clock = std::chrono::steady_clock;

std::optional<std::string> found_on_path(const std::string& program) {
    const char* const path = std::getenv("PATH");
    std::string_view folders = path != nullptr ? path : "/usr/bin:/bin";
    while (!folders.empty()) {
        const std::size_t colon = std::min(folders.find(':'), folders.size());
        const std::string_view folder = folders.substr(0, colon);
        folders.remove_prefix(std::min(colon + 1, folders.size()));
        if (folder.starts_with('/')) {
            std::string file = std::string(folder) + "/" + program;
            if (::access(file.c_str(), X_OK) == 0) {
                return file;
            }
        }
    }
    return std::nullopt;
}

/// All that the child needs is made before the fork: between fork and exec nothing may be allocated.
struct Prepared {
    std::string file;
    std::vector<std::string> words;
    std::vector<char*> argv;
    ChildLimits limits;
    int input = -1;
    int output = -1;
    int errors = -1;
    int failed = -1; ///< closed by a successful exec, else the errno is written here
    int last_descriptor = 0;
};

/// Which limit: an enumeration in some C libraries, a number in others.
template <class Which>
void limit(Which which, rlim_t value) {
    const rlimit both{value, value};
    // A limit that is lower already stays: raising it is refused, and that is no reason to run without.
    ::setrlimit(which, &both);
}

[[noreturn]] void become_the_program(const Prepared& prepared) {
    ::setpgid(0, 0); // its own group, so that what it starts can be ended with it
    limit(RLIMIT_CPU, prepared.limits.cpu_seconds);
    limit(RLIMIT_AS, prepared.limits.memory);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // it has no file to write
    int failure = 0;
    if (::dup2(prepared.input, STDIN_FILENO) < 0 || ::dup2(prepared.output, STDOUT_FILENO) < 0 ||
        ::dup2(prepared.errors, STDERR_FILENO) < 0) {
        failure = errno;
    } else {
        for (int number = STDERR_FILENO + 1; number <= prepared.last_descriptor; ++number) {
            if (number != prepared.failed) {
                ::close(number);
            }
        }
        struct sigaction standard {};
        standard.sa_handler = SIG_DFL;
        ::sigaction(SIGPIPE, &standard, nullptr);
        ::sigaction(SIGINT, &standard, nullptr);
        ::sigaction(SIGTERM, &standard, nullptr);
        sigset_t none{};
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        ::execv(prepared.file.c_str(), prepared.argv.data());
        failure = errno;
    }
    [[maybe_unused]] const auto told = ::write(prepared.failed, &failure, sizeof failure);
    ::_exit(127);
}

struct Pipe {
    Descriptor read;
    Descriptor write;
    bool open() {
        // None of the three standard numbers: the child puts others there before it uses these.
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
            return false;
        }
        for (int& end : ends) {
            if (end <= STDERR_FILENO) {
                const int higher = ::fcntl(end, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
                ::close(end);
                end = higher;
            }
        }
        read.reset(ends[0]);
        write.reset(ends[1]);
        return ends[0] >= 0 && ends[1] >= 0;
    }
};

/// Open at its beginning, above the standard numbers; -1 when there is no memory for it.
int input_with(std::string_view bytes) {
    Descriptor file(::memfd_create("input", MFD_CLOEXEC));
    for (std::size_t at = 0; file.is_open() && at < bytes.size();) {
        const ssize_t written = ::write(file.number(), bytes.data() + at, bytes.size() - at);
        if (written < 0 && errno != EINTR) {
            return -1;
        }
        at += written > 0 ? static_cast<std::size_t>(written) : 0;
    }
    if (!file.is_open() || ::lseek(file.number(), 0, SEEK_SET) < 0) {
        return -1;
    }
    return ::fcntl(file.number(), F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
}

/// The highest descriptor that is open now; the child closes all above the three.
int last_open_descriptor() {
    const rlim_t most = 65536;
    rlimit now{};
    const rlim_t soft = ::getrlimit(RLIMIT_NOFILE, &now) == 0 ? std::min(now.rlim_cur, most) : most;
    int last = STDERR_FILENO;
    for (int number = 0; number < static_cast<int>(soft); ++number) {
        if (::fcntl(number, F_GETFD) >= 0) {
            last = number;
        }
    }
    return last;
}

class Child {
public:
    explicit Child(pid_t id) : id_(id) {}
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        if (!is_over_) {
            end();
        }
    }

    /// It and its whole group.
    int end() {
        ::kill(-id_, SIGKILL);
        ::kill(id_, SIGKILL); // when it had no time yet to make the group
        return wait();
    }

    int wait() {
        int status = 0;
        while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) {
        }
        is_over_ = true;
        ::kill(-id_, SIGKILL); // whatever it left running
        return status;
    }

    /// Its status when it is over.
    std::optional<int> look() {
        int status = 0;
        if (::waitpid(id_, &status, WNOHANG) == id_) {
            is_over_ = true;
            ::kill(-id_, SIGKILL);
            return status;
        }
        return std::nullopt;
    }

private:
    pid_t id_;
    bool is_over_ = false;
};

/// Takes what is there to read; false at the end. Past the limit bytes are read and dropped.
bool take(Descriptor& from, std::string& to, std::size_t most, bool& is_over) {
    std::array<char, 16384> buffer{};
    const ssize_t size = ::read(from.number(), buffer.data(), buffer.size());
    if (size < 0) {
        return errno == EINTR || errno == EAGAIN;
    }
    const auto taken = static_cast<std::size_t>(size);
    is_over = is_over || taken > most - to.size();
    to.append(buffer.data(), std::min(taken, most - to.size()));
    return taken > 0;
}

int milliseconds_until(Clock::time_point end) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
    return static_cast<int>(std::clamp<decltype(left)>(left, 0, 60'000));
}

/// Reads both pipes to their end, or to a limit. The way it ended when a limit was met.
std::optional<ChildResult::End> listen(Descriptor& output, Descriptor& errors, const ChildLimits& limits,
                                       Clock::time_point end, ChildResult& result) {
    bool output_is_over = false;
    bool errors_are_over = false; // no reason to end it
    while (output.is_open() || errors.is_open()) {
        std::array<pollfd, 2> both{pollfd{output.number(), POLLIN, 0}, pollfd{errors.number(), POLLIN, 0}};
        const int left = milliseconds_until(end);
        if (left == 0) {
            return ChildResult::End::too_slow;
        }
        if (::poll(both.data(), both.size(), left) < 0 && errno != EINTR) {
            return ChildResult::End::not_started;
        }
        if (both[0].revents != 0 && !take(output, result.output, limits.output, output_is_over)) {
            output.close();
        }
        if (both[1].revents != 0 && !take(errors, result.error, limits.errors, errors_are_over)) {
            errors.close();
        }
        if (output_is_over) {
            return ChildResult::End::too_big;
        }
    }
    return std::nullopt;
}

ChildResult not_started(int error) {
    return {.end = ChildResult::End::not_started, .code = 0, .output = {}, .error = batch::reason_of(error)};
}

void settle(ChildResult& result, int status) {
    if (WIFEXITED(status)) {
        result.end = ChildResult::End::exited;
        result.code = WEXITSTATUS(status);
    } else {
        const bool out_of_time = WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU;
        result.end = out_of_time ? ChildResult::End::too_slow : ChildResult::End::killed;
    }
}

} // namespace

ChildResult run_child(const std::string& program, const std::vector<std::string>& arguments, const ChildLimits& limits,
                      std::string_view input) {
    const auto file = found_on_path(program);
    if (!file) {
        return {.end = ChildResult::End::missing, .code = 0, .output = {}, .error = {}};
    }
    Prepared prepared{.file = *file, .words = {program}, .argv = {}, .limits = limits};
    prepared.words.insert(prepared.words.end(), arguments.begin(), arguments.end());
    for (std::string& word : prepared.words) {
        prepared.argv.push_back(word.data());
    }
    prepared.argv.push_back(nullptr);

    Pipe output;
    Pipe errors;
    Pipe failed;
    Descriptor in;
    in.reset(input_with(input));
    if (!output.open() || !errors.open() || !failed.open() || !in.is_open()) {
        return not_started(errno);
    }
    prepared.input = in.number();
    prepared.output = output.write.number();
    prepared.errors = errors.write.number();
    prepared.failed = failed.write.number();
    prepared.last_descriptor = last_open_descriptor();

    const Clock::time_point end = Clock::now() + limits.wall;
    const pid_t id = ::fork();
    if (id < 0) {
        return not_started(errno);
    }
    if (id == 0) {
        become_the_program(prepared);
    }
    Child child(id);
    output.write.close();
    errors.write.close();
    failed.write.close();
    int error = 0;
    if (::read(failed.read.number(), &error, sizeof error) == static_cast<ssize_t>(sizeof error)) {
        return not_started(error);
    }

    ChildResult result;
    if (const auto met = listen(output.read, errors.read, limits, end, result)) {
        child.end();
        result.end = *met;
        return result;
    }
    // It has closed its pipes; it may still be at work.
    std::optional<int> status = child.look();
    while (!status && milliseconds_until(end) > 0) {
        ::poll(nullptr, 0, 1);
        status = child.look();
    }
    if (!status) {
        child.end();
        result.end = ChildResult::End::too_slow;
        return result;
    }
    settle(result, *status);
    return result;
}

} // namespace iepaudit
