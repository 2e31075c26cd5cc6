// What was planned and what was delivered: the service log held beside the IEP.
//
// Every planned minute is in exactly one bucket: planned = delivered + short (the school's side, the student's, an
// event) + unaccounted. Minutes that were made up are delivered, and shown apart. Minutes beyond what was planned are
// shown and never set against what is short.
#pragma once

#include "iepaudit/date.hpp"
#include "iepaudit/meaning.hpp"
#include "iepaudit/policy.hpp"
#include "iepaudit/service_log.hpp"
#include "iepaudit/words.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

enum class SessionStatus : std::uint8_t {
    not_stated,
    held,
    partly_held,
    missed,
    make_up,
    no_school,
    not_understood, ///< a word that is in no list: told, and the minutes count as they stand
};

/// Why minutes were not given.
enum class MissCause : std::uint8_t {
    not_stated,
    provider_absent,
    vacancy,
    schedule, ///< meetings, duties, no room
    late,     ///< started late, ended early
    student_absent,
    student_refused,
    student_suspended,
    event, ///< assembly, field trip, testing
    closure,
    not_understood,
};
inline constexpr std::size_t miss_causes = 11;

/// Who or what the minutes were lost to. No side: the log does not say, so they stand as unaccounted for.
enum class Side : std::uint8_t { none, school, student, event };
Side side_of(MissCause cause);
std::string_view name(MissCause cause);  ///< "provider-absent"
std::string_view words(MissCause cause); ///< "provider absent"

/// Minutes. planned = delivered + school + student + event + unaccounted, always.
struct Buckets {
    double planned = 0;
    double delivered = 0; ///< make-ups included
    double made_up = 0;   ///< the part of `delivered` that made up something missed
    double school = 0;    ///< short and still open, by side
    double student = 0;
    double event = 0;
    double unaccounted = 0; ///< planned, and the log does not say what became of it
    double beyond = 0;      ///< given beyond what was planned; in no other bucket
    int sessions_planned = 0;
    int sessions_held = 0; ///< of the planned ones
    int sessions_missed = 0;

    [[nodiscard]] double still_short() const { return school + student + event; }
    void add(const Buckets& other);
    /// Minutes of one cause into their bucket.
    void add_open(MissCause cause, double minutes);
};

/// One line of the log beside its row. All amounts are minutes.
struct SessionReading {
    std::optional<Date> date;
    std::optional<std::size_t> row;     ///< of the IEP
    std::vector<std::size_t> also_fits; ///< other rows it could as well be about; empty when the row is clear
    bool is_counted = false;            ///< false: no row, no day, or a day to come
    SessionStatus status = SessionStatus::not_stated;
    MissCause cause = MissCause::not_stated;
    double given = 0; ///< every minute of this line
    double planned = 0;
    double delivered = 0; ///< of what was planned here
    double beyond = 0;
    double made_up = 0;                  ///< of what was missed here, later
    std::optional<std::size_t> makes_up; ///< the line whose minutes it makes up
    bool plan_from_row = false;          ///< the line gives no planned minutes; they are the row's
    bool given_in_full_assumed = false;  ///< "delivered" without minutes
    bool on_closure = false;
    ProviderReading provider;
    GroupSize group;
    SettingReading setting;
    std::optional<int> from; ///< minutes since midnight
    std::optional<int> to;

    [[nodiscard]] bool is_make_up() const { return status == SessionStatus::make_up; }
    /// Planned minutes that nobody gave, then or later.
    [[nodiscard]] double open() const { return planned - delivered - made_up; }
};

struct PeriodBuckets {
    Date start; ///< a Monday, or the first of a month
    Buckets sum;
};

/// Everything about one row of the IEP.
struct RowDelivery {
    std::size_t row = 0;
    Date from; ///< the days the log and the row have in common
    Date to;
    Buckets all;
    std::array<double, miss_causes> open{}; ///< still open, by cause
    std::vector<PeriodBuckets> weeks;
    std::vector<PeriodBuckets> months;
    std::vector<std::size_t> sessions;    ///< its lines, by day
    double no_line = 0;                   ///< unaccounted because no line of the log is there for them
    std::vector<std::string> assumptions; ///< whole sentences
};

/// Back from the day of the audit: what may still be brought forward.
struct Window {
    Date from;
    Date to;
    Buckets sum;
};

struct Delivery {
    std::vector<SessionReading> sessions;         ///< one for each log.sessions
    std::vector<RowDelivery> rows;                ///< rows that some line is about, in order
    std::vector<std::size_t> rows_without_a_line; ///< service rows the log says nothing about
    Buckets all;
    Window one_year;               ///< a community complaint (WAC 392-172A-05025)
    Window two_years;              ///< a due process hearing (WAC 392-172A-05080)
    std::vector<Problem> problems; ///< words of the log that could not be understood; of the `reading` family
    std::size_t not_counted = 0;   ///< lines

    [[nodiscard]] bool has_data() const { return !rows.empty(); }
};

/// Holds a log beside an IEP. `as_of`: nothing after it has happened. What a line does not say is never guessed: it is
/// counted in `not_counted` or stands in `problems`.
Delivery hold_beside(const LogResult& log, const Iep& iep, const Meaning& meaning, Date as_of, const Policy& policy);

} // namespace iepaudit
