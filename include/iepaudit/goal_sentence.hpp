// Measurable goals: what a goal sentence of the Washington pattern says.
//
// "By <date>, when given <condition>, <student> will <skill> from <baseline> to <target> as measured by <method>",
// its parts in any order. What cannot be found is listed as missing; nothing is filled in.
#pragma once

#include "iepaudit/date.hpp"
#include "iepaudit/words.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace iepaudit {

enum class GoalPart : std::uint8_t { baseline, target, measure, date, method, condition, observable_behavior };
using GoalPartList = EnumList<GoalPart>;

/// A number or level with its unit: "62 words per minute", "4 of 5 trials", "level 2 on the rubric", "80% at grade 6".
struct Quantity {
    std::string_view text; ///< the words it was read from
    /// 4 of 5 is 80; a grade level is its number; empty for a level in words ("independently")
    std::optional<double> value;
    std::string unit; ///< normalized: "percent", "words per minute", "prompts", "grade level", "trials"; empty when
                      ///< none is stated
    std::optional<double> grade; ///< difficulty named beside it: "at the 6.0 grade level" -> 6.0
};

/// The printed parts of one goal. A goal given as one sentence has only `statement`.
struct GoalWords {
    std::string_view statement;
    std::string_view baseline;
    std::string_view target;
    std::string_view criterion;
    std::string_view method;
    std::string_view due_date;
};

struct GoalReading {
    bool measurable = false; ///< a criterion that two people would score alike is there; whether the skill can be seen
                             ///< is told apart, by observable_behavior in `missing`
    GoalPartList missing;
    std::optional<Quantity> baseline;
    std::optional<Quantity> target;
    std::optional<Date> due;
    std::string_view method;     ///< "weekly probes"
    std::string_view condition;  ///< "given a grade 3 passage"
    bool less_is_better = false; ///< incidents, prompts, errors, seconds to start, level of help
    bool maintains = false;      ///< "maintain", "continue to": no growth is claimed
    bool units_differ = false;   ///< baseline and target are in different units (60 words per minute -> 80%)
    /// both name their task and it differs (word level -> sentence level): the same number may be progress
    bool task_differs = false;
    bool from_text = false; ///< at least one part was taken out of the sentence
};

/// Empty cells are allowed, and a goal of nothing but empty ones lacks every part. Linear in the length of the words;
/// never throws. The views of the reading look into `words`.
GoalReading read_goal(const GoalWords& words);
std::string_view name(GoalPart part); ///< "baseline", "observable-behavior"

} // namespace iepaudit
