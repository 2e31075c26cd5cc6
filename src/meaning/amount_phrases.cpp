#include "meaning/amount_phrases.hpp"
#include "meaning/amount_cursor.hpp"

#include <cmath>

#include <fmt/format.h>

namespace iepaudit::amounts {

namespace {

constexpr std::size_t words_before_session = 8; // "six speech and language therapy sessions"

/// "1.5 x 60", "60 + 15"; less than an hour is given in minutes.
std::string hours_how(double hours, double minutes) {
    std::string how = hours <= 1 ? plain(hours * 60) : fmt::format("{} x 60", plain(hours));
    return minutes > 0 ? fmt::format("{} + {}", how, plain(minutes)) : how;
}

std::optional<LengthPhrase> read_one_length(const Tokens& tokens, std::size_t at) {
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
    if (c.is(Sense::floor) && (c.is(Sense::minute, 1) || c.is(Sense::hour, 1))) { // "30 or more minutes"
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
        const bool sessions = session && c[c.is(Sense::session) ? 0 : 1].plural;
        phrase.hyphen_trap = phrase.hyphen_trap || (hyphened && sessions && number.low <= 5); // "3-5 minute breaks"
    } else if (c.is(Sense::hour)) {
        c.move(1);
        double more = 0; // minutes after the hours, or half an hour
        const std::size_t joint = c.is(Sense::and_) || (c.is(Sense::stop) && c.is(Sense::minute, 2)) ||
                                          c.is(Sense::comma) || c.is(Sense::dash)
                                      ? 1
                                      : 0;
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
        length.low = hours_how(number.low, more);
        length.high = hours_how(number.high, more);
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

} // namespace

std::optional<LengthPhrase> read_length(const Tokens& tokens, std::size_t at) {
    auto phrase = read_one_length(tokens, at);
    if (!phrase) {
        return phrase;
    }
    const Cursor c(tokens, phrase->next);
    const bool plain_or = c.is(Sense::or_) && c[0].value.low == 0; // "and/or" may be both
    if ((c.is(Sense::to) || plain_or || c.is(Sense::dash)) &&
        phrase->length.minutes.is_single()) { // "30 minutes to 1 hour"
        const auto high = read_one_length(tokens, c.position() + 1);
        if (high && high->length.minutes.is_single() && high->length.minutes.low > phrase->length.minutes.low) {
            phrase->length.minutes.high = high->length.minutes.high;
            phrase->length.high = high->length.high;
            phrase->length.end = high->length.end;
            phrase->per_session = high->per_session;
            phrase->total = high->total;
            phrase->floor = phrase->floor || high->floor;
            phrase->next = high->next;
        }
    }
    return phrase;
}

std::optional<LengthPhrase> read_heading(const Tokens& tokens, std::size_t at) {
    if (!tokens[at].is(Sense::minute)) {
        return std::nullopt;
    }
    const auto period = read_period(tokens, at + 1);
    if (!period) {
        return std::nullopt;
    }
    Cursor c(tokens, period->next);
    if (!c.skip(Sense::colon) && !c.skip(Sense::equals)) {
        return std::nullopt;
    }
    if (!c.is(Sense::number) || !c.is(Sense::end, 1)) {
        return std::nullopt;
    }
    LengthPhrase phrase;
    phrase.length = {c[0].value, plain(c[0].value.low), plain(c[0].value.high), period->period, c[0].begin, c[0].end};
    phrase.next = c.position() + 1;
    return phrase;
}

std::optional<TallyPhrase> read_tally(const Tokens& tokens, std::size_t at) {
    Cursor c(tokens, at);
    TallyPhrase phrase;
    phrase.tally.begin = tokens[at].begin;
    const auto done = [&] {
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
    phrase.floor = c.is(Sense::floor) && !c.is(Sense::minute, 1) && !c.is(Sense::hour, 1) && c.skip(Sense::floor);
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
        if (sense == Sense::session || (sense == Sense::unknown_length && length_between)) {
            phrase.session_token = c.position() + i;
            phrase.linked = length_between;
            return done();
        }
        const bool length_part = sense == Sense::number || sense == Sense::minute || sense == Sense::hour;
        const std::size_t unit = i + (c.is(Sense::dash, i + 1) ? 2 : 1);
        if (sense == Sense::number && !c.is(Sense::minute, unit) && !c.is(Sense::hour, unit)) {
            break; // "two individual and one group session": two counts
        }
        if (i == 0 && sense == Sense::dash) {
            break;
        }
        if (!length_part && sense != Sense::word && sense != Sense::area && sense != Sense::adverb &&
            sense != Sense::group && sense != Sense::dash && sense != Sense::slash && sense != Sense::and_) {
            break;
        }
        length_between = length_between || length_part;
    }
    if (prefixed && !c.is(Sense::minute) && !c.is(Sense::hour) && !c.is(Sense::dash) && !c.is(Sense::noun)) {
        return done();
    }
    // "1/week", "2 per week", "150 | 1 | per week"; a larger number there may be minutes
    if (number.value.high < 10) {
        const bool named = at > 0 && (tokens[at - 1].is(Sense::word) || tokens[at - 1].is(Sense::subject));
        if (named && c.is(Sense::adverb)) { // "service 3 weekly"
            return std::nullopt;
        }
        phrase.from_grid = c.skip(Sense::bar);
        if (read_period(tokens, c.position())) {
            return done();
        }
    }
    return std::nullopt;
}

} // namespace iepaudit::amounts
