// The school week of one child in shares of time: what the picture draws and what stands beside it in words.
#pragma once

#include "iepaudit/report.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::report {

/// Where the minutes of a share are spent.
enum class Spent : std::uint8_t { outside, place_unknown, elsewhere, inside };

struct WeekShare {
    Spent spent = Spent::outside;
    Range minutes; ///< a week
    std::vector<const ServiceLine*> rows;
};

struct SchoolWeek {
    double minutes = 0; ///< of the whole week: stated, or five rough days
    double days = 5;
    bool is_rough = true; ///< the file states no school week
    std::string_view basis;
    std::vector<WeekShare> shares;             ///< only those with rows, in the order of Spent
    std::vector<const ServiceLine*> uncounted; ///< rows that should count and give no number
    double counted = 0;                        ///< the most the shares may come to
    /// Time in general education with and without services; only when the sums could work it out.
    std::optional<Range> in_general_education;
};

SchoolWeek school_week(const FileReport& report);

std::string_view label(Spent spent);     ///< "Outside general education"
std::string_view place(Setting setting); ///< "outside general education", "place not stated": for one row

/// "Measured against the school week of 1625 minutes: the student's school minutes this IEP states."
std::string week_in_words(const SchoolWeek& week);
/// "60 minutes a week (row 1), 3.7% of the school week"
std::string share_in_words(const SchoolWeek& week, const WeekShare& share);
/// "1 row gives no minutes that can be counted (row 2)"
std::string uncounted_in_words(const SchoolWeek& week);
/// "1365 of 1625 minutes, 84.0%"; only when worked out.
std::string general_education_in_words(const SchoolWeek& week);
/// "row 1", "rows 1 and 3"
std::string row_numbers(const std::vector<const ServiceLine*>& rows);

} // namespace iepaudit::report
