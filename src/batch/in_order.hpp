// Many tasks on many threads, their results in the order the tasks came: how a folder of any size becomes one stream.
//
// Never more than a window of tasks is under way, so memory stays flat however long the stream is, and a task that
// takes long holds up those behind it instead of letting their results pile up.
#pragma once

#include "batch/posix.hpp"

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace iepaudit::batch {

template <class Task, class Result>
struct Stages {
    std::function<std::optional<Task>()> next;       ///< on the calling thread
    std::function<Result(Task)> work;                ///< on any thread
    std::function<void(Result)> done;                ///< on the calling thread, in the order of the tasks
    std::function<std::size_t(const Task&)> size_of; ///< bytes a task holds while it waits
};

/// The workers and the tasks between them and the calling thread.
template <class Task, class Result>
class Window {
public:
    static constexpr std::size_t tasks_per_worker = 16;
    static constexpr std::size_t most_bytes = std::size_t{4} << 20U;

    Window(std::size_t jobs, const Stages<Task, Result>& stages)
        : stages_(stages), jobs_(jobs), places_(jobs * tasks_per_worker) {}
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    ~Window() {
        {
            const std::lock_guard lock(mutex_);
            is_closed_ = true;
        }
        work_.notify_all();
    }

    [[nodiscard]] bool is_empty() const { return oldest_ == given_; }
    /// A task that is large waits until those before it are done, unless there are none.
    [[nodiscard]] bool has_room_for(const Task& task) const {
        return is_empty() || (given_ - oldest_ < places_.size() && bytes_ + stages_.size_of(task) <= most_bytes);
    }

    void give(Task task) {
        const std::size_t size = stages_.size_of(task);
        bytes_ += size;
        {
            const std::lock_guard lock(mutex_);
            place(given_++) = {std::move(task), std::nullopt, nullptr, size};
        }
        if (workers_.size() < jobs_) {
            add_worker();
        }
        work_.notify_one();
    }

    /// Waits until half of what is under way is done, and says how many that is: to be woken for every task would cost
    /// more than a small task itself.
    std::size_t await_half() {
        const std::size_t half = (given_ - oldest_ + 1) / 2;
        std::unique_lock lock(mutex_);
        await(oldest_ + half - 1, lock);
        return half;
    }

    /// Waits for the oldest. What its work threw is thrown here.
    Result take() {
        std::unique_lock lock(mutex_);
        await(oldest_, lock);
        Place taken = std::exchange(place(oldest_), {});
        ++oldest_;
        lock.unlock();
        bytes_ -= taken.size;
        if (taken.problem) {
            std::rethrow_exception(taken.problem);
        }
        return std::move(*taken.result);
    }

private:
    struct Place {
        std::optional<Task> task;
        std::optional<Result> result;
        std::exception_ptr problem;
        std::size_t size = 0;

        [[nodiscard]] bool is_done() const { return result.has_value() || problem; }
    };

    void await(std::size_t number, std::unique_lock<std::mutex>& lock) {
        awaited_ = number;
        result_.wait(lock, [&] { return place(number).is_done(); });
    }

    Place& place(std::size_t number) { return places_[number % places_.size()]; }

    /// Signals are for the calling thread: it knows which files are half-written.
    void add_worker() {
        const SignalsHeld held;
        workers_.emplace_back([this] { run(); });
    }

    void run() {
        std::unique_lock lock(mutex_);
        while (true) {
            work_.wait(lock, [&] { return is_closed_ || begun_ < given_; });
            if (is_closed_) {
                return;
            }
            const std::size_t number = begun_++;
            std::optional<Task> task = std::move(place(number).task);
            lock.unlock();
            std::optional<Result> result;
            std::exception_ptr problem;
            try {
                result.emplace(stages_.work(std::move(*task)));
            } catch (...) {
                problem = std::current_exception();
            }
            lock.lock();
            place(number).result = std::move(result);
            place(number).problem = problem;
            if (number == awaited_) {
                result_.notify_one();
            }
        }
    }

    const Stages<Task, Result>& stages_;
    std::size_t jobs_;
    std::vector<Place> places_; ///< a ring
    std::size_t oldest_ = 0;    ///< the next to be taken
    std::size_t begun_ = 0;     ///< the next to be worked on
    std::size_t given_ = 0;     ///< the next to be given
    std::size_t awaited_ = 0;   ///< what the calling thread waits for, or waited for last
    std::size_t bytes_ = 0;     ///< held by tasks under way
    bool is_closed_ = false;
    std::mutex mutex_;
    std::condition_variable work_;
    std::condition_variable result_;
    std::vector<std::jthread> workers_; ///< last: they are waited for before anything else goes away
};

/// Runs the whole stream. With one job, or with one task, everything happens on the calling thread.
template <class Task, class Result>
void in_order(std::size_t jobs, const Stages<Task, Result>& stages) {
    std::optional<Task> task = stages.next();
    std::optional<Task> second = task && jobs > 1 ? stages.next() : std::nullopt;
    if (!second) {
        for (; task; task = stages.next()) {
            stages.done(stages.work(std::move(*task)));
        }
        return;
    }
    Window<Task, Result> window(jobs, stages);
    window.give(std::move(*task));
    task = std::move(second);
    while (task || !window.is_empty()) {
        if (task && window.has_room_for(*task)) {
            window.give(std::move(*task));
            task = stages.next();
            continue;
        }
        for (std::size_t left = window.await_half(); left > 0; --left) {
            stages.done(window.take());
        }
    }
}

} // namespace iepaudit::batch
