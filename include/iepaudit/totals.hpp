// Weekly minutes, share of the day, general-education percentage: sums that can be redone by hand.
#pragma once

#include "iepaudit/iep.hpp"
#include "iepaudit/meaning.hpp"
#include "iepaudit/policy.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

/// The three federal bands of time in general education, from age 5 in kindergarten to 21 (Policy::band_high,
/// band_low).
enum class Band : std::uint8_t { from_80, from_40_to_79, below_40 };
Band band_of(double percent, const Policy& policy); ///< of the time in general education, 0 to 100
std::string_view name(Band band); ///< "80-100%", "40-79%", "0-39%", as on the Washington placement page

/// Time in general education over the student's own stated school minutes. Never worked out on a guessed week.
struct GeneralEducation {
    Range percent;                      ///< from the rows: (school - special education setting) / school x 100
    std::optional<double> stated;       ///< as printed on the page
    double school_minutes = 0;          ///< minutes a week, the base
    std::string_view basis;             ///< where the base stands: "the school minutes this IEP states"
    std::optional<Band> band;           ///< empty when the percentage is a range over a boundary
    double minutes_to_nearest_band = 0; ///< how many minutes a week, one way or the other, would change the band
};

/// The school week a file states, and where it says so.
struct SchoolMinutes {
    double a_week = 0;
    std::string_view basis; ///< "the student's school minutes this IEP states"
};

/// What the sums may be when a page is read with goodwill. A printed number is called wrong only when it fits none of
/// these.
struct Allowances {
    /// every fair way to add up the rows: with or without related services, concurrent rows, aids ...
    std::vector<Range> totals;
    bool has_open_row = false;   ///< a row that a total may hold gives no number
    Range in_school_week;        ///< counted rows, without those at home, in a hospital or in the community
    double outside_at_least = 0; ///< minutes a week that are certainly in a special education setting
    /// the same with every row that may be there, counted or not; infinite when a row cannot be counted
    double outside_at_most = 0;
    bool schedule_changes = false; ///< some service row runs on other days than the one the sums are made for
};

Allowances allow(const Meaning& meaning);

/// Minutes, unless the name says percent. A Range is as wide as the printed words leave it.
struct Totals {
    Allowances allowances;
    int counted_rows = 0;
    int uncounted_rows = 0; ///< rows that should count but give no number (Counting::no_number)
    int set_apart_rows = 0; ///< rows that are shown and not added
    Range weekly;           ///< minutes a week, counted rows
    Range comparison;       ///< the same, wide enough to compare with a printed total
    Range per_day;          ///< weekly / days a week
    Range percent_of_day;   ///< per day / 300 x 100, of the rough school day
    double rough_day = 300;
    double days_per_week = 5; ///< the IEP's own, else the policy's
    /// the student's own, else the building's; nothing when the file states none
    std::optional<SchoolMinutes> school_week;
    Range outside;            ///< minutes a week of counted rows in a special education setting
    Range outside_comparison; ///< the same, wide enough to compare with a printed number
    /// false when a counted row's setting is mixed, vague or not stated, or a row gives no number
    bool outside_is_certain = true;
    std::optional<GeneralEducation> general_education;
    std::vector<std::string> assumptions; ///< whole sentences, each once
};

/// What cannot be summed is left out and counted (`uncounted_rows`); nothing is guessed, nothing is thrown.
Totals add_up(const Iep& iep, const Meaning& meaning, const Policy& policy);

/// Two service rows that may be one. Their dates overlap: a row that follows another repeats nothing.
struct RepeatedRow {
    std::size_t earlier = 0; ///< index of the row that is repeated
    std::size_t later = 0;
    bool goals_differ = false; ///< the two name different goals
};

struct RepeatedRows {
    std::vector<RepeatedRow> word_for_word; ///< every printed cell is the same but for dates, ids and goals
    /// same service, setting, provider, group and goals; not word for word
    std::vector<RepeatedRow> with_another_amount;
};

/// Words are compared only where areas, place and provider are the same, so a long table costs no more a row than a
/// short one.
RepeatedRows find_repeated_rows(const Iep& iep, const Meaning& meaning);

} // namespace iepaudit
