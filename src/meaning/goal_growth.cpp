#include "meaning/goal_growth.hpp"

#include "meaning/goal_baseline.hpp"
#include "meaning/goal_quantity_context.hpp"
#include "meaning/goal_vocabulary.hpp"

#include <algorithm>
#include <array>

namespace iepaudit::goal {

namespace {

/// Far enough for "from 60 correct words per minute on a grade 2 passage to 100".
constexpr std::size_t reach = 30;

/// "hand-over-hand help", "independence": a step on the ladder of help, in words.
std::optional<Found> help_level(const Marked& marked, std::size_t at) {
    const Sentence& s = marked.sentence;
    std::size_t first = at;
    while (first < at + 3 && s.is(first, TokenKind::word) && !s.is(first, Kind::help_level) &&
           (s.is(first, Kind::lead_in) || s.has(first, "full") || s.has(first, "partial"))) {
        ++first;
    }
    if (!s.is(first, Kind::help_level)) {
        return std::nullopt;
    }
    std::size_t end = first + 1;
    while (s.is(end, Kind::help_level) || s.has(end, "over")) {
        ++end;
    }
    Found found;
    found.form = Form::level;
    if (first > at && (s.has(first - 1, "full") || s.has(first - 1, "partial"))) {
        --first;
    }
    found.span = {first, end};
    found.quantity.text = s.printed(found.span);
    found.quantity.unit = "level of help";
    return found;
}

std::optional<Found> level_behind(const Marked& marked, std::size_t at) {
    const Found* found = quantity_behind(marked, at);
    return found != nullptr ? std::optional(*found) : help_level(marked, at);
}

/// "reduce tantrums from 12 to 3 per week": what is counted stands before "from".
void lend_counted_noun(const Sentence& s, std::size_t from, Found& baseline, Found& target) {
    const bool names_rate = target.form == Form::rate && target.quantity.unit.starts_with("per ");
    if (baseline.form != Form::bare || (target.form != Form::bare && !names_rate)) {
        return;
    }
    for (std::size_t at = from; at > 0 && at + 8 > from && !s.ends_clause(at - 1); --at) {
        if (s.is(at - 1, Kind::level_name) && target.form == Form::bare) {
            for (Found* side : {&baseline, &target}) {
                side->form = Form::level;
                side->quantity.unit = s.word(at - 1);
            }
            return;
        }
        const Noun* counted = s.noun(at - 1);
        if (counted == nullptr || s.has(at - 1, "time")) {
            continue;
        }
        for (Found* side : {&baseline, &target}) {
            side->noun = counted;
            side->form = Form::counted;
            side->quantity.unit =
                names_rate ? std::string(counted->unit) + " " + target.quantity.unit : std::string(counted->unit);
        }
        return;
    }
}

/// "from X ... to Y". Both sides must be levels: "from the board to paper" and "from 3 sources to a page" are none.
Growth from_to(const Marked& marked) {
    const Sentence& s = marked.sentence;
    for (std::size_t from = 0; from < s.size(); ++from) {
        if (!s.has(from, "from") || marked.dated[from]) {
            continue;
        }
        auto baseline = level_behind(marked, from + 1);
        if (!baseline) {
            continue;
        }
        for (std::size_t to = baseline->span.last; to < from + reach && !s.ends_clause(to) && !s.has(to, "from");
             ++to) {
            if (!s.has(to, "to") && !s.has_phrase(to, "up to")) {
                continue;
            }
            if (auto target = level_behind(marked, to + 1)) {
                const bool adjectives_agree = !baseline->adjective || target->adjective;
                if (adjectives_agree) {
                    lend_counted_noun(s, from, *baseline, *target);
                    return {.baseline = std::move(baseline), .target = std::move(target), .beside = {}};
                }
            }
        }
    }
    return {};
}

/// "increase to 80%", "Target: 80%".
const Found* labelled_target(const Marked& marked) {
    const Sentence& s = marked.sentence;
    bool changes = false;
    for (std::size_t at = 0; at < s.size(); ++at) {
        changes = (changes || s.is(at, Kind::raising | Kind::lowering)) && !s.ends_clause(at);
        const bool label = (s.has(at, "goal") || s.has(at, "target")) &&
                           (s.has(at + 1, ":") || s.has(at + 1, "is") || s.has(at + 1, "of") || s.has(at + 1, "="));
        if (!label && !(changes && s.has(at, "to"))) {
            continue;
        }
        const Found* found = quantity_behind(marked, label ? at + 2 : at + 1);
        if (found != nullptr && can_be_level(*found)) {
            return found;
        }
    }
    return nullptr;
}

double seconds_in(std::string_view unit) {
    return unit == "hours" ? 3600 : unit == "minutes" ? 60 : unit == "seconds" ? 1 : 0;
}

/// "12 correct words to 30 correct words", no "from": with the unit said twice and twice as much or half, no range is
/// meant. "5 minutes to 10 minutes" may be one.
Growth unit_to_unit(const Marked& marked) {
    for (std::size_t i = 1; i < marked.quantities.size(); ++i) {
        const Found& low = marked.quantities[i - 1];
        const Found& high = marked.quantities[i];
        const bool to = marked.sentence.has(low.span.last, "to") && high.span.first == low.span.last + 1;
        const bool same = to && can_be_level(low) && can_be_level(high) && low.form != Form::bare &&
                          low.form != Form::grade && low.form == high.form && low.quantity.unit == high.quantity.unit;
        if (!same || seconds_in(low.quantity.unit) != 0 || !low.quantity.value || !high.quantity.value) {
            continue;
        }
        const auto [less, more] = std::minmax(*low.quantity.value, *high.quantity.value);
        if (more >= 2 * less) {
            return {.baseline = low, .target = high, .beside = {}};
        }
    }
    return {};
}

enum class Family { unknown, share, time, length, behavior, errors, prompts, items, grade, lexile, percentile };

/// Units of one family can be compared. What is not placed for certain never counts as different.
Family family(std::string_view unit) {
    const std::string_view counted = unit.substr(0, unit.find(" per "));
    struct Member {
        std::string_view unit;
        Family family;
    };
    constexpr auto members = std::to_array<Member>({{"percent", Family::share},
                                                    {"minutes", Family::time},
                                                    {"seconds", Family::time},
                                                    {"hours", Family::time},
                                                    {"inches", Family::length},
                                                    {"feet", Family::length},
                                                    {"yards", Family::length},
                                                    {"meters", Family::length},
                                                    {"errors", Family::errors},
                                                    {"prompts", Family::prompts},
                                                    {"correct word sequences", Family::items},
                                                    {"grade level", Family::grade},
                                                    {"lexile", Family::lexile},
                                                    {"percentile", Family::percentile}});
    for (const Member& member : members) {
        if (counted == member.unit) {
            return member.family;
        }
    }
    const Noun* known = noun(counted);
    if (known == nullptr || known->counted == Counted::repeat) {
        return Family::unknown;
    }
    return known->counted == Counted::item ? Family::items : known->less_is_better ? Family::behavior : Family::unknown;
}

std::string_view rate_of(std::string_view unit) {
    const std::size_t per = unit.find(" per ");
    return per == std::string_view::npos ? std::string_view() : unit.substr(per + 5);
}

void lend_unit(const Found& lender, Found& bare) {
    const bool counts_of_it = lender.form == Form::ratio && bare.form == Form::thing;
    if ((bare.form != Form::bare && !counts_of_it) || lender.form == Form::bare) {
        return;
    }
    if (lender.form == Form::ratio && bare.quantity.value) {
        if (*bare.quantity.value > lender.out_of) {
            return;
        }
        bare.quantity.value = *bare.quantity.value / lender.out_of * 100;
    }
    bare.form = lender.form;
    bare.noun = lender.noun;
    bare.out_of = lender.out_of;
    bare.quantity.unit = lender.quantity.unit;
}

/// "level of support": of help, less is better.
bool names_amount_of_help(const Sentence& s, std::size_t at) {
    return s.has(at, "level") && s.has(at + 1, "of") &&
           (s.has(at + 2, "help") || s.has(at + 2, "support") || s.has(at + 2, "assistance") ||
            s.has(at + 2, "prompting"));
}

bool is_less_wanted(const Found& found) {
    return found.at_most || (found.noun != nullptr && found.noun->less_is_better) ||
           found.quantity.unit == "level of help";
}

} // namespace

Growth find_growth(const Marked& marked) {
    Growth growth = from_to(marked);
    if (!growth.baseline) {
        growth = unit_to_unit(marked);
    }
    if (growth.baseline) {
        growth.baseline->task = task_behind(marked.sentence, *growth.baseline);
        growth.target->task = task_behind(marked.sentence, *growth.target);
        return growth;
    }
    if (const Found* target = labelled_target(marked)) {
        growth.target = *target;
    }
    const Today today = find_today(marked);
    if (today.baseline != nullptr) {
        growth.baseline = *today.baseline;
    }
    if (today.beside != nullptr) {
        growth.beside = *today.beside;
    }
    return growth;
}

void share_units(Growth& growth) {
    if (!growth.baseline || !growth.target) {
        return;
    }
    lend_unit(*growth.target, *growth.baseline);
    lend_unit(*growth.baseline, *growth.target);
    Quantity& baseline = growth.baseline->quantity;
    const double have = seconds_in(baseline.unit);
    const double want = seconds_in(growth.target->quantity.unit);
    if (have != 0 && want != 0 && have != want && baseline.value) {
        baseline.value = *baseline.value * have / want;
        baseline.unit = growth.target->quantity.unit;
    }
}

bool units_differ(const Quantity& a, const Quantity& b) {
    if (a.unit == b.unit) {
        return false;
    }
    // "12 call-outs a day" and "80%": whatever is counted, a count in a time is no share.
    const bool is_rate_and_share =
        (a.unit == "percent" && !rate_of(b.unit).empty()) || (b.unit == "percent" && !rate_of(a.unit).empty());
    if (is_rate_and_share) {
        return true;
    }
    const Family of_a = family(a.unit);
    const Family of_b = family(b.unit);
    if (of_a == Family::unknown || of_b == Family::unknown) {
        return false;
    }
    const bool other_rate = !rate_of(a.unit).empty() && !rate_of(b.unit).empty() && rate_of(a.unit) != rate_of(b.unit);
    return of_a != of_b || other_rate;
}

bool tasks_differ(const Found& baseline, const Found& target) {
    if (baseline.quantity.grade && target.quantity.grade && baseline.quantity.grade != target.quantity.grade) {
        return true;
    }
    return !baseline.task.empty() && !target.task.empty() && text::fold(baseline.task) != text::fold(target.task);
}

bool less_is_better(const Growth& growth, const Marked& marked, const Verbs& verbs) {
    const bool named =
        (growth.target && is_less_wanted(*growth.target)) || (growth.baseline && is_less_wanted(*growth.baseline));
    if (named || verbs.lowers) {
        return true;
    }
    const Sentence& s = marked.sentence;
    // "reduce call-outs ... from 6 to 2", "the latency ... from 60 seconds to 10", "from 80% with 3 prompts to 80% with
    // 1 prompt".
    for (std::size_t at = 0; at < s.size(); ++at) {
        const bool time =
            (s.has(at, "time") && (at == 0 || !s.has(at - 1, "on"))) || s.has(at, "minutes") || s.has(at, "seconds");
        const bool time_to_start = (time && s.has(at + 1, "to")) || names_amount_of_help(s, at);
        const bool counts_to = time_to_start && (s.is_number(at + 2) || s.is(at + 2, Kind::lead_in));
        if (s.is(at, Kind::lowering | Kind::little_wanted) || (time_to_start && !counts_to)) {
            return true;
        }
    }
    return growth.baseline && growth.target && std::ranges::any_of(marked.quantities, [&](const Found& found) {
               const bool beside =
                   found.span.first >= growth.baseline->span.first && found.span.first < growth.target->span.last + 8;
               return beside && found.noun != nullptr && found.noun->less_is_better;
           });
}

} // namespace iepaudit::goal
