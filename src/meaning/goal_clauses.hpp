// The parts of a goal sentence that are words, not numbers: its verb, how it is measured, under which condition.
#pragma once

#include "meaning/goal_quantities.hpp"
#include "meaning/goal_tokens.hpp"

#include <vector>

namespace iepaudit::goal {

/// What is known of a sentence before its clauses are looked for.
struct Marked {
    const Sentence& sentence;
    const std::vector<bool>& dated; ///< tokens of dates
    const std::vector<Found>& quantities;

    [[nodiscard]] const Found* quantity_at(std::size_t token) const; ///< the one whose words begin there, or nullptr
};

/// The end of a clause that begins at `from`: punctuation, a date, a quantity that says how well, or the next clause.
std::size_t clause_end(const Marked& marked, std::size_t from);

/// The goal's verbs: after "will", or at the start of a goal that has no "will".
struct Verbs {
    std::size_t main = 0;       ///< the first verb; the sentence's size when there is none
    bool observable = false;    ///< a verb stands there that two people would see alike
    bool vague = false;         ///< improve, understand, participate ...
    bool lowers = false;        ///< reduce, decrease
    bool maintains = false;     ///< keeps a level; "continue to"
    bool receives = false;      ///< what is given to the child: "receive 30 minutes of instruction" is a service
    bool attends = false;       ///< comes to a service: "attend therapy 2 times per week" is its amount
    bool closed_answer = false; ///< read, identify, solve: right or wrong
};
Verbs find_verbs(const Marked& marked);

Span find_method(const Marked& marked);
Span find_condition(const Marked& marked, Span method);

/// Quantities in clauses such as "given a list of 10 words" are part of the task, not of how well it is done.
std::vector<bool> tokens_of_conditions(const Marked& marked);

} // namespace iepaudit::goal
