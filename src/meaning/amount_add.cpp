// From the parts to the amount: check what is said twice, add what stands side by side in one period.
#include "meaning/amount_value.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace iepaudit::amounts {

namespace {

Amount not_understood(std::string reason, bool contradiction = false) {
    Amount amount;
    amount.kind = AmountKind::not_understood;
    amount.reason = std::move(reason);
    amount.self_contradiction = contradiction;
    return amount;
}

/// "30 minutes of reading and 20 minutes of math daily": the period at either end is for all.
void share_period(std::vector<Part*>& parts) {
    const auto own = [](const Part& part) {
        for (const Period& period :
             {part.length ? part.length->period : Period{}, part.total ? part.total->period : Period{},
              part.count ? part.count->period : Period{}, part.days ? part.days->period : Period{}}) {
            if (is_set(period)) {
                return period;
            }
        }
        return Period{};
    };
    const auto silent = [&](const Part* part) { return !is_set(own(*part)) && !is_set(part->leading); };
    const bool alike = std::ranges::all_of(parts, [&](const Part* part) {
        return part->count.has_value() == parts.front()->count.has_value() && !part->days;
    });
    Part& front = *parts.front();
    Part& back = *parts.back();
    if (alike && is_set(own(back)) && std::all_of(parts.begin(), std::prev(parts.end()), silent)) {
        for (Part* part : parts) {
            part->leading = own(back);
        }
    } else if (is_set(front.leading) && std::all_of(std::next(parts.begin()), parts.end(), silent)) {
        for (Part* part : parts) {
            part->leading = front.leading;
        }
    }
}

void add(Value& sum, const Value& value) {
    sum.low = fmt::format("{} + {}", sum.low, value.low);
    sum.high = fmt::format("{} + {}", sum.high, value.high);
    sum.total = Range{sum.total->low + value.total->low, sum.total->high + value.total->high};
    if (sum.sessions && value.sessions) {
        sum.sessions = Range{sum.sessions->low + value.sessions->low, sum.sessions->high + value.sessions->high};
    } else {
        sum.sessions.reset();
    }
    if (!sum.sessions || !value.each || sum.each != value.each) {
        sum.each.reset();
    }
    sum.assumptions.insert(sum.assumptions.end(), value.assumptions.begin(), value.assumptions.end());
}

bool is_amount(const Value& value) {
    return value.total && is_set(value.period);
}

void name_areas(const Part& part, const Value& value, std::vector<std::string>& assumptions) {
    if (part.areas.size() > 1 && !part.each_area && !part.bare_each && value.total) {
        assumptions.push_back(fmt::format("{} minutes is read as the time for {} together.", words(*value.total),
                                          fmt::join(part.areas, " and ")));
    }
}

Amount incomplete(const Reading& reading, const Value& value) {
    Amount amount;
    amount.kind = AmountKind::incomplete;
    amount.sessions = value.sessions;
    amount.period = is_set(value.period) ? value.period : Period{};
    amount.gap = value.gap;
    if (value.total) {
        amount.minutes_per_session = value.each ? value.each : value.total;
    }
    const std::string_view loose = reading.signal(Sense::loose_period);
    const std::string_view unit = reading.signal(Sense::unknown_length);
    if (value.gap == AmountGap::period) {
        amount.reason = loose.empty() ? "it does not say per day, week or month"
                                      : fmt::format("{} has no fixed length", quoted(loose));
    } else if (!unit.empty()) {
        amount.reason = fmt::format("{} has no length in minutes", quoted(unit));
    } else {
        amount.reason = value.gap == AmountGap::both ? "it says how often, but gives no number"
                                                     : "it does not say how many minutes";
    }
    return amount;
}

AmountKind kind_of(const Range& total, Bound bound) {
    if (bound == Bound::floor) {
        return AmountKind::floor;
    }
    if (bound == Bound::ceiling) {
        return AmountKind::ceiling;
    }
    return total.is_single() ? AmountKind::exact : AmountKind::range;
}

/// "30 direct, 30 consult": the two never make one sum.
bool says_consulting(const Reading& reading) {
    const std::string words = text::fold(reading.signal(Sense::spread));
    return words.find("consult") != std::string::npos || words.find("indirect") != std::string::npos;
}

} // namespace

Amount add_up(Reading& reading) {
    auto& parts = reading.parts;
    std::vector<Part*> mains;
    std::vector<std::vector<const Part*>> restated(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Part& part = parts[i];
        if (part.join != Join::restated) {
            mains.push_back(&part);
        } else if (!part.is_empty() && !fill(parts[part.of], part)) {
            restated[part.of].push_back(&part);
        }
    }
    if (!reading.refusal.empty()) {
        return not_understood(reading.refusal);
    }
    const bool several = mains.size() > 1;
    if (several && says_consulting(reading)) {
        return not_understood("one part is for the child and another is consultation between adults");
    }
    if (several && !reading.alternative.empty()) {
        return not_understood(
            fmt::format("the amounts may be for different children or times ({})", quoted(reading.alternative)));
    }
    if (several) {
        share_period(mains);
    }
    Value sum;
    std::vector<std::string> assumptions = std::move(reading.assumptions);
    for (Part* part : mains) {
        Value value = multiply(*part);
        if (!restated[static_cast<std::size_t>(part - parts.data())].empty()) {
            check_restated(value, restated[static_cast<std::size_t>(part - parts.data())]);
        }
        if (!value.refusal.empty()) {
            return not_understood(value.refusal, value.contradiction);
        }
        if (several && !is_amount(value)) {
            return not_understood("one part of it gives no minutes or no period");
        }
        if (several && part->bound != mains.front()->bound) {
            return not_understood("one part has a limit and another has none");
        }
        if (part != mains.front() && value.period != sum.period) {
            return not_understood(two_periods(sum.period, value.period));
        }
        if (several && part->join == Join::add_comma && (!part->named || !mains.front()->named)) {
            return not_understood("it gives two amounts, and no word says if they add up");
        }
        name_areas(*part, value, assumptions);
        if (part == mains.front()) {
            sum = std::move(value);
        } else {
            add(sum, value);
        }
    }
    const Bound bound = mains.front()->bound;
    if (!is_amount(sum)) {
        return incomplete(reading, sum);
    }
    Amount amount;
    amount.kind = kind_of(*sum.total, bound);
    amount.sessions = sum.sessions;
    amount.minutes_per_session = sum.each;
    amount.minutes_per_period = sum.total;
    amount.period = sum.period;
    amount.how = sum.low == sum.high ? sum.low : fmt::format("{} to {}", sum.low, sum.high);
    if (sum.low == plain(sum.total->low)) {
        amount.how.clear();
    }
    amount.assumptions = std::move(assumptions);
    amount.assumptions.insert(amount.assumptions.end(), sum.assumptions.begin(), sum.assumptions.end());
    return amount;
}

} // namespace iepaudit::amounts
