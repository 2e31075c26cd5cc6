#include "iepaudit/totals.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace iepaudit {

namespace {

void add(Range& sum, const Range& more) {
    sum.low += more.low;
    sum.high += more.high;
}

Range scaled(const Range& range, double factor) {
    return {range.low * factor, range.high * factor};
}

/// Only general education is certainly inside; only special education is certainly outside. Community and home rows are
/// neither.
bool setting_is_known(Setting setting) {
    return setting == Setting::general_education || setting == Setting::special_education || setting == Setting::other;
}

std::optional<SchoolMinutes> school_week(const Iep& iep) {
    const auto stated = [](const NumberField& field) { return field.has_value() && *field > 0; };
    if (stated(iep.totals.school_minutes_per_week)) {
        return SchoolMinutes{*iep.totals.school_minutes_per_week, "the student's school minutes this IEP states"};
    }
    if (stated(iep.school_week.minutes_per_week)) {
        return SchoolMinutes{*iep.school_week.minutes_per_week, "the school week this file gives"};
    }
    return std::nullopt;
}

std::optional<GeneralEducation> general_education(const Iep& iep, const Meaning& meaning, const Totals& totals,
                                                  const Policy& policy) {
    const PrintedTotals& printed = iep.totals;
    if (meaning.is_preschool || meaning.is_504 || !totals.school_week || !totals.outside_is_certain ||
        totals.counted_rows == 0) {
        return std::nullopt;
    }
    GeneralEducation result;
    result.school_minutes = totals.school_week->a_week;
    result.basis = totals.school_week->basis;
    const auto percent = [&](double outside) {
        return std::clamp((result.school_minutes - outside) / result.school_minutes * 100, 0.0, 100.0);
    };
    result.percent = {percent(totals.outside.high), percent(totals.outside.low)};
    if (printed.general_education_percent.has_value()) {
        result.stated = *printed.general_education_percent;
    }
    const Band low = band_of(result.percent.low, policy);
    const Band high = band_of(result.percent.high, policy);
    if (low == high) {
        result.band = low;
    }
    const auto minutes_from = [&](double line) {
        return std::fabs(result.percent.low - line) / 100 * result.school_minutes;
    };
    result.minutes_to_nearest_band = std::min(minutes_from(policy.band_high), minutes_from(policy.band_low));
    return result;
}

} // namespace

Band band_of(double percent, const Policy& policy) {
    return percent >= policy.band_high  ? Band::from_80
           : percent >= policy.band_low ? Band::from_40_to_79
                                        : Band::below_40;
}

std::string_view name(Band band) {
    constexpr std::array<std::string_view, 3> names{"80-100%", "40-79%", "0-39%"};
    return names[static_cast<std::size_t>(band)];
}

Totals add_up(const Iep& iep, const Meaning& meaning, const Policy& policy) {
    Totals totals;
    totals.rough_day = policy.rough_day_minutes;
    totals.days_per_week = meaning.days_per_week;
    totals.school_week = school_week(iep);
    for (const RowMeaning& row : meaning.rows) {
        if (row.counting == Counting::no_number) {
            ++totals.uncounted_rows;
            totals.outside_is_certain = totals.outside_is_certain && row.setting.setting == Setting::general_education;
            continue;
        }
        if (row.counting != Counting::counted) {
            ++totals.set_apart_rows;
            continue;
        }
        ++totals.counted_rows;
        add(totals.weekly, row.weekly->minutes);
        add(totals.comparison, row.weekly->comparison);
        if (row.setting.setting == Setting::special_education) {
            add(totals.outside, row.weekly->minutes);
            add(totals.outside_comparison, row.weekly->comparison);
        } else if (!setting_is_known(row.setting.setting)) {
            totals.outside_is_certain = false;
        }
        for (const std::string& assumption : row.weekly->assumptions) {
            if (std::find(totals.assumptions.begin(), totals.assumptions.end(), assumption) ==
                totals.assumptions.end()) {
                totals.assumptions.push_back(assumption);
            }
        }
    }
    totals.per_day = scaled(totals.weekly, 1 / meaning.days_per_week);
    totals.percent_of_day = scaled(totals.per_day, 100 / policy.rough_day_minutes);
    totals.allowances = allow(meaning);
    totals.general_education = general_education(iep, meaning, totals, policy);
    return totals;
}

} // namespace iepaudit
