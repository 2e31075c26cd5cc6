#include "delivery/sessions.hpp"

#include "delivery/log_words.hpp"
#include "delivery/match_rows.hpp"
#include "read/problems.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace iepaudit::delivery {

namespace {

constexpr int longest_closure = 366; // days; more is a slip of the hand in a date

/// Words of several cells: the first that says it counts.
MissCause cause_in(std::initializer_list<const Words*> cells) {
    MissCause cause = MissCause::not_stated;
    for (const Words* cell : cells) {
        const MissCause said = read_log_words(cell->value).cause;
        if (side_of(said) != Side::none) {
            return said;
        }
        cause = cause == MissCause::not_stated ? said : cause;
    }
    return cause;
}

class SessionReader {
public:
    SessionReader(const LogResult& log, const Iep& iep, const Meaning& meaning, const ClosedDays& closed, Date as_of,
                  std::vector<Problem>& list)
        : log_(log), meaning_(meaning), closed_(closed), as_of_(as_of), problems_(log.document, list),
          matcher_(log.log, iep, meaning) {}

    std::vector<SessionReading> read() {
        std::vector<SessionReading> readings;
        readings.reserve(log_.log.sessions.size());
        for (const Session& session : log_.log.sessions) {
            readings.push_back(place(session));
        }
        count_lines_of_weeks(readings);
        for (std::size_t i = 0; i < readings.size(); ++i) {
            read_minutes_of(log_.log.sessions.items[i], readings[i]);
        }
        problems_.close();
        return readings;
    }

private:
    /// Who, where, when, which row, which status.
    SessionReading place(const Session& session) {
        SessionReading reading;
        if (session.location.has_value()) {
            reading.setting = read_setting(*session.location);
        }
        const Words& job = session.position.has_value() ? session.position : session.provider;
        if (job.has_value()) {
            reading.provider = read_provider(*job);
        }
        if (session.group_size.has_value()) {
            reading.group = read_group_size(session.group_size->text);
        }
        std::vector<std::size_t> rows = matcher_.rows_of(session, reading.setting.setting);
        if (!rows.empty()) {
            reading.row = rows.front();
            reading.also_fits.assign(rows.begin() + 1, rows.end());
        }
        reading.date = session.date.value.date;
        reading.is_counted = reading.row && reading.date && *reading.date <= as_of_;
        reading.on_closure = reading.date && closed_.contains(std::chrono::sys_days(*reading.date));
        if (session.time_in.has_value()) {
            reading.from = read_time(*session.time_in);
        }
        if (session.time_out.has_value()) {
            reading.to = read_time(*session.time_out);
        }
        reading.status = status_of(session);
        return reading;
    }

    SessionStatus status_of(const Session& session) {
        SessionStatus status = SessionStatus::not_stated;
        if (session.status.has_value()) {
            status = read_log_words(*session.status).status;
            if (status == SessionStatus::not_understood) {
                problems_.note(rule_id::wrong_type, session.status.place,
                               "The status {} is not a word that iepaudit knows, such as delivered, missed, make-up or "
                               "no school. The minutes of this line were counted as written.",
                               FileWords{quote(*session.status), "of this line"});
            }
        } else if (session.reason.has_value()) {
            const LogWords reason = read_log_words(*session.reason);
            status = reason.cause == MissCause::closure ? SessionStatus::no_school : status;
        }
        const bool says_makeup =
            (session.is_makeup.has_value() && *session.is_makeup) || session.makeup_for.has_value();
        return says_makeup && status != SessionStatus::missed ? SessionStatus::make_up : status;
    }

    /// A weekly amount is one session's when the week has one line.
    void count_lines_of_weeks(const std::vector<SessionReading>& readings) {
        for (const SessionReading& reading : readings) {
            if (reading.is_counted && !reading.is_make_up()) {
                ++lines_[{*reading.row, week_of(std::chrono::sys_days(*reading.date))}];
            }
        }
    }

    std::optional<double> minutes_in(const CellField& cell, std::string_view what) {
        if (!cell.has_value()) {
            return std::nullopt;
        }
        const std::optional<double> minutes = read_minutes(cell.value);
        if (!minutes) {
            problems_.add(rule_id::wrong_type, cell.place,
                          "{} is not a number of {} minutes that can be read, so it was not used. Write it as 30, \"45 "
                          "min\" or \"1h 15\".",
                          FileWords{quote(cell->text), "This"}, what);
        }
        return minutes;
    }

    /// What the IEP plans for one session of the row.
    std::optional<Range> planned_by_row(const SessionReading& reading) const {
        const RowMeaning& row = meaning_.rows[*reading.row];
        const Amount& amount = row.amount.amount;
        if (row.amount.presence != Presence::value || !amount.has_number() || amount.kind == AmountKind::ceiling) {
            return std::nullopt;
        }
        if (amount.minutes_per_session) {
            return amount.minutes_per_session;
        }
        const auto in_week = lines_.find({*reading.row, week_of(std::chrono::sys_days(*reading.date))});
        const bool is_only_line = in_week != lines_.end() && in_week->second == 1;
        if (amount.period.unit == PeriodUnit::day || (amount.period.unit == PeriodUnit::week && is_only_line)) {
            return amount.minutes_per_period;
        }
        return std::nullopt;
    }

