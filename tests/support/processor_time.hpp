// What this program has computed so far. A test that says how long something takes counts this: what else the machine
// does at the time is not its business.
#pragma once

#include <time.h>

#include <chrono>

namespace iepaudit::test {

inline std::chrono::nanoseconds processor_time() {
    timespec spent{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec);
}

} // namespace iepaudit::test
