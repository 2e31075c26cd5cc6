#include "rules/catalogue.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

bool is_vague(const Amount& amount) {
    return amount.kind == AmountKind::vague || (amount.kind == AmountKind::incomplete && amount.gap == AmountGap::both);
}

void check(const Case& c, Sink& sink) {
    for (const Row& row : c.rows()) {
        const RowAmount& amount = row.means.amount;
        if (amount.presence != Presence::value || !is_vague(amount.amount)) {
            continue;
        }
        if (row.means.is_service()) {
            Finding& finding = sink.report(row, amount.place, say("{} says {}, which is not an amount.", {row.label(), quoted(amount.printed)}));
            if (c.meaning().is_504) {
                finding.soften(Severity::warning, "a 504 plan has no rule that asks for minutes");
            }
        } else if (row.means.is_consultation) {
            sink.report(row, amount.place, say("{} says {}, so nobody can tell how much consulting is meant.", {row.label(), quoted(amount.printed)}))
                .soften(Severity::warning, "this is consulting between adults, not teaching the child");
        }
    }
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::cfr_services, sources::fr_amount, sources::antelope_valley};

constexpr std::string_view leaves_alone[] = {
    "accommodations and supplementary aids, where \"as needed\" is normal",
    "a weekly, monthly or quarterly amount without a count of sessions",
    "a session count with minutes, in either order",
    "transportation, nursing and aides \"all day\"",
};

} // namespace

constinit const Rule vague_frequency{
    .id = "vague-frequency",
    .family = Family::amount,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "A service has no amount that can be counted.",
    .meaning = "The IEP says a service happens but not how much, so nobody can be held to it.",
    .ask = "How many minutes, how many times, in each week or month? Please write that number in the row.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Words for an unclear amount that the program does not know are reported as amount-not-understood.",
    .bad = "as needed",
    .good = "30 minutes, 2 times weekly",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
