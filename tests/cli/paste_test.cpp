// `iepaudit new` on a real terminal: lines that are pasted at once, the last of them without its line end.
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace iepaudit::test;

namespace {

/// The program at the other end of a terminal.
class Terminal {
public:
    explicit Terminal(const std::string& file) {
        child_ = ::forkpty(&master_, nullptr, nullptr, nullptr);
        if (child_ == 0) {
            ::setenv("IEPAUDIT_AS_OF", "2026-11-22", 1);
            ::unsetenv("CI");
            ::execl(program_file().c_str(), "iepaudit", "new", "-o", file.c_str(), nullptr);
            ::_exit(127);
        }
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal() {
        ::close(master_);
        ::waitpid(child_, nullptr, 0);
    }

    void type(std::string_view words) const { REQUIRE(::write(master_, words.data(), words.size()) > 0); }

    /// Reads until these words stand on the screen; false when they do not come.
    bool shows(std::string_view words) {
        constexpr int patience = 20'000; // milliseconds
        pollfd screen{.fd = master_, .events = POLLIN, .revents = 0};
        while (seen_.find(words) == std::string::npos) {
            std::array<char, 4096> bytes{};
            if (::poll(&screen, 1, patience) != 1) {
                return false;
            }
            const ssize_t count = ::read(master_, bytes.data(), bytes.size());
            if (count <= 0) {
                return false;
            }
            seen_.append(bytes.data(), static_cast<std::size_t>(count));
        }
        seen_.erase(0, seen_.find(words) + words.size());
        return true;
    }

    [[nodiscard]] bool edits_lines() const {
        termios how{};
        return ::tcgetattr(master_, &how) == 0 && (how.c_lflag & ICANON) != 0;
    }

private:
    int master_ = -1;
    pid_t child_ = -1;
    std::string seen_;
};

} // namespace

TEST_CASE("new, on a terminal: two pasted lines are asked about, though the second lacks its line end",
          "[cli][new][terminal]") {
    const ScratchFolder folder;
    const std::string file = (folder.path() / "plan.json").string();
    {
        Terminal terminal(file);
        REQUIRE(terminal.shows("Name, or any label"));
        REQUIRE(terminal.shows("> "));
        terminal.type("go 8\n");
        REQUIRE(terminal.shows("Row 1: service"));
        REQUIRE(terminal.shows("> "));
        terminal.type("Reading fluency\nand comprehension");
        REQUIRE(terminal.shows("and comprehension"));
        ::usleep(500'000); // the program has looked by now, and waits for the end of the line
        terminal.type("\n");
        REQUIRE(terminal.shows("2 lines came at once."));
        REQUIRE(terminal.shows("> "));
        terminal.type("\n");
        REQUIRE(terminal.shows("Row 1: service provider"));
        REQUIRE(terminal.shows("> "));
        CHECK(terminal.edits_lines());
        terminal.type("stop\n");
        CHECK(terminal.shows("To go on:"));
    }
    CHECK(content(file).find("\"Reading fluency and comprehension\"") != std::string::npos);
}
