// Washington as data: the numbers the sums and checks rest on, each with its source.
//
// A second state would be a second value of Policy, not a second engine. Nothing else in the program holds a threshold.
// A number without a source beside it is this program's own: no law sets it.
#pragma once

#include "iepaudit/amount.hpp"
#include "iepaudit/date.hpp"

#include <chrono>

namespace iepaudit {

struct Policy {
    Date rules_as_of; ///< the day the legal texts were last read; printed in every report

    // Turning a period into a week. The IEP's own school week, where it states one, comes first.
    double days_per_week = 5;
    double weeks_per_month = 4;        ///< school months; real systems use 4, 4.33 and 36 weeks in 9 months
    Range weeks_in_a_month = {3.6, 5}; ///< what a month may be, for comparisons with a printed total only
    double weeks_per_quarter = 9;
    double weeks_per_trimester = 12;
    double weeks_per_semester = 18;
    double weeks_per_year = 36; ///< 180 school days (RCW 28A.150.220)

    /// A rough school day for "share of the day", always printed with that name. 300 minutes was the full-time figure
    /// of 900 hours in 180 days until 2017-18 (WSR 17-16-162). Never used for the general-education percentage.
    double rough_day_minutes = 300;

    // General-education bands (34 CFR 300 data rules; the Washington placement page): >= 80, >= 40 and < 80, < 40.
    double band_high = 80;
    double band_low = 40;

    double share_outside_noted = 20; ///< percent of the school week outside general education that is worth a note
    double percent_tolerance = 1.0;  ///< points a printed percentage may differ from the page's own two totals
    double percent_vs_rows_tolerance = 5.0;
    /// A school week outside this is odd for a full day (RCW 28A.150.220, WAC 392-121-122).
    Range full_week_minutes = {1500, 2250};
    double shortened_day_share = 0.90; ///< of the building's week

    double shortest_session = 3; ///< minutes; "5 minutes / 3 times daily" is real
    double longest_session = 180;
    double most_sessions_a_day = 5;

    double gap_grades = 2;         ///< grade levels behind that make a small amount worth a warning
    double gap_small_minutes = 60; ///< weekly minutes of that area; no law sets minutes for a gap

    // Dates. Without the district's calendar, days that are no school days anywhere in the state are left out with
    // room.
    int review_years = 1; ///< 34 CFR 300.324(b)(1)
    int review_soon_days = 30;
    int reevaluation_years = 3; ///< WAC 392-172A-03015
    int reevaluation_soon_days = 90;
    int row_early_days = 7;   ///< a row may start this long before its plan and only deserve a warning
    int date_slack_days = 1;  ///< plans end on the anniversary or the day before: one day is no difference
    int gap_school_days = 10; ///< more days than this without help are no school break
    std::chrono::month_day summer_from{std::chrono::June / 12};
    std::chrono::month_day summer_to{std::chrono::September / 10};
    std::chrono::month_day winter_from{std::chrono::December / 15};
    std::chrono::month_day winter_to{std::chrono::January / 8};

    // Ages in years.
    int first_age = 3; ///< RCW 28A.155.020
    int last_age = 22; ///< services run to the end of the school year of this birthday
    std::chrono::month_day school_year_end{std::chrono::August / 31};
    int developmental_delay_until = 10; ///< "three through nine" (WAC 392-172A-01035)
    int transition_age = 16;            ///< 34 CFR 300.320(b)
    int transition_encouraged_age = 14;
    int notice_age = 17;   ///< one year before majority (34 CFR 300.320(c), WAC 392-172A-03090(1))
    int majority_age = 18; ///< WAC 392-172A-05135
};

const Policy& washington();

} // namespace iepaudit
