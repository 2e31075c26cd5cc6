#include "iepaudit/rule.hpp"
#include "rules/dates/days.hpp"
#include "rules/delivery/logged.hpp"
#include "rules/sources.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace iepaudit::rules {

namespace {

bool happened(const SessionReading& session) {
    return session.given > 0 || session.planned > 0;
}

bool is_weekend(Date date) {
    return std::chrono::weekday(std::chrono::sys_days(date)).iso_encoding() > 5;
}

/// Lines on days that no session can be on. A line is told for one reason only.
class Days {
public:
    Days(const Case& c, const Delivery& delivery, Sink& sink) : c_(c), delivery_(delivery), sink_(sink) {}

    void look_at(std::size_t at) {
        const Session& printed = line(c_, at);
        const SessionReading& session = delivery_.sessions[at];
        if (!session.date) {
            if (!printed.date.has_value()) { // one that cannot be read has been told
                sink_.report_in_log(place_of(printed, printed.date),
                                    say("This line of the log has no date, so it was not counted."));
            }
            return;
        }
        if (*session.date > c_.as_of) {
            tell(at, "This session on {} lies ahead ({}), so it was not counted.", {day(*session.date), as_of(c_)});
            return;
        }
        if (!session.row || !happened(session)) {
            return;
        }
        const bool is_summer_row = c_.meaning().rows[*session.row].is_extended_year;
        if (is_weekend(*session.date) && !session.is_make_up() && !is_summer_row) {
            tell(at, "{} is a {}, and the line does not call it a make-up. Its minutes were counted.",
                 {day(*session.date),
                  std::chrono::weekday(std::chrono::sys_days(*session.date)) == std::chrono::Saturday ? "Saturday"
                                                                                                      : "Sunday"});
        } else if (session.on_closure && !session.is_make_up() && !is_summer_row && session.given > 0) {
            tell(at,
                 "{} is a day without school by this log, and the line says that a session was held. Its minutes "
                 "were counted.",
                 {day(*session.date)});
        } else {
            outside_row(at);
        }
    }

    /// Days before a row starts or after it ends: told once a row, with the first.
    void tell_outside() {
        for (const auto& [row, lines] : outside_) {
            const SessionReading& first = delivery_.sessions[lines.front()];
            const RowMeaning& means = c_.meaning().rows[row];
            const bool is_early = means.start && *first.date < *means.start;
            const Row its_row = c_.row(row);
            const Session& printed = line(c_, lines.front());
            sink_.report_in_log(
                its_row, place_of(printed, printed.date),
                say("{} {} on {}, and the log has {} outside its days, the first on {}. They were counted.",
                    {its_row.label(), is_early ? "starts" : "ends", day(is_early ? *means.start : *means.end),
                     Part(std::to_string(lines.size()) + (lines.size() == 1 ? " line" : " lines")), day(*first.date)}));
        }
    }

    /// Two services at the same minute.
    void look_for_overlaps() {
        std::vector<std::size_t> timed;
        for (std::size_t at = 0; at < delivery_.sessions.size(); ++at) {
            const SessionReading& session = delivery_.sessions[at];
            if (session.is_counted && session.from && end_of(session) > *session.from) {
                timed.push_back(at);
            }
        }
        std::ranges::sort(timed, {}, [&](std::size_t at) {
            return std::tuple(*delivery_.sessions[at].date, *delivery_.sessions[at].from, at);
        });
        for (std::size_t i = 1, latest = 0; i < timed.size(); ++i) {
            const SessionReading& before = delivery_.sessions[timed[latest]];
            const SessionReading& here = delivery_.sessions[timed[i]];
            const bool same_day = *before.date == *here.date;
            if (same_day && *here.from < end_of(before) && !is_concurrent(before) && !is_concurrent(here)) {
                const Session& printed = line(c_, timed[i]);
                sink_.report_in_log(
                    c_.row(*here.row), place_of(printed, printed.time_in),
                    say("On {} this session begins before another one of the log has ended, and nothing "
                        "says that both go on at once. The minutes of both were counted.",
                        {day(*here.date)}));
            }
            if (!same_day || end_of(here) > end_of(before)) {
                latest = i;
            }
        }
    }

private:
    void tell(std::size_t at, std::string_view pattern, std::initializer_list<Part> parts) {
        const Session& printed = line(c_, at);
        const SessionReading& session = delivery_.sessions[at];
        const Place place = place_of(printed, printed.date);
        if (session.row) {
            sink_.report_in_log(c_.row(*session.row), place, say(pattern, parts));
        } else {
            sink_.report_in_log(place, say(pattern, parts));
        }
    }

    void outside_row(std::size_t at) {
        const SessionReading& session = delivery_.sessions[at];
        const RowMeaning& means = c_.meaning().rows[*session.row];
        const bool is_early = means.start && *session.date < *means.start;
        const bool is_late = means.end && *session.date > *means.end;
        if (is_early || is_late) {
            outside_[*session.row].push_back(at);
        }
    }

    /// Without an end, as long as its minutes.
    static int end_of(const SessionReading& session) {
        return session.to.value_or(*session.from + static_cast<int>(session.given));
    }
    bool is_concurrent(const SessionReading& session) const { return c_.meaning().rows[*session.row].is_concurrent; }

    const Case& c_;
    const Delivery& delivery_;
    Sink& sink_;
    std::map<std::size_t, std::vector<std::size_t>> outside_;
};

void check(const Case& c, Sink& sink) {
    const Delivery* delivery = delivery_in(c, sink);
    if (delivery == nullptr) {
        return;
    }
    Days days(c, *delivery, sink);
    for (std::size_t at = 0; at < delivery->sessions.size(); ++at) {
        days.look_at(at);
    }
    days.tell_outside();
    days.look_for_overlaps();
}

constexpr Citation citations[] = {sources::own_log};

constexpr std::string_view leaves_alone[] = {
    "a Saturday session that the line calls a make-up",
    "summer services of the extended school year",
    "a line that only says there was no school",
    "two services at once when the IEP calls one of them concurrent",
};

} // namespace

extern const Rule log_date_impossible;
constinit const Rule log_date_impossible{
    .id = "log-date-impossible",
    .family = Family::delivery,
    .severity = Severity::warning,
    .basis = Basis::arithmetic,
    .title = "A line of the log has a day or time that cannot be right.",
    .meaning = "A log that was filled in later, or from a plan, often shows it in its dates.",
    .ask = "Was there a session on this day, and who wrote the line, when?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "School holidays that the log does not list.",
    .bad = "Saturday 2025-11-15, speech, 30 minutes",
    .good = "Friday 2025-11-14, speech, 30 minutes",
    .needs = OtherPaper::service_log,
    .check = check,
};

} // namespace iepaudit::rules
