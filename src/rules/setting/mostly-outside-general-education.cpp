#include "iepaudit/rule.hpp"
#include "rules/setting/page_percent.hpp"
#include "rules/setting/removal.hpp"
#include "rules/sources.hpp"
#include "rules/totals/school_day.hpp"
#include "rules/totals/sums.hpp"

#include <cmath>

namespace iepaudit::rules {

namespace {

/// The page owns up to the share and says why: a box that fits, and a reason.
bool is_stated_and_explained(const Case& c, double percent_inside) {
    const PlacementMeaning& box = c.meaning().placement;
    const RemovalMeaning& removal = c.meaning().removal;
    return removal.presence == Presence::value && removal.weak_reason.empty() && box.percent &&
           band_of(box.percent->low, c.policy) == band_of(percent_inside, c.policy);
}

/// "65 minutes a week more in class would reach 80%".
std::string way_to(double line, double school, double outside) {
    const double minutes = to_tenth(std::abs(outside - school * (100 - line) / 100));
    const bool is_under = outside > school * (100 - line) / 100;
    return say(is_under ? "{} minutes a week more in class would reach {}%"
                        : "{} minutes a week more outside would reach {}%",
               {minutes, line})
        .shown;
}

void check_stated_week(const Case& c, const std::vector<Row>& rows, double outside, Sink& sink) {
    const NumberField& school = c.iep().totals.school_minutes_per_week;
    const double share = outside / school.value * 100;
    if (share < c.policy.share_outside_noted || outside > school.value || is_stated_and_explained(c, 100 - share)) {
        return;
    }
    sink.report(school.place, say("The rows outside general education add up to {}, {}% of {} in school. {}, and {}.",
                                  {sum_with_parts({outside, outside}, rows), to_tenth(share), school.value,
                                   way_to(c.policy.band_high, school.value, outside),
                                   way_to(c.policy.band_low, school.value, outside)}));
}

/// No school week on the page: the rough day gives a share, and never a band.
void check_rough_week(const Case& c, const std::vector<Row>& rows, double outside, Sink& sink) {
    const double week = c.policy.rough_day_minutes * c.meaning().days_per_week;
    const double share = outside / week * 100;
    if (share < c.policy.share_outside_noted || c.meaning().removal.presence == Presence::value) {
        return;
    }
    const std::string sum = sum_with_parts({outside, outside}, rows);
    const Place& place = rows.front().printed.location.place;
    if (share > 100) {
        sink.report(rows.front(), place,
                    say("The rows outside general education add up to {}: {} minutes a day, more than a rough "
                        "{}-minute day. The file does not give the school week.",
                        {sum, to_tenth(outside / c.meaning().days_per_week), c.policy.rough_day_minutes}));
    } else {
        sink.report(rows.front(), place,
                    say("The rows outside general education add up to {}, about {}% of a rough {}-minute day. "
                        "The file does not give the school week.",
                        {sum, to_tenth(share), c.policy.rough_day_minutes}));
    }
}

void check(const Case& c, Sink& sink) {
    const std::vector<Row> rows = counted_rows(c, {Setting::special_education});
    const double outside = c.totals().outside.low;
    if (c.rows().empty() || !percentages_apply(c) || rows.empty()) {
        return;
    }
    if (has_school_week(c)) {
        check_stated_week(c, rows, outside, sink);
    } else if (!c.iep().totals.school_minutes_per_week.has_value()) {
        check_rough_week(c, rows, outside, sink);
    }
}

constexpr Citation citations[] = {sources::wac_lre, sources::lre_bands};

constexpr std::string_view leaves_alone[] = {
    "less than a fifth of the week outside general education",
    "a page that gives the reason and has chosen the box that fits the share",
    "rows in general education, in the community, at home, or in an unclear place",
    "preschool, separate schools, home and hospital",
};

} // namespace

extern const Rule mostly_outside_general_education;
constinit const Rule mostly_outside_general_education{
    .id = "mostly-outside-general-education",
    .family = Family::setting,
    .severity = Severity::note,
    .basis = Basis::practice,
    .title = "A fifth or more of the week is outside general education.",
    .meaning = "This much time away from classmates is a big step. It may be right, and it is worth knowing how near "
               "the next line is.",
    .ask = "What would it take for my child to spend more of the week in class?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Time in special classes that is in no row, such as lunch and homeroom, and a large share that the page "
              "itself states and explains.",
    .bad = "500 of 1650 minutes a week in the resource room, no reason given",
    .good = "200 of 1650 minutes a week in the resource room",
    .check = check,
};

} // namespace iepaudit::rules
