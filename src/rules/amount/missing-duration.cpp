#include "iepaudit/rule.hpp"
#include "rules/amount/amount_flaw.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    for (const Row& row : direct_services_with(AmountFlaw::no_minutes, c, sink)) {
        const RowAmount& amount = row.means.amount;
        sink.report(row, amount.place,
                    say("{} says {}: how often, but not how many minutes.", {row.label(), quoted(amount.printed)}));
    }
}

constexpr Citation citations[] = {sources::cfr_services, sources::fr_amount};

constexpr std::string_view leaves_alone[] = {
    "minutes for a whole day, week or month without a count of sessions: the amount is clear",
    "minutes in a column of their own",
    "transportation",
    "consultation",
};

} // namespace

extern const Rule missing_duration;
constinit const Rule missing_duration{
    .id = "missing-duration",
    .family = Family::amount,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "A service says how often, but not how long.",
    .meaning = "Two times a week can be ten minutes or two hours. Without the length, the help cannot be counted.",
    .ask = "How long is each session for my child? Please write the minutes in the row.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A weekly total that is not split into sessions is left alone, since its amount is clear.",
    .bad = "2 times weekly",
    .good = "2 times weekly, 30 minutes each",
    .check = check,
};

} // namespace iepaudit::rules
