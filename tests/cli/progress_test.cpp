// The line for whoever waits.
#include "cli/progress.hpp"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace iepaudit;
using namespace std::chrono_literals;

namespace {

struct Watch {
    std::chrono::steady_clock::time_point now{};
    std::ostringstream err;

    cli::Progress progress(bool is_wanted) {
        return cli::Progress(err, is_wanted, [this] { return now; });
    }
};

Summary after(std::size_t files, std::size_t errors) {
    Summary summary;
    summary.files = files;
    summary.counts.by_severity[2] = errors;
    return summary;
}

} // namespace

TEST_CASE("progress: nothing in the first second, then one line, erased at the end", "[cli][progress]") {
    Watch watch;
    {
        cli::Progress progress = watch.progress(true);
        watch.now += 900ms;
        progress.show(after(90, 1), 0.1);
        CHECK(watch.err.str() == "");
        watch.now += 1100ms;
        progress.show(after(200, 1), 0.25);
        CHECK(watch.err.str() == "\r200 files, 1 finding, 100 a second, 6 s left\x1b[K");
        watch.now += 10ms;
        progress.show(after(201, 1), 0.26); // not for every file
        CHECK(watch.err.str() == "\r200 files, 1 finding, 100 a second, 6 s left\x1b[K");
    }
    CHECK(watch.err.str().ends_with("\r\x1b[K"));
}

TEST_CASE("progress: what is left is only said when it is known", "[cli][progress]") {
    Watch watch;
    cli::Progress progress = watch.progress(true);
    watch.now += 2s;
    progress.show(after(10, 3), std::nullopt);
    CHECK(watch.err.str() == "\r10 files, 3 findings, 5 a second\x1b[K");
}

TEST_CASE("progress: nothing at all where nobody looks", "[cli][progress]") {
    Watch watch;
    {
        cli::Progress progress = watch.progress(false);
        watch.now += 1h;
        progress.show(after(10, 3), 0.5);
    }
    CHECK(watch.err.str() == "");
}
