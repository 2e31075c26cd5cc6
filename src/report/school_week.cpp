#include "report/school_week.hpp"

#include "report/phrases.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace iepaudit::report {

namespace {

Spent spent(Setting setting) {
    switch (setting) {
    case Setting::general_education:
        return Spent::inside;
    case Setting::special_education:
        return Spent::outside;
    case Setting::other:
        return Spent::elsewhere;
    case Setting::not_stated:
    case Setting::mixed:
    case Setting::vague:
        break;
    }
    return Spent::place_unknown;
}

} // namespace

SchoolWeek school_week(const FileReport& report) {
    const Totals& totals = report.totals;
    SchoolWeek week;
    week.days = totals.days_per_week;
    week.is_rough = !totals.school_week;
    week.minutes = totals.school_week ? totals.school_week->a_week : totals.rough_day * totals.days_per_week;
    week.basis = totals.school_week ? totals.school_week->basis : "";
    for (const Spent kind : {Spent::outside, Spent::place_unknown, Spent::elsewhere, Spent::inside}) {
        WeekShare share{.spent = kind, .minutes = {}, .rows = {}};
        for (const ServiceLine& line : report.services) {
            if (line.counting == Counting::counted && line.weekly && spent(line.setting) == kind) {
                share.minutes.low += line.weekly->minutes.low;
                share.minutes.high += line.weekly->minutes.high;
                share.rows.push_back(&line);
            }
        }
        if (!share.rows.empty()) {
            week.counted += share.minutes.high;
            week.shares.push_back(std::move(share));
        }
    }
    for (const ServiceLine& line : report.services) {
        if (line.counting == Counting::no_number) {
            week.uncounted.push_back(&line);
        }
    }
    if (totals.general_education) {
        week.in_general_education =
            Range{std::max(0.0, week.minutes - totals.outside.high), std::max(0.0, week.minutes - totals.outside.low)};
    }
    return week;
}

std::string_view label(Spent spent) {
    constexpr std::array<std::string_view, 4> words{
        "Services outside general education", "Services at a place the page does not make clear",
        "Services at home, in a hospital or in the community", "Services in general education"};
    return words[static_cast<std::size_t>(spent)];
}

std::string_view place(Setting setting) {
    constexpr std::array<std::string_view, 6> words{"place not stated",
                                                    "in general education",
                                                    "outside general education",
                                                    "home, hospital or community",
                                                    "two kinds of place in one row",
                                                    "kind of place not clear"};
    return words[static_cast<std::size_t>(setting)];
}

std::string row_numbers(const std::vector<const ServiceLine*>& rows) {
    std::string words = rows.size() == 1 ? "row " : "rows ";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        words += (i == 0 ? "" : i + 1 == rows.size() ? " and " : ", ") + std::to_string(rows[i]->row);
    }
    return words;
}

std::string week_in_words(const SchoolWeek& week) {
    if (week.is_rough) {
        return fmt::format("Measured against a rough school week of {} minutes: {} days of {}. This IEP does not state "
                           "the school week, so "
                           "this is a yardstick, not this child's own week.",
                           text::plain_number(week.minutes), text::plain_number(week.days),
                           text::plain_number(week.minutes / week.days));
    }
    return fmt::format("Measured against the school week of {} minutes: {}.", text::plain_number(week.minutes),
                       week.basis);
}

std::string share_in_words(const SchoolWeek& week, const WeekShare& share) {
    const Range part{share.minutes.low / week.minutes * 100, share.minutes.high / week.minutes * 100};
    return fmt::format("{} minutes a week ({}), {} of the {}school week", minutes(share.minutes),
                       row_numbers(share.rows), percent(part), week.is_rough ? "rough " : "");
}

std::string uncounted_in_words(const SchoolWeek& week) {
    return fmt::format("{} no minutes that can be counted ({})", count(week.uncounted.size(), "row gives", "rows give"),
                       row_numbers(week.uncounted));
}

std::string general_education_in_words(const SchoolWeek& week) {
    const Range part{week.in_general_education->low / week.minutes * 100,
                     week.in_general_education->high / week.minutes * 100};
    return fmt::format("{} of {} minutes a week, {}", minutes(*week.in_general_education),
                       text::plain_number(week.minutes), percent(part));
}

} // namespace iepaudit::report
