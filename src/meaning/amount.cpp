#include "iepaudit/amount.hpp"

#include "meaning/amount_parts.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace iepaudit {

namespace {

using amounts::quoted;
using amounts::Reading;
using amounts::Sense;

constexpr std::size_t longest_cell = 4096; // no cell of a service matrix is longer; what is, is not an amount

struct Telling {
    Sense sense;
    std::string_view says;
};

/// Words that change what a number means: with one of them no number is given.
constexpr Telling forbidding[] = {
    {Sense::change, "names a change or a time limit"},
    {Sense::condition, "makes it depend on something"},
    {Sense::more, "promises more than the number"},
    {Sense::negation, "takes something away"},
    {Sense::clock, "is a time of day, not a count of minutes"},
    {Sense::weekday, "names days, not how many minutes in a week"},
    {Sense::ratio, "is a ratio, not an amount"},
    {Sense::date, "may be a date, a code or two numbers"},
    {Sense::ordinal, "names one of several, not how many"},
    {Sense::first, "names one of several, not how many"},
};

constexpr Telling vague_words[] = {
    {Sense::vague, "is not an amount"},
    {Sense::approximate, "makes the number a guess"},
};

Amount without_number(AmountKind kind, std::string reason) {
    Amount amount;
    amount.kind = kind;
    amount.reason = std::move(reason);
    return amount;
}

/// Two ways to read "bi-weekly", unless another word settles it.
std::string both_readings(std::string_view words) {
    const std::string folded = text::fold(words);
    if (!folded.starts_with("bi")) {
        return fmt::format("{} can be read in two ways", quoted(words));
    }
    const std::string_view unit = folded.find("week") != std::string::npos    ? "week"
                                  : folded.find("month") != std::string::npos ? "month"
                                                                              : "year";
    return fmt::format("{} can mean twice a {} or every two {}s", quoted(words), unit, unit);
}

bool is_every_two_weeks(const Reading& reading) {
    return reading.period.unit == PeriodUnit::two_weeks;
}

/// No digit and no number word: vague words, a bare period, or nothing to go by.
Amount read_wordless(const Reading& reading) {
    for (const auto& [sense, says] : vague_words) {
        if (const auto words = reading.signal(sense); !words.empty()) {
            return without_number(AmountKind::vague, fmt::format("{} is not an amount", quoted(words)));
        }
    }
    if (const auto words = reading.signal(Sense::two_readings); !words.empty() && !is_every_two_weeks(reading)) {
        return without_number(AmountKind::not_understood, both_readings(words));
    }
    for (const Sense sense : {Sense::condition, Sense::change}) {
        if (const auto words = reading.signal(sense); !words.empty()) {
            return without_number(AmountKind::vague,
                                  fmt::format("{} tells when, but not how many minutes", quoted(words)));
        }
    }
    for (const Sense sense : {Sense::negation, Sense::weekday, Sense::clock}) {
        if (const auto words = reading.signal(sense); !words.empty()) {
            return without_number(AmountKind::not_understood, fmt::format("{} gives no minutes", quoted(words)));
        }
    }
    if (reading.period_seen) {
        Amount amount = without_number(AmountKind::incomplete, "it says how often, but gives no number");
        amount.gap = AmountGap::both;
        amount.period = reading.period;
        return amount;
    }
    for (const Sense sense : {Sense::spread, Sense::each, Sense::floor, Sense::ceiling}) {
        if (const auto words = reading.signal(sense); !words.empty()) {
            return without_number(AmountKind::vague, fmt::format("{} is not an amount", quoted(words)));
        }
    }
    return without_number(AmountKind::not_understood, "it gives no minutes and no period");
}

} // namespace

Amount read_amount(std::string_view phrase) {
    if (phrase.size() > longest_cell) {
        return without_number(AmountKind::not_understood, "it is too long to be an amount");
    }
    const text::Folded folded = text::fold_with_origin(phrase);
    if (folded.text.empty()) {
        return without_number(AmountKind::not_understood, "nothing is written here");
    }
    Reading reading = amounts::read_parts(folded);
    if (!reading.any_number) {
        return read_wordless(reading);
    }
    for (const auto& [sense, says] : forbidding) {
        if (const auto words = reading.signal(sense); !words.empty()) {
            return without_number(AmountKind::not_understood, fmt::format("{} {}", quoted(words), says));
        }
    }
    if (const auto words = reading.signal(Sense::two_readings); !words.empty() && !is_every_two_weeks(reading)) {
        return without_number(AmountKind::not_understood, both_readings(words));
    }
    const std::size_t parts = static_cast<std::size_t>(
        std::ranges::count_if(reading.parts, [](const auto& part) { return part.has_number(); }));
    for (const auto& [sense, says] : vague_words) {
        if (const auto words = reading.signal(sense); !words.empty()) {
            return without_number(parts > 1 ? AmountKind::not_understood : AmountKind::vague,
                                  fmt::format("{} {}", quoted(words), says));
        }
    }
    const std::string_view summer = reading.signal(Sense::summer);
    if (!summer.empty() && parts > 1) {
        return without_number(AmountKind::not_understood,
                              fmt::format("{} may be for one of the amounts only", quoted(summer)));
    }
    Amount amount = amounts::add_up(reading);
    const std::string_view spread = reading.signal(Sense::spread);
    if (amount.kind == AmountKind::incomplete && !spread.empty() && amount.gap == AmountGap::period &&
        text::fold(spread).starts_with("throughout")) {
        return without_number(AmountKind::vague, fmt::format("{} is not an amount", quoted(spread)));
    }
    if (amount.has_number() && !summer.empty()) {
        amount.assumptions.push_back(fmt::format("The amount is for {} only.", quoted(summer)));
    }
    return amount;
}

std::string_view name(AmountKind kind) {
    switch (kind) {
    case AmountKind::exact:
        return "exact";
    case AmountKind::range:
        return "range";
    case AmountKind::floor:
        return "floor";
    case AmountKind::ceiling:
        return "ceiling";
    case AmountKind::vague:
        return "vague";
    case AmountKind::incomplete:
        return "incomplete";
    case AmountKind::not_understood:
        break;
    }
    return "not-understood";
}

std::string name(Period period) {
    switch (period.unit) {
    case PeriodUnit::none:
        return {};
    case PeriodUnit::day:
        return "day";
    case PeriodUnit::week:
        return "week";
    case PeriodUnit::two_weeks:
        return "two-weeks";
    case PeriodUnit::month:
        return "month";
    case PeriodUnit::quarter:
        return "quarter";
    case PeriodUnit::trimester:
        return "trimester";
    case PeriodUnit::semester:
        return "semester";
    case PeriodUnit::year:
        return "year";
    case PeriodUnit::cycle:
        return fmt::format("cycle:{} days", period.school_days);
    }
    return {};
}

std::string_view per(PeriodUnit unit) {
    switch (unit) {
    case PeriodUnit::none:
        return {};
    case PeriodUnit::day:
        return "a day";
    case PeriodUnit::week:
        return "a week";
    case PeriodUnit::two_weeks:
        return "every two weeks";
    case PeriodUnit::month:
        return "a month";
    case PeriodUnit::quarter:
        return "a quarter";
    case PeriodUnit::trimester:
        return "a trimester";
    case PeriodUnit::semester:
        return "a semester";
    case PeriodUnit::year:
        return "a year";
    case PeriodUnit::cycle:
        return "a cycle";
    }
    return {};
}

} // namespace iepaudit
