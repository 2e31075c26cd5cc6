#include "support/command_line.hpp"

#include <catch2/catch_test_macros.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <optional>
#include <sstream>

namespace iepaudit::test {

namespace {

/// Sets or hides one variable until the end of the scope.
class Variable {
public:
    Variable(std::string name, const std::optional<std::string>& value) : name_(std::move(name)) {
        if (const char* const had = std::getenv(name_.c_str())) {
            had_ = had;
        }
        put(value);
    }
    ~Variable() { put(had_); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    void put(const std::optional<std::string>& value) {
        if (value) {
            ::setenv(name_.c_str(), value->c_str(), 1);
        } else {
            ::unsetenv(name_.c_str());
        }
    }
    std::string name_;
    std::optional<std::string> had_;
};

} // namespace

Typed type(const std::vector<std::string>& arguments, const std::string& in, const Environment& environment) {
    std::vector<std::unique_ptr<Variable>> variables;
    for (const char* const name :
         {"CI", "NO_COLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "TERM", "COLUMNS", "IEPAUDIT_FORMAT", "IEPAUDIT_FAIL_ON",
          "IEPAUDIT_AS_OF", "IEPAUDIT_COLOR", "IEPAUDIT_CALLED"}) {
        const auto given = environment.find(name);
        variables.push_back(std::make_unique<Variable>(name, given == environment.end() ? std::optional<std::string>{}
                                                                                        : given->second));
    }
    std::istringstream input(in);
    std::ostringstream out;
    std::ostringstream err;
    const auto code = cli::run(arguments, input, out, err);
    return {static_cast<int>(code), out.str(), err.str()};
}

Typed check(std::vector<std::string> arguments, const std::string& in, const Environment& environment) {
    arguments.insert(arguments.begin(), {"check", "--as-of", "2026-11-22"});
    return type(arguments, in, environment);
}

Typed check_as_nobody(const std::vector<std::string>& arguments) {
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        ::close(pipe[0]);
        ::dup2(pipe[1], STDOUT_FILENO);
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
            ::_exit(100);
        }
        const Typed typed = check(arguments);
        const std::string both = '\0' + typed.err + '\0' + typed.out;
        for (std::size_t at = 0; at < both.size();) {
            const ssize_t wrote = ::write(pipe[1], both.data() + at, both.size() - at);
            if (wrote < 0) {
                ::_exit(101);
            }
            at += static_cast<std::size_t>(wrote);
        }
        ::_exit(typed.exit);
    }
    ::close(pipe[1]);
    std::string all;
    std::array<char, 4096> block{};
    for (ssize_t got = 0; (got = ::read(pipe[0], block.data(), block.size())) > 0;) {
        all.append(block.data(), static_cast<std::size_t>(got));
    }
    ::close(pipe[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    const std::size_t own_end = all.find('\0');
    const std::size_t err_end = all.find('\0', own_end + 1);
    REQUIRE(err_end != std::string::npos);
    return {WEXITSTATUS(status), all.substr(err_end + 1) + all.substr(0, own_end),
            all.substr(own_end + 1, err_end - own_end - 1)};
}

} // namespace iepaudit::test
