#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"
#include "rules/totals/sums.hpp"

#include <algorithm>

namespace iepaudit::rules {

namespace {

bool fits_a_reading(double printed, const Case& c) {
    const std::vector<Range>& readings = c.totals().allowances.totals;
    const bool is_outside_total = !differs(printed, c.totals().outside_comparison);
    return is_outside_total ||
           std::any_of(readings.begin(), readings.end(), [&](const Range& sum) { return !differs(printed, sum); });
}

/// A row without a number may hold any number of minutes, so only a total that is too small is wrong for certain.
bool is_too_small_anyway(double printed, const Case& c) {
    const std::vector<Range>& readings = c.totals().allowances.totals;
    return std::all_of(readings.begin(), readings.end(),
                       [&](const Range& sum) { return sum.low > printed + slack(printed); });
}

void check(const Case& c, Sink& sink) {
    const NumberField& printed = c.iep().totals.service_minutes_per_week;
    if (!printed.has_value()) {
        sink.not_checked("the file does not give the printed total of service minutes");
        return;
    }
    const Totals& totals = c.totals();
    if (totals.allowances.totals.empty()) {
        sink.not_checked("no row has minutes that can be added up");
        return;
    }
    if (fits_a_reading(printed.value, c) ||
        (totals.allowances.has_open_row && !is_too_small_anyway(printed.value, c))) {
        return;
    }
    const std::vector<Row> rows = counted_rows(c);
    if (rows.empty()) {
        return;
    }
    const std::string sum = sum_with_parts(totals.weekly, rows);
    if (totals.allowances.has_open_row) {
        sink.report(printed.place,
                    say("The rows that can be counted add up to {}, already more than the {} the page says.",
                        {sum, printed.value}));
    } else if (in_words(totals.weekly) != in_words(totals.comparison)) {
        sink.report(printed.place, say("The rows add up to {}, the page says {}. Long and short months "
                                       "give {}, so they do not explain it.",
                                       {sum, printed.value, in_words(totals.comparison)}));
    } else {
        sink.report(printed.place, say("The rows add up to {}, the page says {}.", {sum, printed.value}));
    }
}

constexpr Citation citations[] = {sources::fr_amount, sources::own_arithmetic};

constexpr std::string_view leaves_alone[] = {
    "a total that fits any fair sum: with or without related services, or rows given at the same time",
    "a total that fits a sum with or without aids, consultation or summer services",
    "a total of all rows of the year, or only of those that run now",
    "a daily amount counted for five days or for the student's own days",
    "a total that lies within what monthly or yearly amounts may come to in a week",
    "a total that may be right because a row has no number",
    "a total of minutes in a special education setting: sped-minutes-less-than-rows looks at that",
};

} // namespace

extern const Rule stated_total_mismatch;
constinit const Rule stated_total_mismatch{
    .id = "stated-total-mismatch",
    .family = Family::totals,
    .severity = Severity::error,
    .basis = Basis::arithmetic,
    .title = "The printed total is not the sum of its rows.",
    .meaning =
        "The page's total and its rows do not agree, so one of the numbers is wrong. Staff may follow the smaller one.",
    .ask = "Can we add these rows up together and fix the page for my child?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A wrong total that by chance equals another sum of the rows, and most wrong totals beside a row without "
              "a number.",
    .bad = "rows of 60 and 30 minutes a week, printed total 120",
    .good = "rows of 60 and 30 minutes a week, printed total 90",
    .check = check,
};

} // namespace iepaudit::rules
