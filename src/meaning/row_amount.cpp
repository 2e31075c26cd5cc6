#include "meaning/row_amount.hpp"

#include "text/fold.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

/// What a duration column says about one session: nothing when it is how long the service runs ("1 year", a date).
struct SessionLength {
    std::string words; ///< "30 minutes", for the amount grammar
    std::optional<Range> minutes;
};

bool is_plain_number(std::string_view words) {
    return !words.empty() &&
           std::all_of(words.begin(), words.end(), [](char c) { return text::is_digit(c) || c == '.'; });
}

/// "30", "20-30", "up to 30": numbers and how firm they are, but no unit. A column named for minutes supplies it.
bool has_no_unit(std::string_view printed) {
    const std::string words = text::fold(printed);
    constexpr std::array<std::string_view, 10> firmness{"up",   "to",      "or",      "at",  "least",
                                                        "most", "minimum", "maximum", "min", "max"};
    std::string word;
    for (const char c : words + ' ') {
        if (text::is_letter(c)) {
            word += c;
        } else if (!word.empty()) {
            if (std::find(firmness.begin(), firmness.end(), word) == firmness.end()) {
                return false;
            }
            word.clear();
        }
    }
    return std::any_of(words.begin(), words.end(), text::is_digit) && words.find('/') == std::string::npos;
}

SessionLength session_length(const CellField& duration) {
    if (!duration.has_value()) {
        return {};
    }
    const std::string_view printed = duration->text;
    std::string words(printed);
    Amount alone = read_amount(words + " per session");
    if (!alone.minutes_per_session && has_no_unit(printed)) {
        words += " minutes";
        alone = read_amount(words + " per session");
    }
    if (!alone.minutes_per_session) {
        return {};
    }
    return {words, alone.minutes_per_session};
}

/// "week" -> "per week"; "weekly" and "per week" stay.
std::string interval_words(std::string_view interval) {
    const std::string folded = text::fold(interval);
    constexpr std::array<std::string_view, 8> bare{"day",      "week",      "month", "quarter",
                                                   "semester", "trimester", "year",  "school day"};
    return std::find(bare.begin(), bare.end(), folded) == bare.end() ? folded : "per " + folded;
}

PeriodUnit period_of(std::string_view interval) {
    return read_amount("10 minutes " + interval_words(interval)).period.unit;
}

std::string times_words(std::string_view count, std::string_view interval) {
    std::string words = std::string(count) + " times";
    if (!interval.empty()) {
        words += ' ' + interval_words(interval);
    }
    return words;
}

/// The first form: words in the frequency cell, helped out by the columns beside it where they leave a gap.
Amount from_words(std::string_view printed, const ServiceRow& row, const SessionLength& session) {
    Amount alone = read_amount(printed);
    if (alone.kind != AmountKind::incomplete) {
        return alone;
    }
    const std::string_view interval = row.frequency_interval.has_value() ? *row.frequency_interval : std::string_view{};
    std::string_view sessions;
    std::string count;
    if (row.sessions.has_value()) {
        count = text::plain_number(*row.sessions);
        sessions = count;
    }
    // "weekly" says how often the count comes: with 2 and 30 minutes beside it, it is no 30 minutes a week. What a
    // count beside "daily" counts is asked in with_days.
    const PeriodUnit unit = alone.period.unit;
    const bool is_bare_period = unit != PeriodUnit::none && unit != PeriodUnit::day && !alone.sessions;
    if (is_bare_period && !sessions.empty() && !session.words.empty()) {
        return read_amount(session.words + ' ' + count + " times " + std::string(printed));
    }
    // Each column may close the gap; they are tried from the least to the most that has to be put together.
    const std::array<std::string, 4> together{
        session.words.empty() ? std::string{} : session.words + ' ' + std::string(printed),
        sessions.empty() ? std::string{} : std::string(printed) + ' ' + times_words(sessions, interval),
        interval.empty() ? std::string{} : std::string(printed) + ' ' + interval_words(interval),
        session.words.empty() || interval.empty()
            ? std::string{}
            : session.words + ' ' + std::string(printed) + ' ' + interval_words(interval),
    };
    for (const std::string& words : together) {
        if (words.empty()) {
            continue;
        }
        Amount whole = read_amount(words);
        if (whole.has_number()) {
            return whole;
        }
    }
    return alone;
}

std::string minutes_words(const Range& minutes) {
    return minutes.is_single() ? text::plain_number(minutes.low)
                               : text::plain_number(minutes.low) + " to " + text::plain_number(minutes.high);
}

/// "30 minutes a day" beside "Days per week: 3" is 90. Beside a count without a period it may be 3 days a week or 3
/// times a day, and no number is given; five days are the week.
Amount with_days(Amount daily, const ServiceRow& row) {
    constexpr double days_a_week = 5; // of school
    const bool counted = daily.has_number() && daily.period.unit == PeriodUnit::day && row.sessions.has_value();
    if (!counted || *row.sessions == 1 || *row.sessions == days_a_week) {
        return daily;
    }
    const std::string count = text::plain_number(*row.sessions);
    const std::string_view interval = row.frequency_interval.has_value() ? *row.frequency_interval : std::string_view{};
    if (period_of(interval) != PeriodUnit::week) {
        const bool said = daily.sessions && daily.sessions->is_single() && daily.sessions->low == *row.sessions;
        if (said || (!interval.empty() && daily.sessions)) {
            return daily;
        }
        Amount refused;
        refused.reason = "it gives minutes a day, and another cell a count of " + count + " without its period";
        return refused;
    }
    const std::string_view bound = daily.kind == AmountKind::floor     ? "at least "
                                   : daily.kind == AmountKind::ceiling ? "up to "
                                                                       : "";
    return read_amount(std::string(bound) + minutes_words(*daily.minutes_per_period) + " minutes a day, " + count +
                       " days a week");
}

