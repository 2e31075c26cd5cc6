#include "iepaudit/rule.hpp"
#include "rules/amount/amount_flaw.hpp"
#include "rules/direct_services.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void report(const Case& c, const Row& row, Sink& sink) {
    const RowAmount& amount = row.means.amount;
    const auto says = [&](std::string_view pattern) -> Finding& {
        return sink.report(row, amount.place, say(pattern, {row.label(), quoted(amount.printed)}));
    };
    if (stays_all_day(row)) {
        says("{} says {}. That is not a number of hours.")
            .soften(Severity::note, "someone who stays all day leaves little doubt, but hours can be counted")
            .asking("How many hours a day is that for my child? Are lunch, recess and the bus part of it?");
    } else if (row.means.is_consultation) {
        says("{} says {}, so nobody can tell how much consultation is meant.")
            .soften(Severity::warning, "this is consultation between adults, not teaching the child");
    } else if (!row.means.is_service() || row.means.service.areas.only(Area::transportation)) {
        return;
    } else if (follows_health_plan(row)) {
        says("{} says {}, so the amount is in another document.")
            .soften(Severity::note, "a health plan can set the care from day to day")
            .asking("May I see my child's health plan? Does it say how often, and how long?");
    } else if (waits_for_health_event(row)) {
        says("{} says {}: it waits for something to happen, and no amount is written.")
            .soften(Severity::note, "care for a health event cannot be planned by the minute")
            .asking("Who is there when it happens, and is it all in my child's health plan?");
    } else {
        Finding& finding = says("{} says {}, which is not an amount.");
        if (c.meaning().is_504) {
            finding.soften(Severity::warning, "a 504 plan has no rule that asks for minutes");
        }
    }
}

void check(const Case& c, Sink& sink) {
    Column amounts;
    for (const Row& row : c.rows()) {
        if (amounts.is_in_row(row.means.amount.presence) && flaw_of(row) == AmountFlaw::vague) {
            report(c, row, sink);
        }
    }
    amounts.finish(sink, no_amounts);
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::cfr_services, sources::fr_amount,
                                  sources::antelope_valley};

constexpr std::string_view leaves_alone[] = {
    "accommodations and supplementary aids, where \"as needed\" is normal",
    "a daily, weekly, monthly or quarterly amount of minutes without a count of sessions",
    "a session count with minutes, in either order",
    "a service in three weeks out of four",
    "transportation, \"daily to and from\"",
    "nursing \"per health plan\" or \"as needed for seizures\": a note",
    "a one-to-one paraeducator or an interpreter \"all day\": a note that asks for hours",
    "help that comes within some minutes of a named event, such as a seizure",
    "\"as needed\" in a comment beside stated minutes",
};

} // namespace

extern const Rule vague_frequency;
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
    .misses = "An unclear word that the program does not know is left to amount-not-understood.",
    .bad = "as needed",
    .good = "30 minutes, 2 times weekly",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
