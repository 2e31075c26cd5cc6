#include "iepaudit/rule.hpp"
#include "rules/amount/amount_flaw.hpp"
#include "rules/sources.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace iepaudit::rules {

namespace {

/// Words with which a note ties a range to the child. A note that speaks of the adults' time is no such reason.
bool has_individual_reason(const Row& row) {
    constexpr std::array<std::string_view, 14> child{"stamina",   "fatigue", "tires",   "tired",     "attention",
                                                     "endurance", "health",  "medical", "tolerance", "tolerate",
                                                     "seizure",   "pain",    "anxiety", "needs of"};
    constexpr std::array<std::string_view, 5> adults{"schedule", "staff", "staffing", "caseload", "availability"};
    const std::string words = text::fold(row.printed.note.value) + ' ' + text::fold(row.means.amount.printed);
    const auto is_there = [&](std::string_view word) { return text::has_words(words, word); };
    return std::any_of(child.begin(), child.end(), is_there) && std::none_of(adults.begin(), adults.end(), is_there);
}

Message range_message(const Row& row) {
    const Amount& amount = row.means.amount.amount;
    const Range minutes = *amount.minutes_per_period;
    if (amount.period.unit == PeriodUnit::none || amount.period.unit == PeriodUnit::cycle) {
        return say("{} says {}: from {} to {} minutes.",
                   {row.label(), quoted(row.means.amount.printed), minutes.low, minutes.high});
    }
    return say("{} says {}: from {} to {} minutes {}.",
               {row.label(), quoted(row.means.amount.printed), minutes.low, minutes.high, per(amount.period.unit)});
}

void check(const Case& c, Sink& sink) {
    for (const Row& row : direct_services_with(AmountFlaw::none, c, sink)) {
        const RowAmount& amount = row.means.amount;
        if (amount.amount.kind != AmountKind::range || !amount.amount.has_number()) {
            continue;
        }
        Finding& finding = sink.report(row, amount.place, range_message(row));
        if (has_individual_reason(row)) {
            finding.soften(Severity::note, "the row ties the range to the child");
        }
    }
}

constexpr Citation citations[] = {sources::range_guidance, sources::fr_amount, sources::cfr_services};

constexpr std::string_view leaves_alone[] = {
    "dates, clock times, grades and scores with a dash",
    "the size of a group, such as \"3-5 students\"",
    "times and minutes, such as \"2 x 30\"",
    "a range whose reason lies in the child: a note",
};

} // namespace

extern const Rule frequency_range;
constinit const Rule frequency_range{
    .id = "frequency-range",
    .family = Family::amount,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "An amount is a range.",
    .meaning = "With a range, only the lowest number is promised. A range should rest on the child's needs, not on "
               "the adults' schedule.",
    .ask = "Why a range? Is it because of my child's needs or the schedule? Which number can I count on?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A reason for the range in another part of the plan is not looked for.",
    .bad = "20-30 minutes, 2 times weekly",
    .good = "30 minutes, 2 times weekly",
    .check = check,
};

} // namespace iepaudit::rules
