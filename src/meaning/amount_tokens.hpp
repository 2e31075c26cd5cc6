// The words of an amount: what each stretch of the phrase can mean before any grammar looks at it.
#pragma once

#include "iepaudit/amount.hpp"
#include "text/fold.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace iepaudit::amounts {

enum class Sense : std::uint8_t {
    // numbers
    number,  ///< 30, thirty, 1 1/2, 20-30
    ordinal, ///< 3rd, second
    // units
    minute,
    hour,
    times,          ///< "times"
    time,           ///< "time": a count after a number, any word elsewhere
    session,        ///< session, visit
    often,          ///< once, twice, thrice
    cross,          ///< x between numbers, or for "times"
    unknown_length, ///< class period, morning: a unit whose minutes nobody can know
    // periods
    noun,         ///< day, week, month ...
    adverb,       ///< daily, weekly, every other week: a whole period in one
    loose_period, ///< school term, reporting period: a period whose weeks nobody can know
    two_readings, ///< bi-weekly
    cycle,        ///< cycle, rotation
    // small words of the grammar
    per,
    each,
    article,
    of,
    out_of,
    to,
    from,
    between,
    in,
    split, ///< divided into, over
    with,  ///< with, for: what follows tells about the quantity before
    at,
    and_,
    or_,
    plus,
    equals,
    total,
    first,
    other, ///< "other" and "alternate", as in every other week
    school,
    // bounds and refusals
    floor,
    ceiling,
    vague,
    spread, ///< ongoing, throughout the day: vague alone, harmless beside a full amount
    approximate,
    condition,
    change,
    more,
    part_of, ///< including: what follows is no new amount
    negation,
    summer, ///< extended school year
    weekday,
    clock,
    ratio,
    date,
    // words about other things
    area,
    subject, ///< the word "subject" or "area" itself
    people,
    group,
    label, ///< grade, room, goal: the number beside it is a name
    old,
    percent,
    word,
    // marks
    comma,
    stop,
    colon,
    semicolon,
    slash,
    dash,
    bar,
    open,
    close,
    end,
};

/// A word and its reading. One entry a meaning; the words stand folded, with blanks for hyphens.
struct Entry {
    std::string_view words;
    Sense sense = Sense::word;
    double value = 0;
    PeriodUnit unit = PeriodUnit::none;
};

/// The longest entry that starts at `at`, and where it ends. A plural "s" or "(s)" may follow.
struct Match {
    const Entry* entry = nullptr;
    std::size_t end = 0;
};
Match look_up(std::string_view text, std::size_t at);

struct Token {
    Sense sense = Sense::word;
    Range value;
    Period period;
    std::size_t begin = 0; ///< in the folded text
    std::size_t end = 0;
    bool spaced = false;   ///< a blank stands before it
    bool written = false;  ///< a number in words
    bool plural = false;   ///< an "s" stands after the word
    bool repaired = false; ///< a letter was read as a digit
    bool hyphened = false; ///< a range with a hyphen, which may also be "two - 30 minute sessions"

    [[nodiscard]] bool is(Sense s) const { return sense == s; }
};

/// Tokens of a folded phrase, closed by one `end`.
std::vector<Token> scan(std::string_view text);

/// The first word that names one of several ("grade", "elementary", "group A"), which parts two amounts; null when none
/// does.
const Token* find_alternative(std::string_view text, const std::vector<Token>& tokens);

/// Joins what makes one number: "one hundred twenty", "1 1/2", "one and a half", "20 to 30", "1, 2 or 3".
void join_numbers(std::vector<Token>& tokens);

/// Turns the numbers that count no time into plain words: group sizes, grades, percentages, codes.
void drop_other_numbers(std::vector<Token>& tokens);

} // namespace iepaudit::amounts
