#include "interview/read_back.hpp"

#include "interview/heard.hpp"
#include "interview/read_back_row.hpp"
#include "letters/fields.hpp"
#include "meaning/category.hpp"
#include "meaning/plan_type.hpp"
#include "meaning/report_times.hpp"
#include "read/number.hpp"
#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace iepaudit::interview {

namespace {

// --- one reader each

Sentences read_words(const Heard&) {
    return {"Kept as typed."};
}

Sentences read_grade_cell(const Heard& heard) {
    const std::optional<double> grade = heard.paper.meaning.grade;
    return !grade        ? kept("I cannot tell which grade that is. Type back to change it: a number, K or PreK.")
           : *grade < 0  ? Sentences{"Preschool."}
           : *grade == 0 ? Sentences{"Kindergarten."}
                         : Sentences{fmt::format("Grade {}.", text::plain_number(*grade))};
}

Sentences read_date_cell(const Heard& heard) {
    const PrintedDate printed = read_date(heard.words);
    if (!printed.date) {
        return kept("I cannot read that as one date. Type back to change it: month, day and year, as in 3/16/2026.");
    }
    constexpr std::array<std::string_view, 7> days{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                   "Thursday", "Friday", "Saturday"};
    const std::chrono::weekday day{std::chrono::sys_days(*printed.date)};
    return {fmt::format("{}, {}.", days[day.c_encoding()], letters::in_words(*printed.date))};
}

Sentences read_number_as(const Heard& heard, Unit unit, std::string_view one, std::string_view many) {
    const std::optional<double> number = read_number(heard.words, unit);
    if (!number || !is_possible(*number, unit)) {
        return kept(
            fmt::format("The sums cannot use it. Type back to change it: they need {}.", expected_number(unit)));
    }
    return {fmt::format("{} {}.", text::plain_number(*number), *number == 1 ? one : many)};
}

Sentences read_age(const Heard& heard) {
    return read_number_as(heard, Unit::years, "year old", "years old");
}
Sentences read_minutes(const Heard& heard) {
    return read_number_as(heard, Unit::minutes_per_week, "minute a week", "minutes a week");
}
Sentences read_days(const Heard& heard) {
    return read_number_as(heard, Unit::days_per_week, "day a week", "days a week");
}
Sentences read_percent(const Heard& heard) {
    return read_number_as(heard, Unit::percent, "percent", "percent");
}

Sentences read_category_cell(const Heard& heard) {
    const CategoryMeaning read = read_category(heard.words);
    if (!read.named.empty()) {
        return {fmt::format("On the state's list: {}.", joined(read.named, [](Category c) { return plain_name(c); }))};
    }
    return read.usual ? kept(fmt::format("The state's list most often calls that {}.", plain_name(*read.usual)))
                      : kept("I do not find it on the state's list.");
}

Sentences read_plan_kind(const Heard& heard) {
    return {heard.paper.meaning.is_504 ? "A 504 plan." : "An IEP."};
}

Sentences read_plan_type(const Heard& heard) {
    constexpr std::array<std::string_view, 5> names{"the first IEP", "the yearly review", "a change to the plan",
                                                    "a new evaluation", "a move from another district"};
    const EnumList<PlanType> types = read_plan_types(heard.words);
    return types.empty()
               ? kept("I do not know that word. Usual ones are initial, annual, amendment, reevaluation, transfer.")
               : Sentences{report::capitalized(
                               joined(types, [&](PlanType type) { return names[static_cast<std::size_t>(type)]; })) +
                           "."};
}

Sentences read_level_words(const Heard& heard) {
    if (heard.at.item >= heard.paper.meaning.levels.size()) {
        return read_words(heard);
    }
    const LevelMeaning& level = heard.paper.meaning.levels[heard.at.item];
    Sentences said;
    if (!is_unknown(level.areas)) {
        said.push_back(fmt::format("About {}.", areas_in_words(level.areas)));
    }
    if (level.grade_now) {
        said.push_back(fmt::format("Works at grade {} now.", text::plain_number(*level.grade_now)));
    }
    if (level.gap && *level.gap > 0) {
        said.push_back(
            fmt::format("That is about {} below what is expected.",
                        report::count(static_cast<std::size_t>(std::lround(*level.gap)), "grade", "grades")));
    }
    return said.empty() ? read_words(heard) : said;
}

Sentences read_area(const Heard& heard) {
    const AreaList areas = read_areas(heard.words);
    return is_unknown(areas) ? kept("It is not an area I know by name.")
                             : Sentences{fmt::format("Read as {}.", areas_in_words(areas))};
}

std::string_view plain_part(GoalPart part) {
    switch (part) {
    case GoalPart::baseline:
        return "where the child starts";
    case GoalPart::target:
        return "the level to reach";
    case GoalPart::measure:
        return "a measure two people would score alike";
    case GoalPart::date:
        return "by when";
    case GoalPart::method:
        return "how it is measured";
    case GoalPart::condition:
        return "under which condition";
    case GoalPart::observable_behavior:
        break;
    }
    return "something you can see the child do";
}

Sentences read_goal_sentence(const Heard& heard) {
    if (heard.at.item >= heard.paper.meaning.goals.size()) {
        return read_words(heard);
    }
    const GoalMeaning& goal = heard.paper.meaning.goals[heard.at.item];
    const GoalReading& reading = goal.reading;
    std::string found = is_unknown(goal.areas) ? "" : "about " + areas_in_words(goal.areas);
    const auto add = [&](const std::string& words) { found += (found.empty() ? "" : "; ") + words; };
    if (reading.baseline) {
        add(fmt::format("starts at {}", report::for_terminal(reading.baseline->text)));
    }
    if (reading.target) {
        add(fmt::format("to reach {}", report::for_terminal(reading.target->text)));
    }
    if (reading.due) {
        add("by " + letters::in_words(*reading.due));
    }
    if (!reading.method.empty()) {
        add(fmt::format("measured by {}", report::for_terminal(reading.method)));
    }
    Sentences said;
    if (!found.empty()) {
        said.push_back(fmt::format("Goal {}, {}.", heard.at.item + 1, found));
    }
    if (!reading.missing.empty()) {
        said.push_back(fmt::format("I do not find: {}.", joined(reading.missing, plain_part)));
    }
    return said.empty() ? read_words(heard) : said;
}

Sentences read_report_times(const Heard& heard) {
    return says_when(heard.words) ? Sentences{"It says when reports come."}
                                  : kept("It does not say when reports come.");
}

Sentences read_placement(const Heard& heard) {
    const PlacementMeaning& read = heard.paper.meaning.placement;
    if (read.percent) {
        return {fmt::format("{} to {} percent of the time in general education.", text::plain_number(read.percent->low),
                            text::plain_number(read.percent->high))};
    }
    return read.separate ? Sentences{"A place of its own: a separate school, a home or a hospital."}
                         : kept("I cannot tell what share of the time that stands for.");
}

Sentences read_summer(const Heard& heard) {
    switch (heard.paper.meaning.summer.decision) {
    case SummerDecision::yes:
        return {"Yes: summer services."};
    case SummerDecision::no:
        return {"No summer services."};
    case SummerDecision::open:
        return {"Not decided yet."};
    case SummerDecision::not_said:
        break;
    }
    return kept("I cannot tell whether that is yes or no.");
}

using Reader = Sentences (*)(const Heard&);

/// In the order of ReadAs.
constexpr std::array<Reader, 24> readers{
    read_words,        read_grade_cell,    read_date_cell,   read_age,           read_category_cell, read_plan_kind,
    read_plan_type,    read_level_words,   read_area,        read_goal_sentence, read_report_times,  read_service_name,
    read_heading,      read_provider_cell, read_amount_cell, read_setting_cell,  read_yes_or_no,     read_group,
    read_goal_numbers, read_minutes,       read_days,        read_percent,       read_placement,     read_summer,
};
static_assert(readers.size() == static_cast<std::size_t>(ReadAs::summer) + 1);

/// The plan as the audit would take it up now. A table of services that is not reached yet is no fault of the file.
Paper taken_up(const Answers& answers, Date as_of) {
    DraftPlan plan = answers.plan();
    if (!answers.has_services()) {
        plan["services"] = DraftPlan::array();
    }
    return take_up(plan_text(plan), as_of, washington());
}

} // namespace

std::vector<std::string> read_back(const Answers& answers, const Position& at, Date as_of) {
    const DraftPlan* const answer = answers.find(at);
    if (answer == nullptr) {
        return {};
    }
    if (answer->is_null() || (answer->is_array() && answer->empty())) {
        return {answer->is_null() ? "The box is on the page and nothing is in it."
                                  : "The page has this section and nothing is in it."};
    }
    Heard heard{answer->is_string() ? answer->get<std::string>() : answer->dump(), at, taken_up(answers, as_of)};
    return readers[static_cast<std::size_t>(question_of(at).read_as)](heard);
}

std::string summary_of_row(const Answers& answers, std::size_t row, Date as_of) {
    const Paper paper = taken_up(answers, as_of);
    if (row >= paper.meaning.rows.size()) {
        return {};
    }
    const std::string_view printed = paper.read.iep.services.items[row].service.value;
    const std::string name = printed.empty() ? "" : fmt::format(" ({})", report::for_terminal(printed));
    const std::string weekly = weekly_in_words(paper.meaning.rows[row]);
    return fmt::format("Row {}{}: {}.", row + 1, name, weekly.empty() ? "no minutes a week can be read" : weekly);
}

} // namespace iepaudit::interview
