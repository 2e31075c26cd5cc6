#include "meaning/amount_phrases.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace iepaudit::amounts {

namespace {

constexpr int days_a_week = 5;
constexpr std::size_t words_before_session = 8; // "six speech and language therapy sessions"

/// A place in the tokens that never runs off the end.
class Cursor {
public:
    Cursor(const Tokens& tokens, std::size_t at) : tokens_(tokens), at_(at) {}

    [[nodiscard]] const Token& operator[](std::size_t n) const {
        return tokens_[std::min(at_ + n, tokens_.size() - 1)];
    }
    [[nodiscard]] bool is(Sense sense, std::size_t n = 0) const { return (*this)[n].is(sense); }
    [[nodiscard]] bool is_noun(PeriodUnit unit, std::size_t n = 0) const {
        return is(Sense::noun, n) && (*this)[n].period.unit == unit;
    }
    bool skip(Sense sense) { return is(sense) && (++at_, true); }
    void move(std::size_t n) { at_ += n; }
    [[nodiscard]] std::size_t position() const { return at_; }
    [[nodiscard]] const Token& before() const { return tokens_[at_ == 0 ? tokens_.size() - 1 : at_ - 1]; }

private:
    const Tokens& tokens_;
    std::size_t at_;
};

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
        return PeriodPhrase{period, adverb, tokens[at].begin, tokens[c.position() - 1].end, c.position()};
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
    while (c.is(Sense::slash) || c.is(Sense::per) || c.is(Sense::each)) {
        counted = !c.is(Sense::slash);
        opened = true;
        c.move(1);
    }
    if (!opened && (c.is(Sense::in) || c.is(Sense::out_of)) &&
        c.is(Sense::article, 1)) { // "in a week", "out of the week"
        c.move(1);
        opened = true;
    }
    if (c.is(Sense::article) &&
        tokens[c.position()].end - tokens[c.position()].begin <= 2) { // "a", "an", "la", "el"; not "the"
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

std::optional<LengthPhrase> read_length(const Tokens& tokens, std::size_t at) {
    Cursor c(tokens, at);
    const bool an_hour = c.is(Sense::article) && (c.is(Sense::hour, 1) || c.is(Sense::number, 1));
    if (an_hour && c.is(Sense::number, 1)) { // "a 1/2 hour", "a 30 minute session"
        c.move(1);
    }
    if (!an_hour && !c.is(Sense::number)) {
        return std::nullopt;
    }
    LengthPhrase phrase;
    Range number{1, 1};
    bool hyphened = false;
    if (c.is(Sense::number)) {
        number = c[0].value;
        hyphened = c[0].hyphened;
    }
    c.move(1);
    if (c.is(Sense::plus) && (c.is(Sense::minute, 1) || c.is(Sense::hour, 1))) {
        phrase.floor = true;
        c.move(1);
    }
    if (c.is(Sense::dash) && (c.is(Sense::minute, 1) || c.is(Sense::hour, 1))) {
        c.move(1);
    }
    if (c.is(Sense::total) && c.is(Sense::minute, 1)) {
        phrase.total = true;
        c.move(1);
    }
    Length& length = phrase.length;
    length.begin = tokens[at].begin;
    if (c.is(Sense::minute)) {
        c.move(1);
        length.minutes = number;
        length.low = plain(number.low);
        length.high = plain(number.high);
        const double ratio = number.low > 0 ? number.high / number.low : 0;
        const bool in_fives = std::fmod(number.low, 5) == 0;
        const bool session = c.is(Sense::session) || (c.is(Sense::dash) && c.is(Sense::session, 1));
        phrase.hyphen_trap = hyphened && number.high >= 10 &&
                             ((!in_fives && ratio >= 2) || (number.low <= 5 && ratio >= 3) ||
                              (session && number.low <= 10 && ratio >= 2));
    } else if (c.is(Sense::hour)) {
        c.move(1);
        double more = 0; // minutes after the hours, or half an hour
        std::string_view more_how;
        const std::size_t joint = c.is(Sense::and_) || c.is(Sense::comma) || c.is(Sense::dash) ? 1 : 0;
        const std::size_t article = joint == 1 && c.is(Sense::article, joint) ? 1 : 0;
        const Token& second = c[joint + article];
        if (second.is(Sense::number) && second.value.is_single()) {
            const std::size_t dash = c.is(Sense::dash, joint + 1) ? 1 : 0;
            if (c.is(Sense::minute, joint + 1 + dash) && second.value.low < 60 && second.value.low >= 1) {
                more = second.value.low;
                c.move(joint + 2 + dash);
            } else if (second.value.low == 0.5 && c.is(Sense::and_) && !c.is(Sense::hour, joint + article + 1)) {
                number = {number.low + 0.5, number.high + 0.5};
                c.move(joint + article + 1);
            }
        }
        length.minutes = {number.low * 60 + more, number.high * 60 + more};
        length.low = fmt::format("{} x 60", plain(number.low));
        length.high = fmt::format("{} x 60", plain(number.high));
        if (more > 0) {
            length.low = fmt::format("({} + {})", length.low, plain(more));
            length.high = fmt::format("({} + {})", length.high, plain(more));
        }
    } else {
        return std::nullopt;
    }
    if (c.is(Sense::plus) && !c.is(Sense::number, 1) && !c[0].spaced) {
        phrase.floor = true;
        c.move(1);
    }
    length.end = tokens[c.position() - 1].end;
    c.skip(Sense::stop);
    const std::size_t dash = c.is(Sense::dash) ? 1 : 0;
    std::size_t words = dash;
    while (words < 4 && (c.is(Sense::word, words) || c.is(Sense::area, words) || c.is(Sense::group, words))) {
        ++words;
    }
    phrase.per_session = c.is(Sense::session, words);
    if (c.is(Sense::total) && !c.is(Sense::number, 1) && !c.is(Sense::of, 1)) {
        phrase.total = true;
        c.move(1);
    }
    phrase.next = c.position();
    return phrase;
}

std::optional<TallyPhrase> read_tally(const Tokens& tokens, std::size_t at) {
    Cursor c(tokens, at);
    TallyPhrase phrase;
    phrase.tally.begin = tokens[at].begin;
    const auto done = [&] {
        phrase.tally.end = tokens[c.position() - 1].end;
        phrase.next = c.position();
        return phrase;
    };
    if (c.is(Sense::often)) {
        phrase.tally.number = c[0].value;
        c.move(1);
        // "once enrolled" tells when, not how often
        const bool how_often = !c.is(Sense::word) && !c.is(Sense::area) && !c.is(Sense::people);
        return how_often ? std::optional(done()) : std::nullopt;
    }
    const bool prefixed = c.is(Sense::cross) && c.is(Sense::number, 1); // "x 2"
    if (prefixed) {
        c.move(1);
    }
    if (!c.is(Sense::number) || c[0].value.low < 1 || std::floor(c[0].value.low) != c[0].value.low) {
        return std::nullopt;
    }
    phrase.tally.number = c[0].value;
    c.move(1);
    const Token number = c.before();
    if (c.is(Sense::dash) && !c[0].spaced &&
        (c.is(Sense::times, 1) || c.is(Sense::time, 1) || c.is_noun(PeriodUnit::day, 1))) {
        c.move(1);
    }
    if (c.is(Sense::times) || c.is(Sense::time)) {
        c.move(1);
        phrase.linked = c.is(Sense::number); // "3 times 20 minutes"
        return done();
    }
    if (c.is(Sense::session)) {
        c.move(1);
        return done();
    }
    if (c.is(Sense::cross)) {
        const bool minutes_first = number.value.low >= 10 && c.is(Sense::number, 1) && c[1].value.high < 10 &&
                                   !c.is(Sense::minute, 2) && !c.is(Sense::hour, 2);
        if (minutes_first) { // "30 x 2"
            return std::nullopt;
        }
        c.move(1);
        return done();
    }
    c.skip(Sense::school);
    if (c.is_noun(PeriodUnit::day) && !c.is(Sense::cycle, 1) && !c.is(Sense::dash, 1)) {
        c.move(1);
        phrase.days = true;
        return done();
    }
    if (c.is(Sense::unknown_length)) {
        c.move(1);
        phrase.unknown_length = true;
        return done();
    }
    // "two 30-minute sessions", "4 speech therapy sessions", "2 weekly sessions"
    bool length_between = false;
    for (std::size_t i = 0; i < words_before_session; ++i) {
        const Sense sense = c[i].sense;
        if (sense == Sense::session || (sense == Sense::times && length_between)) {
            phrase.session_token = c.position() + i;
            phrase.linked = length_between;
            return done();
        }
        const bool length_part = sense == Sense::number || sense == Sense::minute || sense == Sense::hour;
        if (i == 0 && sense == Sense::dash) {
            break;
        }
        if (!length_part && sense != Sense::word && sense != Sense::area && sense != Sense::adverb &&
            sense != Sense::group && sense != Sense::dash && sense != Sense::slash && sense != Sense::and_) {
            break;
        }
        length_between = length_between || length_part;
    }
    if (prefixed && !c.is(Sense::minute) && !c.is(Sense::hour) && !c.is(Sense::dash)) {
        return done();
    }
    // "1/week", "2 per week", "150 | 1 | per week"; a larger number there may be minutes
    if (number.value.high < 10) {
        phrase.from_grid = c.skip(Sense::bar);
        if (read_period(tokens, c.position())) {
            return done();
        }
    }
    return std::nullopt;
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
    while (c.is(Sense::of) || c.is(Sense::out_of) || c.is(Sense::each) || c.is(Sense::per) || c.is(Sense::article) ||
           c.is(Sense::in) || c.is(Sense::slash)) {
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
