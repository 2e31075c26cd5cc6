// The numbers and levels of a goal sentence, with their units: what could be a baseline, a target or a criterion.
#pragma once

#include "iepaudit/goal_sentence.hpp"
#include "meaning/goal_tokens.hpp"
#include "meaning/goal_vocabulary.hpp"

#include <vector>

namespace iepaudit::goal {

enum class Form : std::uint8_t {
    percent,
    ratio,   ///< 4 of 5
    rate,    ///< 90 words per minute
    counted, ///< 3 prompts: a thing of the vocabulary
    level,   ///< level 2, a score of 3, 3 on the rubric
    grade,   ///< grade 3, 2.3 grade level
    thing,   ///< 3 strategies: a count of something unknown
    bare,    ///< a number alone
};

struct Found {
    Form form = Form::bare;
    Span span;
    Quantity quantity;
    const Noun* noun = nullptr;
    double out_of = 0; ///< the 5 of "4 of 5"
    bool at_least = false;
    bool at_most = false;     ///< no more than, fewer than, within
    bool relative = false;    ///< "by 20%": a change, no level
    bool adjective = false;   ///< "5-sentence": describes the task, counts nothing
    bool consecutive = false; ///< 3 consecutive sessions
    bool scored = false;      ///< 80% accuracy, 80% correct
    bool or_better = false;   ///< 3 or higher
    std::string_view task;    ///< for a baseline or target: the words behind it, "at the sentence level"
};

/// In the order they stand. Numbers of dates (`taken`) are left out.
std::vector<Found> find_quantities(const Sentence& sentence, const std::vector<bool>& taken);

} // namespace iepaudit::goal
