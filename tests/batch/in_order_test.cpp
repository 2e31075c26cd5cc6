// The stream: results in the order of the tasks, whatever the number of threads, and never more than a window of them.
#include "batch/in_order.hpp"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <chrono>
#include <set>
#include <stdexcept>

using namespace iepaudit;

namespace {

using IntStages = batch::Stages<int, int>;

std::size_t no_size(const int&) {
    return 0;
}

} // namespace

TEST_CASE("in order: results come in the order of the tasks for any number of threads", "[batch][stream]") {
    for (const std::size_t jobs : {1U, 2U, 3U, 8U}) {
        CAPTURE(jobs);
        int given = 0;
        std::vector<int> results;
        batch::in_order(jobs, IntStages{[&] { return given < 2000 ? std::optional(given++) : std::nullopt; },
                                        [](int task) {
                                            if (task % 97 == 0) {
                                                std::this_thread::sleep_for(std::chrono::microseconds(300));
                                            }
                                            return 3 * task;
                                        },
                                        [&](int result) { results.push_back(result); }, no_size});
        REQUIRE(results.size() == 2000);
        for (int i = 0; i < 2000; ++i) {
            REQUIRE(results[static_cast<std::size_t>(i)] == 3 * i);
        }
    }
}

TEST_CASE("in order: nothing to do, and one task, which needs no thread", "[batch][stream]") {
    int done = 0;
    batch::in_order(4, IntStages{[] { return std::optional<int>{}; }, [](int task) { return task; },
                                 [&](int) { ++done; }, no_size});
    CHECK(done == 0);
    std::thread::id worked_on;
    bool is_given = false;
    batch::in_order(4, IntStages{[&] { return std::exchange(is_given, true) ? std::nullopt : std::optional(1); },
                                 [&](int task) {
                                     worked_on = std::this_thread::get_id();
                                     return task;
                                 },
                                 [&](int) { ++done; }, no_size});
    CHECK(done == 1);
    CHECK(worked_on == std::this_thread::get_id());
}

TEST_CASE("in order: a slow task holds up those behind it; they do not pile up", "[batch][stream]") {
    int given = 0;
    int done = 0;
    int most_under_way = 0;
    batch::in_order(2, IntStages{[&] {
                                     most_under_way = std::max(most_under_way, given - done);
                                     return given < 500 ? std::optional(given++) : std::nullopt;
                                 },
                                 [](int task) {
                                     if (task == 0) {
                                         std::this_thread::sleep_for(std::chrono::milliseconds(50));
                                     }
                                     return task;
                                 },
                                 [&](int) { ++done; }, no_size});
    CHECK(done == 500);
    CHECK(most_under_way <= 2 * static_cast<int>(batch::Window<int, int>::tasks_per_worker) + 1);
}

TEST_CASE("in order: large tasks wait for each other", "[batch][stream]") {
    int given = 0;
    int done = 0;
    int most_under_way = 0;
    batch::in_order(2, IntStages{[&] {
                                     most_under_way = std::max(most_under_way, given - done);
                                     return given < 20 ? std::optional(given++) : std::nullopt;
                                 },
                                 [](int task) { return task; }, [&](int) { ++done; },
                                 [](const int&) { return batch::Window<int, int>::most_bytes; }});
    CHECK(done == 20);
    CHECK(most_under_way <= 2);
}

TEST_CASE("in order: what work throws comes out in its turn, and all threads end", "[batch][stream]") {
    for (const std::size_t jobs : {1U, 4U}) {
        int given = 0;
        std::vector<int> results;
        const IntStages stages{[&] { return given < 100 ? std::optional(given++) : std::nullopt; },
                               [](int task) {
                                   if (task == 10) {
                                       throw std::runtime_error("ten");
                                   }
                                   return task;
                               },
                               [&](int result) { results.push_back(result); }, no_size};
        CHECK_THROWS_AS(batch::in_order(jobs, stages), std::runtime_error);
        CHECK(results.size() == 10);
    }
}
