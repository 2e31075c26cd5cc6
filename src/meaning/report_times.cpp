#include "meaning/report_times.hpp"

#include "text/fold.hpp"
#include "text/word_finder.hpp"

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

constexpr std::string_view open_times[] = {"tbd",       "to be determined", "as needed",  "ongoing",
                                           "n/a",       "upon request",     "on request", "periodically",
                                           "regularly", "as appropriate",   "none"};

} // namespace

bool says_when(std::string_view words) {
    return text::has_any_words(text::fold(words), times);
}

bool leaves_time_open(std::string_view words) {
    return text::has_any_words(text::fold(words), open_times) && !says_when(words);
}

} // namespace iepaudit
