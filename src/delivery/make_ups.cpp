#include "delivery/make_ups.hpp"

#include "delivery/log_words.hpp"
#include "read/problems.hpp"

#include <algorithm>
#include <deque>
#include <span>

namespace iepaudit::delivery {

namespace {

class MakeUps {
public:
    MakeUps(const LogResult& log, std::vector<SessionReading>& sessions, std::vector<Problem>& list)
        : log_(log), sessions_(sessions), problems_(log.document, list) {}

    /// The lines of one row, by day.
    void settle(std::span<const std::size_t> lines) {
        // First those that name their day, so that no other takes their place.
        std::vector<std::size_t> unnamed;
        for (const std::size_t line : lines) {
            if (sessions_[line].is_make_up() && !settle_named(line, lines)) {
                unnamed.push_back(line);
            }
        }
        std::deque<std::size_t> school;
        std::deque<std::size_t> others;
        auto next = unnamed.begin();
        for (const std::size_t line : lines) {
            const SessionReading& session = sessions_[line];
            if (session.open() > 0 && !session.is_make_up()) {
                (side_of(session.cause) == Side::school ? school : others).push_back(line);
            }
            if (next != unnamed.end() && *next == line) {
                give_to_earliest(line, school);
                give_to_earliest(line, others);
                ++next;
            }
        }
    }
    void close() { problems_.close(); }
    std::set<std::size_t> named() && { return std::move(named_); }

private:
    static NamedDay named_in(const Session& session) {
        if (session.makeup_for.has_value()) {
            return read_named_day(*session.makeup_for);
        }
        return session.note.has_value() ? read_named_day(*session.note) : NamedDay{};
    }

    /// The year of a day without one: the last such day before the make-up, or the next.
    static std::vector<Date> days_meant(const NamedDay& named, Date make_up) {
        if (named.date) {
            return {*named.date};
        }
        std::vector<Date> days;
        if (named.day) {
            for (const int years : {0, -1}) {
                const Date day = (make_up.year() + std::chrono::years(years)) / *named.day;
                if (day.ok()) {
                    days.push_back(day);
                }
            }
        }
        return days;
    }

    bool settle_named(std::size_t line, std::span<const std::size_t> lines) {
        const Session& session = log_.log.sessions.items[line];
        const SessionReading& make_up = sessions_[line];
        const NamedDay named = named_in(session);
        if (!named.date && !named.day) {
            return false;
        }
        for (const Date day : days_meant(named, *make_up.date)) {
            const auto first =
                std::ranges::lower_bound(lines, day, {}, [&](std::size_t other) { return *sessions_[other].date; });
            for (auto other = first; other != lines.end() && *sessions_[*other].date == day; ++other) {
                if (!sessions_[*other].is_make_up() && sessions_[*other].open() > 0) {
                    give(line, *other);
                    named_.insert(line);
                    return true;
                }
            }
        }
        if (!session.makeup_for.has_value()) {
            return false; // a day in a note need not be the missed one
        }
        problems_.note(rule_id::wrong_type, session.makeup_for.place,
                       "{} names no missed session of this service that is still open. The minutes were counted as "
                       "beyond what was planned.",
                       FileWords{quote(*session.makeup_for), "The make-up"});
        return true;
    }

    void give_to_earliest(std::size_t make_up, std::deque<std::size_t>& open) {
        while (sessions_[make_up].beyond > 0 && !open.empty()) {
            give(make_up, open.front());
            if (sessions_[open.front()].open() <= 0) {
                open.pop_front();
            }
        }
    }

    void give(std::size_t make_up, std::size_t missed) {
        const double minutes = std::min(sessions_[make_up].beyond, sessions_[missed].open());
        sessions_[make_up].beyond -= minutes;
        sessions_[missed].made_up += minutes;
        sessions_[make_up].makes_up = missed;
    }

    const LogResult& log_;
    std::vector<SessionReading>& sessions_;
    Problems problems_;
    std::set<std::size_t> named_;
};

} // namespace

std::set<std::size_t> settle_make_ups(const LogResult& log, const std::vector<std::size_t>& by_day,
                                      std::vector<SessionReading>& sessions, std::vector<Problem>& problems) {
    MakeUps make_ups(log, sessions, problems);
    for (std::size_t begin = 0; begin < by_day.size();) {
        std::size_t end = begin;
        while (end < by_day.size() && sessions[by_day[end]].row == sessions[by_day[begin]].row) {
            ++end;
        }
        make_ups.settle(std::span(by_day).subspan(begin, end - begin));
        begin = end;
    }
    make_ups.close();
    return std::move(make_ups).named();
}

} // namespace iepaudit::delivery
