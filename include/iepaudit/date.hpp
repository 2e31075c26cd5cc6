// Calendar dates as an IEP prints them.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace iepaudit {

using Date = std::chrono::year_month_day; ///< Date{} is no day: whoever keeps one sets it, or keeps std::optional<Date>

/// What a printed date was read as. `date` is empty when the words are no calendar date ("11/31/2026", "soon").
struct PrintedDate {
    std::string_view text;       ///< as printed, a view into the document
    std::optional<Date> date;    ///< a date that exists in the calendar
    bool two_digit_year = false; ///< "3/16/26" was read as 2026: said wherever the date is shown

    friend bool operator==(const PrintedDate&, const PrintedDate&) = default;
};

/// Reads ISO (2026-03-16) and US dates (3/16/2026, 3/16/26, 3-16-2026, March 16, 2026). Month comes before day.
/// Spaces that a scan put inside a numeric date ("01 /12/201 2") are ignored.
/// Never guesses: two dates, a range, a missing part or a day that does not exist gives no date.
PrintedDate read_date(std::string_view text);

std::string iso(Date date); ///< "2026-03-16"
/// age in years; a child born on Feb 29 has the birthday on Feb 28 in common years
int whole_years(Date from, Date to);
Date add_years(Date date, int years); ///< Feb 29 becomes Feb 28 in a common year
Date add_days(Date date, int days);
int days_between(Date from, Date to); ///< positive when `to` is later

} // namespace iepaudit
