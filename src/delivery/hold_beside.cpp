// The log beside the IEP: lines to rows, make-ups to what they make up, and every planned minute into one bucket.
#include "iepaudit/delivery.hpp"

#include "delivery/make_ups.hpp"
#include "delivery/no_line.hpp"
#include "delivery/sessions.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace iepaudit {

void Buckets::add(const Buckets& other) {
    planned += other.planned;
    delivered += other.delivered;
    made_up += other.made_up;
    school += other.school;
    student += other.student;
    event += other.event;
    unaccounted += other.unaccounted;
    beyond += other.beyond;
    sessions_planned += other.sessions_planned;
    sessions_held += other.sessions_held;
    sessions_missed += other.sessions_missed;
}

void Buckets::add_open(MissCause cause, double minutes) {
    switch (side_of(cause)) {
    case Side::school:
        school += minutes;
        break;
    case Side::student:
        student += minutes;
        break;
    case Side::event:
        event += minutes;
        break;
    case Side::none:
        unaccounted += minutes;
        break;
    }
}

namespace delivery {

namespace {

using std::chrono::sys_days;

Buckets buckets_of(const SessionReading& session) {
    Buckets buckets;
    buckets.planned = session.planned;
    buckets.delivered = session.delivered + session.made_up;
    buckets.made_up = session.made_up;
    buckets.beyond = session.beyond;
    buckets.add_open(session.cause, session.open());
    if (session.planned > 0) {
        buckets.sessions_planned = 1;
        (session.delivered > 0 ? buckets.sessions_held : buckets.sessions_missed) = 1;
    }
    return buckets;
}

/// It says that there was no school, and nothing else: it needs no row.
bool only_closes_a_day(const SessionReading& session) {
    return session.status == SessionStatus::no_school && session.given == 0;
}

std::vector<PeriodBuckets> in_order(const std::map<sys_days, Buckets>& periods) {
    std::vector<PeriodBuckets> list;
    list.reserve(periods.size());
    for (const auto& [start, sum] : periods) {
        list.push_back({.start = Date(start), .sum = sum});
    }
    return list;
}

/// Takes minutes, each on its day, and adds them up by week and month.
class Sums {
public:
    explicit Sums(RowDelivery& row) : row_(row) {}

    void add(Date day, const Buckets& buckets) {
        row_.all.add(buckets);
        weeks_[week_of(sys_days(day))].add(buckets);
        months_[sys_days(day.year() / day.month() / 1)].add(buckets);
    }
    void finish() {
        row_.weeks = in_order(weeks_);
        row_.months = in_order(months_);
    }

private:
    RowDelivery& row_;
    std::map<sys_days, Buckets> weeks_;
    std::map<sys_days, Buckets> months_;
};

class Beside {
public:
    Beside(const LogResult& log, const Iep& iep, const Meaning& meaning, Date as_of, const Policy& policy)
        : log_(log), iep_(iep), meaning_(meaning), as_of_(as_of), policy_(policy) {}

    Delivery hold() {
        const ClosedDays closed = closed_days(log_);
        result_.sessions = read_sessions(log_, iep_, meaning_, closed, as_of_, result_.problems);
        std::vector<std::size_t> by_day = counted_lines();
        named_make_ups_ = settle_make_ups(log_, by_day, result_.sessions, result_.problems);
        set_windows();
        for (std::size_t begin = 0; begin < by_day.size();) {
            const std::size_t row = *result_.sessions[by_day[begin]].row;
            std::size_t end = begin;
            while (end < by_day.size() && *result_.sessions[by_day[end]].row == row) {
                ++end;
            }
            add_row(row,
                    {by_day.begin() + static_cast<std::ptrdiff_t>(begin),
                     by_day.begin() + static_cast<std::ptrdiff_t>(end)},
                    closed);
            begin = end;
        }
        find_rows_without_a_line();
        std::ranges::stable_sort(result_.problems, {}, [](const Problem& problem) { return problem.place.span.begin; });
        return std::move(result_);
    }

private:
    /// By row, then day; lines of one day stay in the order of the log.
    std::vector<std::size_t> counted_lines() {
        std::vector<std::size_t> lines;
        for (std::size_t i = 0; i < result_.sessions.size(); ++i) {
            if (result_.sessions[i].is_counted) {
                lines.push_back(i);
            }
        }
        const auto closing = std::ranges::count_if(result_.sessions, [](const SessionReading& session) {
            return !session.is_counted && only_closes_a_day(session);
        });
        result_.not_counted = result_.sessions.size() - lines.size() - static_cast<std::size_t>(closing);
        std::ranges::sort(lines, {}, [&](std::size_t i) {
            return std::tuple(*result_.sessions[i].row, *result_.sessions[i].date, i);
        });
        return lines;
    }

    void set_windows() {
        const auto back = [&](int years) { return Window{.from = add_years(as_of_, -years), .to = as_of_, .sum = {}}; };
        result_.one_year = back(1);
        result_.two_years = back(2);
    }

