#include "cli/terminal.hpp"

#include "batch/posix.hpp"
#include "cli/environment.hpp"

#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string>

namespace iepaudit::cli {

namespace {

bool is_on(const char* name) {
    return !variable(name).empty() && variable(name) != "0";
}

/// A terminal keeps an unfinished line to itself, unless it is asked without line editing. What ends the program while
/// that is off would leave the terminal so.
bool has_unfinished_line() {
    const batch::SignalsHeld held;
    termios usual{};
    int bytes = 0;
    if (::tcgetattr(STDIN_FILENO, &usual) == 0) {
        termios without_lines = usual;
        without_lines.c_lflag &= ~static_cast<tcflag_t>(ICANON);
        if (::tcsetattr(STDIN_FILENO, TCSANOW, &without_lines) == 0) {
            (void)::ioctl(STDIN_FILENO, FIONREAD, &bytes);
            (void)::tcsetattr(STDIN_FILENO, TCSANOW, &usual);
        }
    }
    return bytes > 0;
}

} // namespace

bool is_terminal(const std::ostream& stream) {
    return (&stream == &std::cout && ::isatty(STDOUT_FILENO) == 1) ||
           (&stream == &std::cerr && ::isatty(STDERR_FILENO) == 1);
}

bool is_terminal(const std::istream& stream) {
    return &stream == &std::cin && ::isatty(STDIN_FILENO) == 1;
}

bool has_more_at_once(const std::istream& terminal) {
    constexpr int moment = 50; // milliseconds: a paste comes in parts, and nobody types that fast
    if (!is_terminal(terminal)) {
        return false;
    }
    pollfd in{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    const bool has_line = ::poll(&in, 1, moment) == 1 && (in.revents & POLLIN) != 0;
    return has_line || has_unfinished_line();
}

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
    const int said = std::atoi(std::string(variable("COLUMNS")).c_str()); // NOLINT(cert-err34-c): 0 is "no number" here
    if (said > 0) {
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
