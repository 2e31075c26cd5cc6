// One text of a goal, its sentence or a cell, with what is found in it. Of most cells only the numbers are wanted, so
// the rest is looked for when it is asked for, once.
#pragma once

#include "meaning/goal_clauses.hpp"
#include "meaning/goal_dates.hpp"
#include "meaning/goal_quantities.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace iepaudit::goal {

class Reading {
public:
    /// `method_cell`: how the goal is measured, where a cell of its own says so.
    explicit Reading(std::string_view printed, std::string_view method_cell = {})
        : sentence(printed), dates(find_dates(sentence)),
          quantities(find_quantities(sentence, dates.taken)), marked{sentence, dates.taken, quantities},
          method_cell_(method_cell) {}
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
    ~Reading() = default;

    const Sentence sentence;
    const Dates dates;
    const std::vector<Found> quantities;
    const Marked marked;

    [[nodiscard]] const Verbs& verbs() const;
    [[nodiscard]] Span method() const;
    /// A grade level counts only where the test that yields it is named.
    [[nodiscard]] bool tool_named() const;
    /// The token stands in a clause such as "given a list of 10 words".
    [[nodiscard]] bool is_in_condition(std::size_t token) const;

private:
    std::string_view method_cell_;
    mutable std::optional<Verbs> verbs_;
    mutable std::optional<Span> method_;
    mutable std::optional<bool> tool_named_;
    mutable std::optional<std::vector<bool>> in_conditions_;
};

} // namespace iepaudit::goal