/// "45" and "Daily": nobody comes 45 times a day. A count this large, in the fives of a clock, is of minutes.
bool counts_minutes(std::string_view count, std::string_view interval) {
    constexpr int fewest_a_day = 15;
    constexpr int fewest_a_week = 30;
    int number = 0;
    for (const char c : count) {
        if (!text::is_digit(c) || number > 1000) {
            return false;
        }
        number = number * 10 + (c - '0');
    }
    const PeriodUnit unit = period_of(interval);
    const bool is_large =
        (unit == PeriodUnit::day && number >= fewest_a_day) || (unit == PeriodUnit::week && number >= fewest_a_week);
    return is_large && number % 5 == 0;
}

/// The second form: a count, an interval, minutes a session.
Amount from_columns(std::string_view count, std::string_view interval, const SessionLength& session) {
    const std::string times = times_words(count, interval);
    return read_amount(session.words.empty() ? times : session.words + ' ' + times);
}

/// A frequency cell that holds only a number.
Amount from_number(std::string_view number, std::string_view interval, const SessionLength& session) {
    if (!session.words.empty()) {
        return from_columns(number, interval, session);
    }
    if (interval.empty()) {
        return read_amount(number);
    }
    if (!counts_minutes(number, interval)) {
        return from_columns(number, interval, session);
    }
    Amount amount = read_amount(std::string(number) + " minutes " + interval_words(interval));
    amount.assumptions.push_back(std::string(number) + " is read as minutes.");
    return amount;
}

struct Lump {
    double minutes;
    PeriodUnit unit;
    std::string_view key;
    Place place;
};

std::vector<Lump> lumps(const ServiceRow& row) {
    std::vector<Lump> found;
    const auto take = [&](const NumberField& field, PeriodUnit unit, std::string_view key) {
        if (field.has_value()) {
            found.push_back({*field, unit, key, field.place});
        }
    };
    take(row.minutes_per_week, PeriodUnit::week, "minutesPerWeek");
    take(row.minutes_per_month, PeriodUnit::month, "minutesPerMonth");
    take(row.minutes_per_year, PeriodUnit::year, "minutesPerYear");
    return found;
}

Amount from_lump(const Lump& lump) {
    Amount amount;
    amount.kind = AmountKind::exact;
    amount.minutes_per_period = Range{lump.minutes, lump.minutes};
    amount.period = {lump.unit, 0};
    return amount;
}

bool overlap(const Range& a, const Range& b) {
    constexpr double slack = 0.5; // half a minute of rounding
    return a.low <= b.high + slack && b.low <= a.high + slack;
}

/// A weekly amount next to a session length that cannot be its part is no contradiction; two session lengths are.
bool sessions_disagree(const Amount& amount, const SessionLength& session) {
    return amount.has_number() && amount.minutes_per_session && session.minutes &&
           !overlap(*amount.minutes_per_session, *session.minutes);
}

} // namespace

RowAmount read_row_amount(const ServiceRow& row, const SchoolWeek& week, const Policy& policy) {
    RowAmount result;
    const SessionLength session = session_length(row.duration);
    const std::vector<Lump> lump_columns = lumps(row);
    const std::string_view interval = row.frequency_interval.has_value() ? *row.frequency_interval : std::string_view{};

    std::optional<Amount> words;
    if (row.frequency.has_value()) {
        result.presence = Presence::value;
        result.place = row.frequency.place;
        result.printed = row.frequency->text;
        words = row.frequency->number || is_plain_number(row.frequency->text)
                    ? from_number(row.frequency->text, interval, session)
                    : with_days(from_words(row.frequency->text, row, session), row);
    } else if (row.sessions.has_value()) {
        result.presence = Presence::value;
        result.place = row.sessions.place;
        words = from_columns(text::plain_number(*row.sessions), interval, session);
    } else if (!session.words.empty()) {
        result.presence = Presence::value;
        result.place = row.duration.place;
        result.printed = row.duration->text;
        words = read_amount(interval.empty() ? session.words : session.words + ' ' + interval_words(interval));
    } else {
        result.presence = row.frequency.presence;
        result.place = row.frequency.place;
    }
    if (result.printed.empty() && row.frequency_interval.has_value()) {
        result.printed = *row.frequency_interval;
    }

    if (words) {
        result.amount = std::move(*words);
        if (result.amount.has_number() && session.minutes && !session.minutes->is_single() &&
            row.frequency.has_value() && row.sessions.is_absent()) {
            // "2 sessions a week" and "20-30 min": the range stands in the second cell.
            result.place = row.duration.place;
            result.printed = row.duration->text;
        }
        if (sessions_disagree(result.amount, session)) {
            result.forms_disagree = true;
            result.disagreement = "one cell says " + minutes_words(*result.amount.minutes_per_session) +
                                  " minutes a session, another says " + minutes_words(*session.minutes);
        }
    }
    for (const Lump& lump : lump_columns) {
        const Amount stated = from_lump(lump);
        if (result.presence != Presence::value || result.amount.kind == AmountKind::incomplete) {
            if (result.presence != Presence::value) {
                result.place = lump.place;
            }
            result.presence = Presence::value;
            result.amount = stated;
            continue;
        }
        const std::optional<Weekly> ours = weekly(result.amount, week, policy);
        const std::optional<Weekly> theirs = weekly(stated, week, policy);
        if (ours && theirs && !overlap(ours->comparison, theirs->comparison)) {
            result.forms_disagree = true;
            result.disagreement = "one cell comes to " + minutes_words(ours->minutes) + " minutes a week, " +
                                  std::string(lump.key) + " comes to " + minutes_words(theirs->minutes);
        }
    }
    return result;
}

} // namespace iepaudit
