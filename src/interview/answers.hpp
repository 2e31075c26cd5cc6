// The plan so far, seen as answers to the questions. Everything else that stands in it is left alone.
#pragma once

#include "import/import.hpp"
#include "interview/questions.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::interview {

class Answers {
public:
    explicit Answers(DraftPlan plan);

    [[nodiscard]] const DraftPlan& plan() const { return plan_; }

    /// What is answered, null for a blank box, [] for a blank list; no pointer when nothing is.
    [[nodiscard]] const DraftPlan* find(const Position& at) const;
    /// The section is given as one text, or as blank: none of its questions is open.
    [[nodiscard]] bool is_settled(std::size_t section) const;
    [[nodiscard]] bool has_services() const;
    /// How many items the list of this section holds.
    [[nodiscard]] std::size_t items(std::size_t section) const;

    /// nullopt: the box is on the page and empty.
    void put(const Position& at, const std::optional<std::string>& words);
    void put_blank(std::size_t section);
    /// Takes one answer out; the first answer of an item takes the whole item along.
    void remove(const Position& at);

    /// Where the questions stand, kept in the file until the last one is asked. Empty: finished.
    [[nodiscard]] std::optional<Position> mark() const;
    void set_mark(const std::optional<Position>& next);

    /// Every answer, in the order of the form.
    [[nodiscard]] std::vector<Position> all() const;

private:
    [[nodiscard]] const DraftPlan* find_section(std::size_t number) const;
    /// Makes it where it is not there yet.
    DraftPlan& section(std::size_t number);

    DraftPlan plan_;
};

} // namespace iepaudit::interview
