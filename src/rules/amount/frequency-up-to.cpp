#include "iepaudit/rule.hpp"
#include "rules/amount/amount_flaw.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    for (const Row& row : direct_services_with(AmountFlaw::none, c, sink)) {
        const RowAmount& amount = row.means.amount;
        if (amount.amount.kind == AmountKind::ceiling && !row.means.is_extended_year) {
            sink.report(row, amount.place,
                        say("{} says {}. That is an upper limit, and no minutes at all would fit it.",
                            {row.label(), quoted(amount.printed)}));
        }
    }
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::cfr_services, sources::fr_amount,
                                  sources::antelope_valley};

constexpr std::string_view leaves_alone[] = {
    "a lower limit, such as \"at least 60 minutes weekly\": a family can count on it",
    "summer services, whose limit may be in a letter",
    "a limit on the size of a group, such as \"up to 5 students\"",
    "supplementary aids, transportation and consultation",
};

} // namespace

extern const Rule frequency_up_to;
constinit const Rule frequency_up_to{
    .id = "frequency-up-to",
    .family = Family::amount,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "An amount has an upper limit, but no lower one.",
    .meaning = "\"Up to 60 minutes\" could mean no minutes at all.",
    .ask = "What is the least my child will get each week?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A lower limit is left alone, though it does not say what is usual.",
    .bad = "up to 60 minutes weekly",
    .good = "60 minutes weekly",
    .check = check,
};

} // namespace iepaudit::rules