    std::optional<double> given(const Session& session, const SessionReading& reading) {
        if (const auto minutes = minutes_in(session.delivered_minutes, "delivered")) {
            return minutes;
        }
        if (!session.delivered_minutes.has_value() && reading.from && reading.to && *reading.to > *reading.from) {
            return *reading.to - *reading.from;
        }
        const bool nothing = reading.status == SessionStatus::missed || reading.status == SessionStatus::no_school;
        return nothing ? std::optional<double>(0) : std::nullopt;
    }

    void read_minutes_of(const Session& session, SessionReading& reading) {
        const std::optional<double> printed_plan = minutes_in(session.planned_minutes, "planned");
        const std::optional<double> printed_given = given(session, reading);
        reading.given = printed_given.value_or(0);
        if (!reading.is_counted) {
            return;
        }
        std::optional<double> planned = printed_plan;
        if (!planned) {
            if (const std::optional<Range> range = planned_by_row(reading)) {
                // Anything between the two ends of "20-30 minutes" is what was planned.
                planned = std::clamp(reading.given, range->low, std::max(range->low, range->high));
                reading.plan_from_row = true;
            }
        }
        const bool was_held = reading.status == SessionStatus::held || reading.is_make_up();
        std::optional<double> given = printed_given;
        if (!given && was_held && planned && !session.delivered_minutes.has_value()) {
            given = planned;
            reading.given_in_full_assumed = true;
        }
        reading.given = given.value_or(0);
        if (reading.is_make_up()) {
            reading.beyond = reading.given; // until the miss it makes up is found
            reading.plan_from_row = false;
            return;
        }
        const bool nothing_planned =
            reading.status == SessionStatus::no_school || (reading.on_closure && reading.given == 0);
        if (nothing_planned) {
            reading.beyond = reading.given;
            reading.plan_from_row = false;
            return;
        }
        reading.planned = planned.value_or(reading.given);
        reading.delivered = std::min(reading.given, reading.planned);
        reading.beyond = reading.given - reading.delivered;
        if (reading.open() > 0) {
            reading.cause = cause_in({&session.reason, &session.status, &session.note});
            say_if_unclear(session, reading);
        }
        say_if_contradicting(session, reading, printed_given);
    }

    void say_if_unclear(const Session& session, const SessionReading& reading) {
        if (reading.cause == MissCause::not_understood && session.reason.has_value()) {
            problems_.note(rule_id::wrong_type, session.reason.place,
                           "The reason {} does not say on whose side these minutes were lost, so they are listed as "
                           "unaccounted for.",
                           FileWords{quote(*session.reason), "of this line"});
        }
    }

    void say_if_contradicting(const Session& session, const SessionReading& reading, std::optional<double> given) {
        if (!session.status.has_value() || !given || !session.delivered_minutes.has_value()) {
            return;
        }
        const bool held_without = reading.status == SessionStatus::held && *given == 0;
        const bool missed_with = reading.status == SessionStatus::missed && *given > 0;
        if (held_without || missed_with) {
            problems_.note(
                rule_id::wrong_type, session.status.place,
                "The status {} and {} delivered minutes do not fit together. The minutes were counted as written.",
                FileWords{quote(*session.status), "of this line"}, *given);
        }
    }

    const LogResult& log_;
    const Meaning& meaning_;
    const ClosedDays& closed_;
    Date as_of_;
    Problems problems_;
    RowMatcher matcher_;
    std::map<std::pair<std::size_t, std::chrono::sys_days>, int> lines_;
};

} // namespace

std::chrono::sys_days week_of(std::chrono::sys_days day) {
    return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

ClosedDays closed_days(const LogResult& log) {
    ClosedDays closed;
    const auto close = [&](Date from, Date to) {
        const auto last =
            std::min(std::chrono::sys_days(to), std::chrono::sys_days(from) + std::chrono::days(longest_closure));
        for (auto day = std::chrono::sys_days(from); day <= last; day += std::chrono::days(1)) {
            closed.insert(day);
        }
    };
    std::size_t read = 0;
    constexpr std::size_t most = 1000; // a school year has 180 days; a list without end must not fill the memory
    for (const Closure& closure : log.log.closures) {
        const auto from = closure.date.value.date;
        if (from && read++ < most) {
            close(*from, closure.end_date.value.date.value_or(*from));
        }
    }
    for (const Session& session : log.log.sessions) {
        const auto day = session.date.value.date;
        if (day && session.status.has_value() && read_log_words(*session.status).status == SessionStatus::no_school) {
            close(*day, *day);
        }
    }
    return closed;
}

std::vector<SessionReading> read_sessions(const LogResult& log, const Iep& iep, const Meaning& meaning,
                                          const ClosedDays& closed, Date as_of, std::vector<Problem>& problems) {
    return SessionReader(log, iep, meaning, closed, as_of, problems).read();
}

} // namespace iepaudit::delivery
