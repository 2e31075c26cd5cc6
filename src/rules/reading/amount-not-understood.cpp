#include "iepaudit/rule.hpp"
#include "rules/amount/amount_flaw.hpp"
#include "rules/direct_services.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

Message no_single_number(const Row& row) {
    const RowAmount& amount = row.means.amount;
    if (amount.amount.reason.empty()) {
        return say("{} says {}. No single number of minutes can be taken from that.",
                   {row.label(), quoted(amount.printed)});
    }
    return say(
        "{} says {}. No single number of minutes can be taken from that: {}.",
        {row.label(), quoted(amount.printed), Part(amount.amount.reason, "the words leave more than one reading")});
}

bool is_judged(const Row& row) {
    return (row.means.is_service() || row.means.is_consultation) && !row.means.service.areas.only(Area::transportation);
}

void check(const Case& c, Sink& sink) {
    Column amounts;
    for (const Row& row : c.rows()) {
        if (!amounts.is_in_row(row.means.amount.presence) || !is_judged(row) ||
            flaw_of(row) != AmountFlaw::not_understood) {
            continue;
        }
        Finding& finding = sink.report(row, row.means.amount.place, no_single_number(row));
        if (row.means.is_consultation) {
            finding.soften(Severity::note, "this is consultation between adults, not teaching the child");
        }
    }
    amounts.finish(sink, no_amounts);
}

constexpr Citation citations[] = {sources::fr_amount, sources::own_format};

constexpr std::string_view leaves_alone[] = {
    "supplementary aids and transportation",
    "an unclear word, such as \"as needed\": that is vague-frequency",
    "a count without minutes, or minutes without a period: those have rules of their own",
    "help that comes within some minutes of a named event",
};

} // namespace

extern const Rule amount_not_understood;
constinit const Rule amount_not_understood{
    .id = "amount-not-understood",
    .family = Family::reading,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "An amount has no single reading.",
    .meaning = "The words can mean more than one number, or the program cannot read them. No number was guessed, and "
               "the row is not part of the sums.",
    .ask = "What is the exact number of minutes for my child? Can it be written so that it reads only one way?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Clear words that the program does not know are reported here too, and a person must read them.",
    .bad = "30 minutes bi-weekly",
    .good = "30 minutes every two weeks",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
