#include "cli/policy_settings.hpp"

#include <type_traits>

namespace iepaudit::cli {

namespace {

template <auto Member>
constexpr PolicySetting setting(std::string_view key, std::string_view words, std::string_view unit, double low,
                                double high) {
    using Value = std::remove_reference_t<decltype(std::declval<Policy>().*Member)>;
    return {.key = key,
            .words = words,
            .unit = unit,
            .low = low,
            .high = high,
            .get = [](const Policy& policy) { return static_cast<double>(policy.*Member); },
            .set = [](Policy& policy, double value) { policy.*Member = static_cast<Value>(value); },
            .is_whole = std::is_integral_v<Value>};
}

constexpr PolicySetting settings[] = {
    setting<&Policy::rough_day_minutes>("roughDayMinutes", "Rough school day", "minutes", 120, 480),
    setting<&Policy::days_per_week>("daysPerWeek", "School days in a week, where the IEP states none", "days", 1, 7),
    setting<&Policy::weeks_per_month>("weeksPerMonth", "School weeks in a month, where the IEP states none", "weeks",
                                      3.6, 5),
    setting<&Policy::weeks_per_quarter>("weeksPerQuarter", "School weeks in a quarter", "weeks", 6, 13),
    setting<&Policy::weeks_per_trimester>("weeksPerTrimester", "School weeks in a trimester", "weeks", 8, 17),
    setting<&Policy::weeks_per_semester>("weeksPerSemester", "School weeks in a semester", "weeks", 12, 26),
    setting<&Policy::weeks_per_year>("weeksPerYear", "School weeks in a year, where the IEP states none", "weeks", 30,
                                     52),
    setting<&Policy::share_outside_noted>("shareOutsideNoted", "Time outside general education that is noted",
                                          "percent of the week", 1, 100),
    setting<&Policy::percent_tolerance>("percentTolerance", "A printed percent may be off the page's totals by",
                                        "points", 0, 10),
    setting<&Policy::percent_vs_rows_tolerance>("percentVsRowsTolerance", "A printed percent may be off the rows by",
                                                "points", 0, 25),
    setting<&Policy::shortened_day_share>("shortenedDayShare", "A school week is shortened below this share",
                                          "of the building's", 0.5, 1),
    setting<&Policy::shortest_session>("shortestSession", "Shortest usual session", "minutes", 1, 30),
    setting<&Policy::longest_session>("longestSession", "Longest usual session", "minutes", 60, 480),
    setting<&Policy::most_sessions_a_day>("mostSessionsADay", "Most usual sessions in a day", "sessions", 1, 20),
    setting<&Policy::gap_grades>("gapGrades", "A gap that makes a small amount worth a warning", "grade levels", 0.5,
                                 12),
    setting<&Policy::gap_small_minutes>("gapSmallMinutes", "A small amount beside such a gap", "minutes a week", 5,
                                        600),
    setting<&Policy::review_soon_days>("reviewSoonDays", "A yearly review is soon due", "days before", 0, 180),
    setting<&Policy::reevaluation_soon_days>("reevaluationSoonDays", "A new evaluation is soon due", "days before", 0,
                                             365),
    setting<&Policy::row_early_days>("rowEarlyDays", "A row may start before its plan by", "days", 0, 60),
    setting<&Policy::date_slack_days>("dateSlackDays", "Two dates count as one day up to", "days apart", 0, 14),
    setting<&Policy::gap_school_days>("gapSchoolDays", "Longest break in a service that is no gap", "school days", 1,
                                      60),
};

} // namespace

std::span<const PolicySetting> policy_settings() {
    return settings;
}

} // namespace iepaudit::cli