    /// The log's own days. Where it states none, those of the row's first and last line that is no make-up: a log that
    /// starts late, or ends with make-ups, says nothing about the days around it.
    std::pair<Date, Date> days_covered(const std::vector<std::size_t>& lines) const {
        const auto is_planned = [&](std::size_t line) { return !result_.sessions[line].is_make_up(); };
        const auto first = std::find_if(lines.begin(), lines.end(), is_planned);
        const auto last = std::find_if(lines.rbegin(), lines.rend(), is_planned);
        const Date first_day = *result_.sessions[first == lines.end() ? lines.front() : *first].date;
        const Date last_day = *result_.sessions[last == lines.rend() ? lines.back() : *last].date;
        return {log_.log.period.start_date.value.date.value_or(first_day),
                std::min(log_.log.period.end_date.value.date.value_or(last_day), as_of_)};
    }

    void into_windows(Date day, const Buckets& buckets) {
        for (Window* window : {&result_.one_year, &result_.two_years}) {
            if (window->from <= day && day <= window->to) {
                window->sum.add(buckets);
            }
        }
    }

    void add_row(std::size_t row, std::vector<std::size_t> lines, const ClosedDays& closed) {
        const RowMeaning& means = meaning_.rows[row];
        const auto [first, last] = days_covered(lines);
        RowDelivery& delivery = result_.rows.emplace_back();
        delivery.row = row;
        delivery.from = means.start ? std::max(first, *means.start) : first;
        delivery.to = means.end ? std::min(last, *means.end) : last;
        Sums sums(delivery);
        const auto take = [&](Date day, const Buckets& buckets) {
            sums.add(day, buckets);
            into_windows(day, buckets);
        };
        for (const std::size_t line : lines) {
            const SessionReading& session = result_.sessions[line];
            take(*session.date, buckets_of(session));
            delivery.open[static_cast<std::size_t>(session.cause)] += session.open();
        }
        for (const NoLine& missing : minutes_without_a_line(means, delivery.from, delivery.to, meaning_.days_per_week,
                                                            lines, result_.sessions, closed, policy_)) {
            Buckets buckets;
            buckets.planned = buckets.unaccounted = missing.minutes;
            take(missing.day, buckets);
            delivery.no_line += missing.minutes;
            delivery.open[static_cast<std::size_t>(MissCause::not_stated)] += missing.minutes;
        }
        sums.finish();
        delivery.sessions = std::move(lines);
        say_what_was_assumed(delivery);
        result_.all.add(delivery.all);
    }

    void say_what_was_assumed(RowDelivery& delivery) const {
        const auto lines_that = [&](bool SessionReading::*flag) {
            return std::ranges::count_if(delivery.sessions, [&](std::size_t i) { return result_.sessions[i].*flag; });
        };
        const auto say = [&](std::string sentence) { delivery.assumptions.push_back(std::move(sentence)); };
        if (const auto lines = lines_that(&SessionReading::plan_from_row); lines > 0) {
            say(fmt::format("{} {} no planned minutes; the IEP's own were taken.", lines,
                            lines == 1 ? "line gives" : "lines give"));
        }
        if (const auto lines = lines_that(&SessionReading::given_in_full_assumed); lines > 0) {
            say(fmt::format("{} {} the session was held, but not for how long; the planned minutes were taken.", lines,
                            lines == 1 ? "line says" : "lines say"));
        }
        if (delivery.no_line > 0) {
            say(fmt::format("About {} planned minutes have no line in the log. A school break the log does not list "
                            "may be the reason.",
                            text::plain_number(delivery.no_line)));
        }
        if (delivery.all.beyond > 0) {
            say(fmt::format("{} minutes were delivered beyond what was planned. They are shown here and not used to "
                            "make up what is short.",
                            text::plain_number(delivery.all.beyond)));
        }
        const auto unnamed = std::ranges::count_if(delivery.sessions, [&](std::size_t i) {
            return result_.sessions[i].makes_up && !named_make_ups_.contains(i);
        });
        if (unnamed > 0) {
            say(fmt::format("{} {} not say what it makes up; it was counted for the earliest missed session.", unnamed,
                            unnamed == 1 ? "make-up does" : "make-ups do"));
        }
    }

    void find_rows_without_a_line() {
        std::vector<bool> has_line(meaning_.rows.size(), false);
        for (const RowDelivery& row : result_.rows) {
            has_line[row.row] = true;
        }
        for (std::size_t i = 0; i < has_line.size(); ++i) {
            if (!has_line[i] && meaning_.rows[i].is_service()) {
                result_.rows_without_a_line.push_back(i);
            }
        }
    }

    const LogResult& log_;
    const Iep& iep_;
    const Meaning& meaning_;
    Date as_of_;
    const Policy& policy_;
    Delivery result_;
    std::set<std::size_t> named_make_ups_;
};

} // namespace

} // namespace delivery

Delivery hold_beside(const LogResult& log, const Iep& iep, const Meaning& meaning, Date as_of, const Policy& policy) {
    return delivery::Beside(log, iep, meaning, as_of, policy).hold();
}

} // namespace iepaudit
