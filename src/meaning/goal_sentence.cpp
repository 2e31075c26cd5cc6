#include "iepaudit/goal_sentence.hpp"

#include "meaning/goal_criterion.hpp"
#include "meaning/goal_growth.hpp"
#include "meaning/goal_quantity_context.hpp"
#include "text/word_finder.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

using namespace goal;

/// What a cell such as "TBD" or "n/a" says: nothing.
bool is_empty_answer(std::string_view cell) {
    constexpr auto answers = std::to_array<std::string_view>(
        {"", "tbd", "n/a", "na", "none", "-", "--", "to be determined", "see above", "?"});
    const std::string folded = text::fold(cell);
    return std::ranges::find(answers, folded) != answers.end();
}

/// Bare numbers on a rubric or a scale are its points.
bool is_on_a_scale(std::string_view method) {
    constexpr auto scales = std::to_array<std::string_view>({"rubric", "scale", "point", "score"});
    const std::string folded = text::fold(method);
    return text::has_any_words(folded, scales);
}

/// How well the choice stands for the level of a cell or a goal: the clearest measure wins, the first of equals.
int clearness(const Found& found, const Found* beside) {
    const bool same_unit =
        beside != nullptr && !found.quantity.unit.empty() && found.quantity.unit == beside->quantity.unit;
    const int form = found.form == Form::percent   ? (found.scored ? 5 : 3)
                     : found.form == Form::rate    ? 4
                     : found.form == Form::ratio   ? 3
                     : found.form == Form::level   ? 3
                     : found.form == Form::counted ? 2
                     : found.form == Form::grade   ? 1
                                                   : 0;
    return form + (same_unit ? 10 : 0) - (found.adjective ? 5 : 0);
}

template <class Allowed>
const Found* clearest(const std::vector<Found>& quantities, const Found* beside, Allowed allowed) {
    const Found* best = nullptr;
    for (const Found& found : quantities) {
        if (allowed(found) && (best == nullptr || clearness(found, beside) > clearness(*best, beside))) {
            best = &found;
        }
    }
    return best;
}

/// A baseline in words that is still a starting point: the skill is new, or help is needed at a named level.
std::optional<Found> level_in_words(std::string_view cell) {
    constexpr auto starts = std::to_array<std::string_view>(
        {"new skill", "not yet", "unable", "independent", "independently", "hand over hand", "verbal prompt",
         "verbal prompting", "physical prompt", "physical assistance", "gestural prompt"});
    const std::string folded = text::fold(cell);
    if (!text::has_any_words(folded, starts)) {
        return std::nullopt;
    }
    Found found;
    found.form = Form::level;
    found.quantity.text = text::trim(cell);
    return found;
}

std::optional<Found> cell_level(const Reading& cell, std::string_view printed, const Found* beside) {
    const Found* found = clearest(cell.quantities, beside, [](const Found& quantity) { return !quantity.adjective; });
    if (found == nullptr) {
        return level_in_words(printed);
    }
    std::optional<Found> level(*found);
    level->task = task_behind(cell.sentence, *level);
    return level;
}

bool has_number_pair(const Growth& growth, const Reading& statement) {
    if (!growth.baseline || !growth.target || growth.target->relative) {
        return false;
    }
    const bool grades = growth.baseline->form == Form::grade || growth.target->form == Form::grade;
    return !grades || statement.tool_named();
}

class GoalReader {
public:
    explicit GoalReader(const GoalWords& words)
        : words_(words), statement_(words.statement, words.method), baseline_(words.baseline),
          target_(words.target, words.method), criterion_(words.criterion, words.method),
          in_text_(find_growth(statement_.marked)) {}

    GoalReading read() {
        read_growth();
        read_words();
        judge();
        list_missing();
        return std::move(reading_);
    }

private:
    void read_growth() {
        growth_.target = cell_level(target_, words_.target, nullptr);
        growth_.baseline = cell_level(baseline_, words_.baseline, growth_.target ? &*growth_.target : nullptr);
        bool from_text = false;
        if (!growth_.baseline && in_text_.baseline) {
            growth_.baseline = in_text_.baseline;
            from_text = true;
        }
        const Found* beside = growth_.baseline ? &*growth_.baseline : nullptr;
        if (!growth_.target && in_text_.target) {
            growth_.target = in_text_.target;
            from_text = true;
        } else if (!growth_.target) {
            if (const Found* found = clearest(criterion_.quantities, beside,
                                              [&](const Found& each) { return is_criterion(each, criterion_); })) {
                growth_.target = *found;
            } else if (const Found* said = clearest(statement_.quantities, beside,
                                                    [&](const Found& each) { return is_target(each); })) {
                growth_.target = *said;
                from_text = true;
            } else if (const Found* grade = clearest(statement_.quantities, beside, [&](const Found& each) {
                           return each.form == Form::grade && is_grade_to_reach(each, statement_.sentence);
                       })) {
                growth_.target = *grade;
                from_text = true;
            }
        }
        share_units(growth_);
        reading_.task_differs = growth_.baseline && growth_.target && tasks_differ(*growth_.baseline, *growth_.target);
        reading_.from_text = from_text;
        reading_.less_is_better = less_is_better(growth_, statement_.marked, statement_.verbs());
        reading_.maintains = statement_.verbs().maintains;
    }

