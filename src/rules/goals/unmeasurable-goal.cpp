#include "iepaudit/rule.hpp"
#include "meaning/postsecondary.hpp"
#include "rules/goals/goal_words.hpp"
#include "rules/sources.hpp"
#include "text/fold.hpp"
#include "text/word_finder.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace iepaudit::rules {

namespace {

/// Said of a skill that has no start yet; the number comes with the first lessons.
constexpr text::SoughtWord no_start_yet[] = {"new skill", "not yet taught", "not introduced", "not yet introduced",
                                             "not yet assessed"};

/// A part is known to be missing when its cell is empty, or when a whole sentence was typed that does not have it.
/// A key that is not in the file says nothing.
template <class FieldType>
bool known_missing(const Goal& goal, const FieldType& cell, bool not_found) {
    return cell.is_blank() || (not_found && (cell.has_value() || goal.statement.has_value()));
}

/// The whole goal is an empty line of the form: no sentence, and no columns that could stand for one.
bool is_empty_line(const Goal& goal) {
    return goal.statement.is_blank() && goal.baseline.is_absent() && goal.target.is_absent() &&
           goal.criterion.is_absent();
}

bool is_bare_number(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return text::is_digit(c) || c == '.'; });
}

struct Faults {
    bool no_start = false;
    bool new_skill = false;
    bool no_target = false;
    bool units_differ = false;
    bool bare_numbers = false; ///< "from 3 to 8", and nothing says of what
    bool no_date = false;
    std::optional<Date> late; ///< a date to reach after the plan is over

    [[nodiscard]] bool any() const {
        return no_start || new_skill || no_target || units_differ || bare_numbers || no_date || late;
    }
};

Faults faults_of(const Case& c, const Goal& goal, const GoalMeaning& means) {
    const GoalReading& reading = means.reading;
    Faults faults;
    const std::string baseline = text::fold(goal.baseline.value);
    faults.new_skill = text::has_any_words(baseline, no_start_yet);
    faults.no_start =
        !faults.new_skill && !means.in_objectives.contains(GoalPart::baseline) &&
        (is_empty_line(goal) || known_missing(goal, goal.baseline, reading.missing.contains(GoalPart::baseline)));
    // The number to reach may stand in the criterion's cell: then an empty target's cell hides nothing.
    const bool no_target =
        reading.missing.contains(GoalPart::target) && !means.in_objectives.contains(GoalPart::target);
    faults.no_target = no_target && (is_empty_line(goal) || known_missing(goal, goal.target, true));
    const bool both = reading.baseline && reading.target;
    faults.units_differ = both && reading.units_differ;
    faults.bare_numbers = both && reading.missing.contains(GoalPart::measure) &&
                          is_bare_number(reading.baseline->text) && is_bare_number(reading.target->text);
    // A goal typed column by column may leave the date out; a whole sentence without one has none.
    faults.no_date = !reading.due && reading.missing.contains(GoalPart::date) &&
                     (goal.due_date.is_blank() || (goal.is_sentence && goal.due_date.is_absent()));
    const auto& plan_end = c.iep().plan.end_date;
    if (reading.due && plan_end.has_value() && plan_end->date && days_between(*plan_end->date, *reading.due) > 1) {
        faults.late = reading.due;
    }
    return faults;
}

Place place_of(const Goal& goal, const Faults& faults) {
    if (faults.no_target && !goal.statement.has_value() && !goal.target.is_absent()) {
        return goal.target.place;
    }
    if (faults.no_start && !faults.no_target && !goal.baseline.is_absent()) {
        return goal.baseline.place;
    }
    return goal.statement.has_value() ? goal.statement.place : goal.place;
}

void report(const Case& c, Sink& sink, std::size_t i) {
    const Goal& goal = c.iep().goals.items[i];
    const GoalReading& reading = c.meaning().goals[i].reading;
    const Faults faults = faults_of(c, goal, c.meaning().goals[i]);
    if (!faults.any() || is_postsecondary(goal)) {
        return;
    }
    const Part label = goal_label(c, i);
    const Place place = place_of(goal, faults);

    if (faults.no_start && faults.no_target) {
        sink.report(place, say("{} gives no number to start from and none to reach.", {label}));
    } else if (faults.no_start) {
        sink.report(place, say("{} gives a number to reach, but none to start from.", {label}))
            .soften(Severity::warning, "one of the two numbers is there");
    } else if (faults.no_target) {
        sink.report(place, say("{} gives no number to reach that two people would count alike.", {label}))
            .soften(Severity::warning, faults.new_skill ? "the start is given as a new skill" : "the start is given");
    } else if (faults.units_differ) {
        sink.report(place,
                    say("{} starts at {} and aims at {}, which are counted in different ways.",
                        {label, quoted(reading.baseline->text, "one number"), quoted(reading.target->text, "another")}))
            .soften(Severity::warning, "both numbers are there");
    } else if (faults.bare_numbers) {
        sink.report(place,
                    say("{} goes from {} to {}, but does not say what is counted.",
                        {label, quoted(reading.baseline->text, "one number"), quoted(reading.target->text, "another")}))
            .soften(Severity::warning, "both numbers are there");
    } else if (faults.late) {
        sink.report(place, say("{} is to be reached by {}, after the plan ends on {}.",
                               {label, iso(*faults.late), iso(*c.iep().plan.end_date->date)}))
            .soften(Severity::warning, "the numbers are there, only the date is late");
    } else if (faults.no_date) {
        sink.report(place, say("{} gives no date to reach it by.", {label}))
            .soften(Severity::note, "a yearly goal ends with the plan at the latest");
    } else if (faults.new_skill) {
        sink.report(place, say("{} calls this a new skill, so there is no number to start from yet.", {label}))
            .soften(Severity::note, "a new skill gets its first number with the first lessons");
    }
}

void check(const Case& c, Sink& sink) {
    if (!goals_are_given(c, sink)) {
        return;
    }
    for (std::size_t i = 0; i < c.iep().goals.size(); ++i) {
        report(c, sink, i);
    }
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::ospi_review_form};

constexpr std::string_view leaves_alone[] = {
    "\"from 0 of 10\", \"level 2 on the rubric\", \"from 3 prompts to 1\", seconds, minutes and levels of help",
    "the same percent on harder work",
    "goals that bring something down, such as incidents or prompts",
    "a part whose column was not typed into the file",
    "a goal without short-term objectives, which are asked for only with an alternate test",
    "a goal whose short-term objectives give the numbers",
    "goals for life after school",
};

} // namespace

extern const Rule unmeasurable_goal;
constinit const Rule unmeasurable_goal{
    .id = "unmeasurable-goal",
    .family = Family::goals,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "A goal cannot be measured.",
    .meaning = "The law asks for goals that can be measured. The state's review looks for a start, an end and one "
               "unit, so that "
               "anyone can see if the goal was met.",
    .ask = "What can my child do now, what number are we aiming for by the date, and how will we measure it?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A number that measures the wrong thing is still a number.",
    .bad = "Will improve reading.",
    .good = "Will read 90 words a minute, up from 62, by 6/12/2027 on weekly probes.",
    .check = check,
};

} // namespace iepaudit::rules
