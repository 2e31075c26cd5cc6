#include "iepaudit/rule.hpp"
#include "rules/amount/amount_flaw.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

/// The cell's own words, or a stand-in when the minutes stand in another column.
Part what_it_says(const RowAmount& amount) {
    return amount.printed.empty() ? Part("minutes") : quoted(amount.printed);
}

void check(const Case& c, Sink& sink) {
    for (const Row& row : direct_services_with(AmountFlaw::no_period, c, sink)) {
        const RowAmount& amount = row.means.amount;
        sink.report(row, amount.place,
                    say("{} gives {} and does not say if that is for a day, a week or a month.",
                        {row.label(), what_it_says(amount)}));
    }
}

constexpr Citation citations[] = {sources::antelope_valley, sources::cfr_services, sources::fr_amount};

constexpr std::string_view leaves_alone[] = {
    "a column that is minutes a week by its own heading",
    "the length of a session beside a column with times a week",
    "two periods in one cell: that is amount-not-understood",
};

} // namespace

extern const Rule ambiguous_period;
constinit const Rule ambiguous_period{
    .id = "ambiguous-period",
    .family = Family::amount,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "Minutes are given, but not for what time.",
    .meaning = "The same minutes are a lot for each day and very little for each month. The page leaves that open.",
    .ask = "Is this amount for my child per day, per week or per month?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A heading of the page that names the period, but is not in the file, cannot be seen.",
    .bad = "30 minutes",
    .good = "30 minutes weekly",
    .check = check,
};

} // namespace iepaudit::rules
