// How people type the lines below the service table: the same words in "totals" and at the top of the file.
#pragma once

#include <string_view>

namespace iepaudit {

inline constexpr std::string_view school_minutes_spellings =
    "School Minutes | Total School Minutes | Total School Minutes Per Week | Weekly School Minutes | "
    "Total Minutes Per Week Student Spends in School | Total Minutes Per Week in School";

inline constexpr std::string_view special_education_minutes_spellings =
    "Special Education Minutes Per Week | Special Education Setting Minutes | Special Education Minutes | "
    "Minutes in Special Education Setting | Total Minutes Per Week in Special Education Setting | "
    "Total Minutes Per Week Student Is Served in a Special Education Setting | "
    "Total Minutes Per Week in a Special Education Setting";

inline constexpr std::string_view general_education_percent_spellings =
    "General Education Percentage | Percent General Education | Percent in General Education | "
    "General Ed Percent | Gen Ed Percent | Percent of Time in General Education | "
    "Percent of Time in General Education Setting";

} // namespace iepaudit
