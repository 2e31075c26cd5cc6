// One line on a terminal for whoever waits: how far, how fast, how long still. It is gone when the report is there.
#pragma once

#include "iepaudit/report.hpp"

#include <chrono>
#include <functional>
#include <optional>
#include <ostream>

namespace iepaudit::cli {

class Progress {
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    /// Does nothing at all unless `is_wanted`.
    Progress(std::ostream& err, bool is_wanted, Clock clock = std::chrono::steady_clock::now);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress() { erase(); }

    /// `share`: of all there is to do, from 0 to 1; nothing when nobody knows.
    void show(const Summary& summary, std::optional<double> share);
    /// Before anything else is written to the terminal.
    void erase();

private:
    std::ostream& err_;
    bool is_wanted_;
    Clock clock_;
    std::chrono::steady_clock::time_point start_;
    std::chrono::steady_clock::time_point next_;
    bool is_shown_ = false;
};

} // namespace iepaudit::cli
