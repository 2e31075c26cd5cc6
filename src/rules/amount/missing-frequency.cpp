#include "iepaudit/rule.hpp"
#include "rules/amount/amount_flaw.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    for (const Row& row : direct_services_with(AmountFlaw::blank, c, sink)) {
        sink.report(row, row.printed.frequency.place,
                    say("{} has an empty frequency cell, so it does not say how much.", {row.label()}));
    }
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::cfr_services, sources::fr_amount,
                                  sources::antelope_valley};

constexpr std::string_view leaves_alone[] = {
    "a row whose amount was not typed into the file",
    "a row that gives its minutes in another column",
    "supplementary aids, transportation and consultation",
};

} // namespace

extern const Rule missing_frequency;
constinit const Rule missing_frequency{
    .id = "missing-frequency",
    .family = Family::amount,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "A service has an empty amount.",
    .meaning = "The table lists the service, but the place for how much is empty. Nobody can be held to an amount.",
    .ask = "How many minutes, how many times, in each week or month? Please write that number in the row.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A row whose amount column is not in the file at all is not judged: it may be on the page.",
    .bad = "(empty)",
    .good = "30 minutes, 2 times weekly",
    .check = check,
};

} // namespace iepaudit::rules
