// The words that goal sentences are made of, each list in one table.
#pragma once

#include "meaning/goal_spelling.hpp"

#include <cstdint>
#include <string_view>

namespace iepaudit::goal {

/// What a counted thing says about how well a skill is done.
enum class Counted : std::uint8_t {
    performance, ///< errors, prompts, minutes: a count of these is a criterion wherever it stands
    item,   ///< words, problems: a criterion when they are read or answered, content otherwise ("a list of ten words")
    repeat, ///< trials, opportunities, times: how often it must succeed
};

struct Noun {
    std::string_view one;
    std::string_view many;
    std::string_view unit; ///< the normalized name in readings
    Counted counted;
    bool less_is_better = false;
};

/// What a word is in a goal sentence; a word may be several things. Each has its row in the one table of words.
enum class Kind : std::uint8_t {
    calendar_period, ///< week, month, year, semester ...: by these a goal is dated
    article,         ///< a, an, the
    clause_word,     ///< prepositions, articles and the like: no thing that is counted
    lead_in,         ///< may stand between "from" or "to" and its number: "an average of", "at least"
    tool,            ///< of measuring: probe, rubric, log, i-ready ...
    look,            ///< check, review, count ...: measures when it comes round by the calendar
    how_often,       ///< daily, weekly, monthly ...
    service,         ///< therapy, counseling ...: what a child comes to
    scale,           ///< rubric, scale
    material,        ///< after "with", makes a condition: support, manipulatives, visuals ...
    text,            ///< passage, story, text ...: what a grade level in front of it describes
    vague_verb,      ///< improve, understand ...: two people would not see the same
    closed_answer,   ///< read, identify, solve ...: right or wrong, so that a count of items is a score
    raising,         ///< increase, improve ...
    lowering,        ///< decrease, reduce ...
    help_level,      ///< independent, verbal, hand-over-hand ...: the ladder of help
    little_wanted,   ///< latency, distance, delay: a smaller number of it is better
    level_name,      ///< level, score, rating: the number beside it stands on a scale
    grade_mark,      ///< a, b, c, d: with "or better" behind it, a level
    correctness,     ///< accuracy, correct ...: a percentage of it is scored task by task
    share_opener,    ///< a fraction behind it is a share of trials, not the content of a math goal
    numeral,         ///< two, twenty
    ordinal,         ///< third
    month,           ///< march, mar

    due_opener,       ///< by, before, until: the day to reach the goal stands behind it
    time_opener,      ///< in, within, after: "36 weeks" behind it is such a day too
    span_opener,      ///< at, for, over: "the end of the semester" behind it is such a day
    kind_of_year,     ///< school, academic ...: with "year" behind it, a time
    limit_end,        ///< the last word of "at least", "no more than", "by a minimum of"
    level_opener,     ///< grade, level: before or behind it stands a number or a letter
    none,             ///< no, without, never: may say zero
    participle,       ///< measured, shown ...: with "by" behind it, how a goal is measured
    tool_opener,      ///< on, using, through ...: behind it may stand a tool of measuring
    record_keeping,   ///< keeps, tracks, collects: what somebody other than the child does
    condition_opener, ///< given, when, during ...
    task_opener,      ///< given, when ...: numbers behind it are part of the task
    collection,       ///< list, set, field: with "of" behind it, what is handed out
    clause_opener,    ///< given, will, from ...: the clause before it is over
    measure_opener,   ///< with, in, at ...: when a number that says how well is behind it, the clause before it is over
    today_opener,     ///< now, currently, from, baseline ...: how it is today may stand beside it
};

/// A few of the kinds.
class Kinds {
public:
    constexpr Kinds() = default;
    constexpr Kinds(Kind kind) { add(kind); }
    constexpr void add(Kind kind) { bits_ |= std::uint64_t{1} << static_cast<unsigned>(kind); }
    [[nodiscard]] constexpr bool has_any(Kinds others) const { return (bits_ & others.bits_) != 0; }
    friend constexpr Kinds operator|(Kinds a, Kinds b) {
        a.bits_ |= b.bits_;
        return a;
    }

private:
    std::uint64_t bits_ = 0;
};
constexpr Kinds operator|(Kind a, Kind b) {
    return Kinds(a) | Kinds(b);
}

/// All that the tables say of a word, found by one look at it.
struct Known {
    Kinds kinds;
    std::uint8_t noun = 0;      ///< its place among the counted things, from 1
    std::uint8_t time_unit = 0; ///< its place among the units of time, from 1
    std::uint8_t number = 0;    ///< of a numeral or an ordinal: 3 for "three" and "third"
};
Known known(std::string_view word, Spelling spelling);

/// A known counted thing, singular or plural; nullptr for any other word.
const Noun* noun(const Known& known);
const Noun* noun(std::string_view word);
bool is_plural_of(const Noun& known, std::string_view word);

/// "minute" for "minutes", "min"; empty when it is no span of time or turn.
std::string_view time_unit(const Known& known);

} // namespace iepaudit::goal