    [[nodiscard]] bool is_target(const Found& found) const {
        const auto is = [&](const std::optional<Found>& side) { return side && side->span.first == found.span.first; };
        return !is(in_text_.baseline) &&
               (is_criterion(found, statement_) || (is(in_text_.beside) && counts_the_same()));
    }
    /// "20 new words, up from 5": today's number counts what the one beside it counts.
    [[nodiscard]] bool counts_the_same() const {
        const std::string_view unit = in_text_.baseline->quantity.unit;
        return unit.empty() || unit == in_text_.beside->quantity.unit;
    }

    void read_words() {
        const bool due_cell = !is_empty_answer(words_.due_date);
        reading_.due = due_cell ? read_date(words_.due_date).date : statement_.dates.due;
        dated_ = due_cell || statement_.dates.present;

        const bool method_cell = !is_empty_answer(words_.method);
        reading_.method = method_cell ? text::trim(words_.method) : statement_.sentence.printed(statement_.method());
        reading_.condition = statement_.sentence.printed(find_condition(statement_.marked, statement_.method()));

        const bool read_in_text = (!due_cell && statement_.dates.present) ||
                                  (!method_cell && !reading_.method.empty()) || !reading_.condition.empty();
        reading_.from_text = reading_.from_text || read_in_text;
    }

    void judge() {
        const auto any_criterion = [](const Reading& cell) {
            return std::ranges::any_of(cell.quantities, [&](const Found& found) {
                return is_criterion(found, cell) || found.form == Form::bare;
            });
        };
        reading_.measurable =
            has_number_pair(growth_, statement_) || any_criterion(target_) || any_criterion(criterion_) ||
            std::ranges::any_of(statement_.quantities, [&](const Found& found) { return is_target(found); });
    }

    void list_missing() {
        // A relative target ("by 20%") and a level in words have no number that could be compared; they are there all
        // the same.
        if (growth_.target && growth_.target->relative) {
            growth_.target->quantity.value.reset();
            if (growth_.target->form == Form::percent) {
                growth_.target->quantity.unit = growth_.baseline ? growth_.baseline->quantity.unit : std::string();
            }
        }
        const auto unit = [](const std::optional<Found>& side) {
            return side ? std::string_view(side->quantity.unit) : std::string_view();
        };
        reading_.units_differ =
            growth_.baseline && growth_.target && units_differ(growth_.baseline->quantity, growth_.target->quantity);
        const auto missing = [&](bool absent, GoalPart part) {
            if (absent) {
                reading_.missing.add(part);
            }
        };
        missing(!growth_.baseline, GoalPart::baseline);
        missing(!growth_.target, GoalPart::target);
        missing(reading_.units_differ ||
                    (unit(growth_.baseline).empty() && unit(growth_.target).empty() && !is_on_a_scale(reading_.method)),
                GoalPart::measure);
        missing(!dated_, GoalPart::date);
        missing(reading_.method.empty(), GoalPart::method);
        missing(reading_.condition.empty(), GoalPart::condition);
        missing(!shows_behavior(), GoalPart::observable_behavior);
        if (growth_.baseline) {
            reading_.baseline = std::move(growth_.baseline->quantity);
        }
        if (growth_.target) {
            reading_.target = std::move(growth_.target->quantity);
        }
    }

    /// An observable verb, or a measured thing that is itself behaviour (words per minute, prompts).
    [[nodiscard]] bool shows_behavior() const {
        const auto counts_behavior = [](const std::optional<Found>& side) {
            return side && (side->form == Form::rate || side->form == Form::counted || side->form == Form::thing);
        };
        // A goal that gives only cells does not print a skill in words; its measured cells are all there is to judge.
        const bool only_cells = statement_.sentence.size() == 0 && growth_.target;
        return only_cells || statement_.verbs().observable || counts_behavior(growth_.baseline) ||
               counts_behavior(growth_.target);
    }

    const GoalWords& words_;
    Reading statement_;
    Reading baseline_;
    Reading target_;
    Reading criterion_;
    Growth in_text_; ///< what the sentence says of itself
    Growth growth_;  ///< with the cells above it
    GoalReading reading_;
    bool dated_ = false;
};

} // namespace

GoalReading read_goal(const GoalWords& words) {
    return GoalReader(words).read();
}

std::string_view name(GoalPart part) {
    switch (part) {
    case GoalPart::baseline:
        return "baseline";
    case GoalPart::target:
        return "target";
    case GoalPart::measure:
        return "measure";
    case GoalPart::date:
        return "date";
    case GoalPart::method:
        return "method";
    case GoalPart::condition:
        return "condition";
    case GoalPart::observable_behavior:
        return "observable-behavior";
    }
    return {};
}

} // namespace iepaudit
