#include "cli/progress.hpp"

#include "report/phrases.hpp"

#include <fmt/format.h>

#include <cmath>

namespace iepaudit::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto quiet_time = 1s; // most runs are over by then
constexpr auto pause = 200ms;

std::string left(double seconds) {
    constexpr double minute = 60;
    return seconds < minute ? fmt::format("{:.0f} s left", std::ceil(seconds))
                            : fmt::format("{:.0f} min left", std::ceil(seconds / minute));
}

} // namespace

Progress::Progress(std::ostream& err, bool is_wanted, Clock clock)
    : err_(err), is_wanted_(is_wanted), clock_(std::move(clock)) {
    if (is_wanted_) {
        start_ = clock_();
        next_ = start_ + quiet_time;
    }
}

void Progress::show(const Summary& summary, std::optional<double> share) {
    if (!is_wanted_) {
        return;
    }
    const auto now = clock_();
    if (now < next_) {
        return;
    }
    next_ = now + pause;
    const double seconds = std::chrono::duration<double>(now - start_).count();
    std::string line = fmt::format("{}, {}, {:.0f} a second", report::plans(summary, summary.files),
                                   report::count(summary.counts.all(), "finding", "findings"),
                                   static_cast<double>(summary.files) / seconds);
    if (share && *share > 0) {
        line += ", " + left(seconds * (1 - *share) / *share);
    }
    err_ << "\r" << line << "\x1b[K" << std::flush;
    is_shown_ = true;
}

void Progress::erase() {
    if (is_shown_) {
        err_ << "\r\x1b[K" << std::flush;
        is_shown_ = false;
    }
}

} // namespace iepaudit::cli
