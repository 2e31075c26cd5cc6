// The words that goal sentences are made of, each list in one table.
#pragma once

#include <cstdint>
#include <optional>
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

/// A known counted thing, singular or plural; nullptr for any other word.
const Noun* noun(std::string_view word);
bool is_plural_of(const Noun& known, std::string_view word);

std::string_view
time_unit(std::string_view word); ///< "minute" for "minutes", "min"; empty when it is no span of time or turn

bool is_calendar_period(std::string_view word); ///< week, month, year, semester ...: by these a goal is dated
bool is_clause_word(std::string_view word);     ///< prepositions, articles and the like: no thing that is counted
bool is_lead_in(
    std::string_view word); ///< may stand between "from" or "to" and its number: "an average of", "at least"
bool is_measuring_tool(std::string_view word); ///< probe, rubric, log, i-ready ...
bool is_look(std::string_view word);       ///< check, review, count ...: measures when it comes round by the calendar
bool is_how_often(std::string_view word);  ///< daily, weekly, monthly ...
bool is_service(std::string_view word);    ///< therapy, counseling ...: what a child comes to
bool is_scale(std::string_view word);      ///< rubric, scale
bool is_material(std::string_view word);   ///< after "with", makes a condition: support, manipulatives, visuals ...
bool is_text(std::string_view word);       ///< passage, story, text ...: what a grade level in front of it describes
bool is_vague_verb(std::string_view word); ///< improve, understand ...: two people would not see the same
bool is_closed_answer(
    std::string_view word);         ///< read, identify, solve ...: right or wrong, so that a count of items is a score
bool raises(std::string_view word); ///< increase, improve ...
bool lowers(std::string_view word); ///< decrease, reduce ...
bool is_help_level(std::string_view word);    ///< independent, verbal, hand-over-hand ...: the ladder of help
bool is_little_wanted(std::string_view word); ///< latency, distance, delay: a smaller number of it is better

bool names_level(std::string_view word);    ///< level, score, rating: the number beside it stands on a scale
bool is_correctness(std::string_view word); ///< accuracy, correct ...: a percentage of it is scored task by task
bool introduces_share(
    std::string_view word); ///< a fraction behind it is a share of trials, not the content of a math goal

/// 3 for "third"; empty for a word that is no ordinal.
std::optional<double> ordinal(std::string_view word);

} // namespace iepaudit::goal
