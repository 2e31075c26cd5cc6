// Another program, run without a shell and on a short lead: one input, little to write, so much time and so much
// memory, and when one of these is used up it and all that it started are ended.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

struct ChildLimits {
    std::chrono::milliseconds wall{30'000};
    unsigned cpu_seconds = 20;
    std::size_t memory = std::size_t{1} << 30;  ///< bytes of address space
    std::size_t output = std::size_t{64} << 20; ///< bytes of standard output
    std::size_t errors = std::size_t{8} << 10;  ///< bytes of standard error that are kept; the rest is passed over
};

struct ChildResult {
    enum class End : std::uint8_t {
        exited,      ///< by itself; `code` is its exit code
        missing,     ///< there is no such program on PATH
        not_started, ///< `error` says why
        killed,      ///< by a signal, such as for the memory it wanted
        too_slow,
        too_big, ///< it wrote more than allowed
    };
    End end = End::not_started;
    int code = 0;
    std::string output;
    std::string error; ///< what it wrote on standard error
};

/// Runs `program`, a plain name that is looked up on PATH. Empty and relative entries of PATH do not count: a file of
/// that name in the folder somebody works in is not meant. `input` is its standard input, a file without a name.
ChildResult run_child(const std::string& program, const std::vector<std::string>& arguments,
                      const ChildLimits& limits = {}, std::string_view input = {});

} // namespace iepaudit
