#include "iepaudit/rule.hpp"
#include "rules/amount/amount_flaw.hpp"
#include "rules/direct_services.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

Message contradiction(const Row& row) {
    const RowAmount& amount = row.means.amount;
    if (amount.forms_disagree) {
        return say("{} gives its amount in two ways that do not agree: {}.",
                   {row.label(), Part(amount.disagreement, "the numbers differ")});
    }
    return say("{} says {}, and its own numbers do not agree: {}.",
               {row.label(), quoted(amount.printed), Part(amount.amount.reason, "the numbers differ")});
}

void check(const Case& c, Sink& sink) {
    Column amounts;
    for (const Row& row : c.rows()) {
        if (!amounts.is_in_row(row.means.amount.presence) || flaw_of(row) != AmountFlaw::contradictory) {
            continue;
        }
        Finding& finding = sink.report(row, row.means.amount.place, contradiction(row));
        if (!row.means.is_service() || row.means.is_consultation) {
            finding.soften(Severity::warning, "this row is not part of the weekly minutes of teaching and therapy");
        }
    }
    amounts.finish(sink, no_amounts);
}

constexpr Citation citations[] = {sources::own_arithmetic, sources::fr_amount, sources::antelope_valley};

constexpr std::string_view leaves_alone[] = {
    "the same amount said in two ways, such as 2 x 30 beside 60 minutes a week",
    "a stated total that is the sum of its parts",
    "a monthly amount beside a weekly one that some count of weeks would make equal",
};

} // namespace

extern const Rule contradictory_amount;
constinit const Rule contradictory_amount{
    .id = "contradictory-amount",
    .family = Family::reading,
    .severity = Severity::error,
    .basis = Basis::arithmetic,
    .title = "One row gives two amounts that do not agree.",
    .meaning = "The row says two different things about how much, so either one can be held up later.",
    .ask = "Which of the two amounts will my child get? Please correct the other one.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Two rows that speak of the same service are compared by overlapping-rows, not here.",
    .bad = "60 minutes x 2 times = 150 minutes weekly",
    .good = "60 minutes x 2 times = 120 minutes weekly",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
