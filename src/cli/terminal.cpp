#include "cli/terminal.hpp"

#include "cli/environment.hpp"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string>

namespace iepaudit::cli {

namespace {

bool is_on(const char* name) { return !variable(name).empty() && variable(name) != "0"; }

} // namespace

bool is_terminal(const std::ostream& stream) {
    return (&stream == &std::cout && ::isatty(STDOUT_FILENO) == 1) || (&stream == &std::cerr && ::isatty(STDERR_FILENO) == 1);
}

bool is_terminal(const std::istream& stream) { return &stream == &std::cin && ::isatty(STDIN_FILENO) == 1; }

bool may_color(std::string_view choice, const std::ostream& stream) {
    if (choice == "always" || choice == "never") {
        return choice == "always";
    }
    if (!variable("NO_COLOR").empty()) {
        return false;
    }
    if (is_on("CLICOLOR_FORCE") || is_on("FORCE_COLOR")) {
        return true;
    }
    return variable("TERM") != "dumb" && is_terminal(stream);
}

int columns_of(const std::ostream& stream) {
    if (!is_terminal(stream)) {
        return 0;
    }
    constexpr int usual = 80;
    if (const int said = std::atoi(std::string(variable("COLUMNS")).c_str()); said > 0) { // NOLINT(cert-err34-c): 0 is "no number" here
        return said;
    }
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

bool has_lost_its_reader(const std::ostream& stream) {
    pollfd out{.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
    return &stream == &std::cout && ::poll(&out, 1, 0) == 1 && (out.revents & POLLERR) != 0;
}

} // namespace iepaudit::cli
