#include "meaning/report_times.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace iepaudit {

namespace {

constexpr std::string_view times[] = {
    "day",         "daily",        "week",           "weekly",           "biweekly",     "month",
    "monthly",     "quarter",      "quarterly",      "trimester",        "semester",     "term",
    "report card", "report cards", "grading period", "reporting period", "midterm",      "year",
    "yearly",      "annually",     "annual",         "conference",       "same time as", "every session",
    "each session"};

} // namespace

bool says_when(std::string_view words) {
    const std::string folded = text::fold(words);
    return std::any_of(std::begin(times), std::end(times),
                       [&](std::string_view time) { return text::has_words(folded, time); });
}

} // namespace iepaudit
