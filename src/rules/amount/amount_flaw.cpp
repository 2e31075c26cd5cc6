#include "rules/amount/amount_flaw.hpp"
#include "rules/direct_services.hpp"
#include "text/fold.hpp"
#include "text/word_finder.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

namespace iepaudit::rules {

namespace {

bool has_any(std::string_view folded, std::initializer_list<text::SoughtWord> words) {
    return text::has_any_words(folded, words);
}

bool is_one_to_one(const Row& row) {
    if (row.means.group.individual) {
        return true;
    }
    const std::string words = text::fold(row.printed.service.value) + ' ' + text::fold(row.printed.provider.value) +
                              ' ' + text::fold(row.means.amount.printed);
    return has_any(words, {"1:1", "1-1", "1-to-1", "1 to 1", "1-on-1", "1 on 1", "one-to-one", "one to one",
                           "one-on-one", "one on one", "individual", "dedicated"});
}

/// "Within 5 minutes when he leaves the room": how fast help comes is the amount, and the event says how often.
bool is_set_off_by_event(const RowAmount& amount) {
    const std::string words = text::fold(amount.printed);
    return text::has_words(words, "within") && has_any(words, {"minute", "min"}) &&
           has_any(words, {"when", "whenever", "if", "after", "upon", "each time"});
}

} // namespace

bool follows_health_plan(const Row& row) {
    return row.means.service.areas.contains(Area::nursing_health) &&
           has_any(text::fold(row.means.amount.printed), {"plan", "protocol", "doctor's order", "physician order",
                                                          "physician's order", "medical order", "ihp", "hcp"});
}

bool waits_for_health_event(const Row& row) {
    return row.means.service.areas.contains(Area::nursing_health) &&
           has_any(text::fold(row.means.amount.printed), {"for", "when", "whenever", "if", "in case of", "upon"});
}

bool stays_all_day(const Row& row) {
    const AreaList& areas = row.means.service.areas;
    const bool interprets = row.means.provider.roles.contains(Provider::interpreter) ||
                            (row.means.counting == Counting::stands_apart && areas.only(Area::hearing));
    const bool is_companion = interprets || (areas.contains(Area::para_support) && is_one_to_one(row));
    return is_companion && has_any(text::fold(row.means.amount.printed),
                                   {"all day", "full day", "full time", "full-time", "entire day", "whole day",
                                    "entire school day", "whole school day", "full school day", "all school day",
                                    "throughout the day", "throughout the school day", "throughout day", "at all times",
                                    "all times", "all school", "all classes", "every class"});
}

AmountFlaw flaw_of(const Row& row) {
    const RowAmount& amount = row.means.amount;
    if (amount.presence == Presence::absent) {
        return AmountFlaw::not_given;
    }
    const bool only_a_length = row.printed.frequency.is_blank() && amount.amount.kind == AmountKind::incomplete;
    if (amount.presence == Presence::blank || only_a_length) {
        return AmountFlaw::blank;
    }
    if (amount.forms_disagree || amount.amount.self_contradiction) {
        return AmountFlaw::contradictory;
    }
    if (amount.amount.has_number() || is_set_off_by_event(amount)) {
        return AmountFlaw::none;
    }
    if (amount.amount.kind == AmountKind::vague || follows_health_plan(row) || stays_all_day(row)) {
        return AmountFlaw::vague;
    }
    if (amount.amount.kind != AmountKind::incomplete) {
        return AmountFlaw::not_understood;
    }
    switch (amount.amount.gap) {
    case AmountGap::minutes:
        return AmountFlaw::no_minutes;
    case AmountGap::period:
        return AmountFlaw::no_period;
    case AmountGap::none:
    case AmountGap::both:
        break;
    }
    return AmountFlaw::vague;
}

std::vector<Row> direct_services_with(AmountFlaw flaw, const Case& c, Sink& sink) {
    Column amounts;
    std::vector<Row> found;
    for (const Row& row : direct_services(c)) {
        if (amounts.is_in_row(row.means.amount.presence) && flaw_of(row) == flaw) {
            found.push_back(row);
        }
    }
    amounts.finish(sink, no_amounts);
    return found;
}

} // namespace iepaudit::rules
