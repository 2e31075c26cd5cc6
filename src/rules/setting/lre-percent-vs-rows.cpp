#include "iepaudit/rule.hpp"
#include "rules/setting/page_percent.hpp"
#include "rules/sources.hpp"
#include "rules/totals/school_day.hpp"
#include "rules/totals/sums.hpp"

#include <algorithm>

namespace iepaudit::rules {

namespace {

/// Percent of the school week in general education as the rows leave it: highest and lowest.
Range from_rows(const Case& c) {
    const double school = c.iep().totals.school_minutes_per_week.value;
    const Allowances& allowances = c.totals().allowances;
    const auto left = [&](double outside) { return std::max(0.0, (school - outside) / school * 100); };
    return {left(allowances.outside_at_most), left(allowances.outside_at_least)};
}

std::string row_sum(const Case& c) {
    const std::vector<Row> rows = counted_rows(c, {Setting::special_education});
    return say("{} of {} in school",
               {sum_with_parts(c.totals().outside, rows), c.iep().totals.school_minutes_per_week.value})
        .shown;
}

/// The rows take the child out for longer than the percent admits.
bool shows_less_time(double stated, const Range& rows, const Policy& policy) {
    const bool is_far = stated - rows.high > policy.percent_vs_rows_tolerance;
    const bool is_other_band =
        stated - rows.high > policy.percent_tolerance && band_of(stated, policy) != band_of(rows.high, policy);
    return is_far || is_other_band;
}

/// The rows leave more time in class than the percent says. Lunch, recess or homeroom in a special class may explain
/// that, and where the page prints the minutes, sped-minutes-more-than-rows asks about them.
bool shows_more_time(double stated, const Range& rows, const Case& c) {
    return !c.iep().totals.special_education_setting_minutes_per_week.has_value() &&
           rows.low - stated > c.policy.percent_vs_rows_tolerance;
}

void check_stated(const Case& c, double stated, Sink& sink) {
    const Place& place = c.iep().totals.general_education_percent.place;
    const Range rows = from_rows(c);
    if (shows_less_time(stated, rows, c.policy)) {
        sink.report(place,
                    say("The page says {}% in general education. The rows take the child out for {}: that leaves {}%.",
                        {stated, row_sum(c), in_words({rows.high, rows.high})}));
    } else if (shows_more_time(stated, rows, c)) {
        sink.report(place,
                    say("The page says {}% in general education. The rows take the child out for {}: that leaves {}%.",
                        {stated, row_sum(c), in_words(rows)}))
            .soften(Severity::note, "lunch, recess or homeroom in a special class may explain it");
    }
}

/// No printed percent: the box must still have room for what the rows leave.
void check_box(const Case& c, const PlacementMeaning& box, Sink& sink) {
    const Range rows = from_rows(c);
    if (box.percent->low - rows.high > c.policy.percent_tolerance) {
        sink.report(box.place,
                    say("The box says {}. The rows take the child out for {}: that leaves {}% in general education.",
                        {quoted(box.printed, "more time"), row_sum(c), in_words({rows.high, rows.high})}));
    }
}

void check(const Case& c, Sink& sink) {
    const PagePercent page = page_percent(c);
    const PlacementMeaning& box = c.meaning().placement;
    if (!c.iep().totals.school_minutes_per_week.has_value() || (!page.stated && !box.percent)) {
        sink.not_checked("the file does not give both the student's school minutes and a percent or a placement box");
        return;
    }
    const bool percent_is_wrong_already = page.agreement != Agreement::agrees && page.agreement != Agreement::not_given;
    if (!percentages_apply(c) || !has_school_week(c) || c.rows().empty() || percent_is_wrong_already ||
        c.totals().allowances.schedule_changes) {
        return;
    }
    if (page.stated) {
        check_stated(c, *page.stated, sink);
    } else if (!page.from_page) {
        check_box(c, box, sink);
    }
}

constexpr Citation citations[] = {sources::wac_lre, sources::iep_form};

constexpr std::string_view leaves_alone[] = {
    "a difference of up to five points in the same band: lunch may be in or out of the base",
    "rows whose place is mixed, unclear or not stated, in whichever direction they could help",
    "services in the community, at home or at a job site",
    "a page that prints more minutes out of class than its rows: lunch and recess in a special class",
    "a percent that does not fit the page's own totals: lre-percent-arithmetic reports that",
    "preschool, separate schools, plans whose rows change during the year",
};

} // namespace

extern const Rule lre_percent_vs_rows;
constinit const Rule lre_percent_vs_rows{
    .id = "lre-percent-vs-rows",
    .family = Family::setting,
    .severity = Severity::warning,
    .basis = Basis::arithmetic,
    .title = "The percent does not fit the rows.",
    .meaning = "The printed percent is not what the service table leaves. The placement box rests on it.",
    .ask = "How was this percent worked out for my child?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A wrong percent on a page without school minutes, or beside rows that cannot be placed.",
    .bad = "82% printed, 380 of 1650 minutes in the resource room",
    .good = "77% printed, 380 of 1650 minutes in the resource room",
    .check = check,
};

} // namespace iepaudit::rules
