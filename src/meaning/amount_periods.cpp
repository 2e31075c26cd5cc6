// Periods: "weekly", "per school day", "every other week", "3 out of 4 weeks".
#include "meaning/amount_cursor.hpp"
#include "meaning/amount_phrases.hpp"

#include <cmath>

namespace iepaudit::amounts {

namespace {

constexpr int days_a_week = 5;
constexpr int small_words = 4; // "out of each of the": a longer row of them means nothing

bool is_whole(const Token& token) {
    return token.is(Sense::number) && token.value.is_single() && token.value.low >= 1 && token.value.low <= 60 &&
           std::floor(token.value.low) == token.value.low;
}

Period cycle_of(int days) {
    return {PeriodUnit::cycle, days};
}

Period weeks_long(int weeks) {
    return weeks == 1   ? Period{PeriodUnit::week, 0}
           : weeks == 2 ? Period{PeriodUnit::two_weeks, 0}
                        : cycle_of(weeks * days_a_week);
}

/// After "per" or "every": "week", "other week", "three weeks", "six day cycle", "9-week quarter".
std::optional<Period> read_period_noun(Cursor& c) {
    if (c.is(Sense::other) && c.is(Sense::noun, 1)) {
        const PeriodUnit unit = c[1].period.unit;
        c.move(2);
        return unit == PeriodUnit::day    ? std::optional(cycle_of(2))
               : unit == PeriodUnit::week ? std::optional(Period{PeriodUnit::two_weeks, 0})
                                          : std::nullopt;
    }
    if (is_whole(c[0])) {
        const int n = static_cast<int>(c[0].value.low);
        c.move(1);
        c.skip(Sense::dash);
        c.skip(Sense::school);
        if (c.is_noun(PeriodUnit::day)) {
            c.move(1);
            c.skip(Sense::dash);
            c.skip(Sense::school);
            c.skip(Sense::cycle);
            if (c.is_noun(PeriodUnit::week)) { // "per 4-day week"
                c.move(1);
                return Period{PeriodUnit::week, 0};
            }
            return n == 1 ? Period{PeriodUnit::day, 0} : cycle_of(n);
        }
        if (c.is_noun(PeriodUnit::week)) {
            c.move(1);
            if (c.is_noun(PeriodUnit::quarter)) {
                c.move(1);
                return n == 9 ? std::optional(Period{PeriodUnit::quarter, 0}) : std::nullopt;
            }
            c.skip(Sense::dash);
            c.skip(Sense::cycle);
            return weeks_long(n);
        }
        if (n == 1 && c.is(Sense::noun)) {
            const Period period = c[0].period;
            c.move(1);
            return period;
        }
        return std::nullopt;
    }
    c.skip(Sense::school);
    if (c.is(Sense::noun)) {
        const Period period = c[0].period;
        c.move(1);
        return period;
    }
    if (c.is(Sense::cycle) && c.is(Sense::of, 1) && is_whole(c[2]) && c.is_noun(PeriodUnit::day, 3)) {
        const int n = static_cast<int>(c[2].value.low);
        c.move(4);
        return cycle_of(n);
    }
    if (c.is(Sense::adverb)) { // "minutes/weekly", "times/per weekly"
        const Period period = c[0].period;
        c.move(1);
        return period;
    }
    return std::nullopt;
}

} // namespace

std::optional<PeriodPhrase> read_period(const Tokens& tokens, std::size_t at) {
    Cursor c(tokens, at);
    const auto found = [&](Period period, bool adverb) {
        return PeriodPhrase{period, adverb, tokens[at + (tokens[at].is(Sense::slash) ? 1 : 0)].begin,
                            tokens[c.position() - 1].end, c.position()};
    };
    if (c.is(Sense::adverb)) {
        c.move(1);
        return found(tokens[at].period, true);
    }
    // "2x week", "60 min wk": the noun right after a unit
    if (c.is(Sense::noun) && at > 0) {
        const Sense before = c.before().sense;
        if (before == Sense::cross || before == Sense::minute || before == Sense::hour || before == Sense::times ||
            before == Sense::time || before == Sense::often || before == Sense::session) {
            c.move(1);
            return found(tokens[at].period, false);
        }
        return std::nullopt;
    }
    if (c.is(Sense::other) && c.is(Sense::noun, 1)) { // "alternate days"
        if (const auto period = read_period_noun(c)) {
            return found(*period, false);
        }
        return std::nullopt;
    }
    bool opened = false;
    bool counted = false; // "per" and "every" may be followed by a number of weeks; "a" and "/" may not
    for (int i = 0; i < small_words && (c.is(Sense::slash) || c.is(Sense::per) || c.is(Sense::each)); ++i) {
        const bool each_of_what =
            c.is(Sense::each) && (c.is(Sense::per, 1) || c.is(Sense::slash, 1) || c.is(Sense::adverb, 1));
        if (each_of_what) { // "OT and PT 30 minutes each per week": the period is not what "each" stands for
            return std::nullopt;
        }
        counted = !c.is(Sense::slash);
        opened = true;
        c.move(1);
    }
    if (!opened && (c.is(Sense::in) || c.is(Sense::out_of)) &&
        c.is(Sense::article, 1)) { // "in a week", "out of the week"
        c.move(1);
        opened = true;
    }
    if (c.is(Sense::article) && tokens[c.position()].end - tokens[c.position()].begin <= 2 &&
        (opened || !c[1].plural)) {       // but not "on A days" // "a", "an", "la", "el"; not "the"
        if (c.before().is(Sense::each)) { // "each A day"
            return std::nullopt;
        }
        c.move(1);
        opened = true;
    } else if (opened && c.is(Sense::article)) {
        c.move(1);
    }
    const std::size_t day = c.is(Sense::dash, 1) ? 2 : 1;
    const bool in_a_cycle = c.is(Sense::number) && c.is_noun(PeriodUnit::day, day) &&
                            (c.is(Sense::cycle, day + 1) || c.is(Sense::cycle, day + 2));
    if (!opened || (!counted && c.is(Sense::number) && !in_a_cycle)) {
        return std::nullopt;
    }
    const auto period = read_period_noun(c);
    if (!period) {
        return std::nullopt;
    }
    return found(*period, false);
}

std::optional<WeeksPhrase> read_weeks(const Tokens& tokens, std::size_t at) {
    Cursor c(tokens, at);
    c.skip(Sense::with);
    c.skip(Sense::split);
    if (c.is(Sense::article) && c.is(Sense::first, 1)) {
        c.move(1);
    }
    c.skip(Sense::first);
    if (!is_whole(c[0])) {
        return std::nullopt;
    }
    const double taught = c[0].value.low;
    c.move(1);
    const bool week_said = c.is_noun(PeriodUnit::week);
    if (week_said) {
        c.move(1);
    }
    const std::size_t before_joint = c.position();
    bool of_weeks = false; // "2 per 3 weeks" is a count, "2 of 3 weeks" a pattern
    for (int i = 0;
         i < small_words && (c.is(Sense::of) || c.is(Sense::out_of) || c.is(Sense::each) || c.is(Sense::per) ||
                             c.is(Sense::article) || c.is(Sense::in) || c.is(Sense::slash));
         ++i) {
        of_weeks = of_weeks || c.is(Sense::of) || c.is(Sense::out_of);
        c.move(1);
    }
    if (c.position() == before_joint) {
        return std::nullopt;
    }
    if (of_weeks && is_whole(c[0]) && (week_said || c.is_noun(PeriodUnit::week, 1)) && c[0].value.low > taught) {
        const int cycle = static_cast<int>(c[0].value.low);
        c.move(1);
        if (c.is_noun(PeriodUnit::week)) {
            c.move(1);
        }
        return WeeksPhrase{{taught, cycle_of(cycle * days_a_week)}, c.position()};
    }
    if (week_said && c.is_noun(PeriodUnit::month) && taught <= 4) {
        c.move(1);
        return WeeksPhrase{{taught, {PeriodUnit::month, 0}}, c.position()};
    }
    return std::nullopt;
}

} // namespace iepaudit::amounts
