// An amount said twice: "300 min/week (5 hrs/week)", "120 min/week (60 group, 60 individual)".
#include "meaning/amount_value.hpp"

#include <cmath>

#include <fmt/format.h>

namespace iepaudit::amounts {

namespace {

/// All that the pieces of a bracket come to.
struct Sum {
    Range minutes;
    Period period;
    std::string refusal;
    Value last;
};

Sum sum_of(const std::vector<const Part*>& pieces) {
    Sum sum;
    for (const Part* piece : pieces) {
        sum.last = multiply(*piece);
        const Value& value = sum.last;
        if (!value.refusal.empty() || !value.total) {
            sum.refusal = value.refusal.empty() ? "one part of it gives no minutes" : value.refusal;
            break;
        }
        sum.minutes = {sum.minutes.low + value.total->low, sum.minutes.high + value.total->high};
        if (is_set(value.period)) {
            if (is_set(sum.period) && sum.period != value.period) {
                sum.refusal = two_periods(sum.period, value.period);
                break;
            }
            sum.period = value.period;
        }
    }
    return sum;
}

/// "60 minutes weekly (30 minutes per session)": a session that goes into the total without a rest.
bool is_session_of(const Part& part, const Sum& sum, const Value& value) {
    return part.per_session && !part.count && !is_set(sum.period) && sum.minutes.is_single() &&
           value.total->is_single() && sum.minutes.low > 0 && std::fmod(value.total->low, sum.minutes.low) == 0;
}

} // namespace

bool fill(Part& part, const Part& said) {
    if (said.length || said.total || said.bare) {
        return false;
    }
    if (said.weeks) { // "30 minutes weekly (3 weeks a month)"
        if (said.count || said.days || part.weeks) {
            return false;
        }
        part.weeks = said.weeks;
        return true;
    }
    if (said.days) { // "360 minutes daily (4 days/week)"
        const bool daily = part.length && (part.length->period.unit == PeriodUnit::day || !is_set(part.length->period));
        if (!daily || said.count || part.count || part.days) {
            return false;
        }
        part.days = said.days;
        return true;
    }
    if (said.count && part.count && said.count->number == part.count->number) { // "two times (2x) per week"
        return !is_set(said.count->period) || said.count->period == part.count->period;
    }
    if (said.count && !part.count && !part.days) {
        part.count = said.count;
        if (is_set(said.leading) && !is_set(part.count->period)) {
            part.count->period = said.leading;
        }
        return true;
    }
    if (!said.count && is_set(said.leading)) {
        if (part.length && !is_set(part.length->period) && !is_set(part.leading)) {
            part.leading = said.leading;
            return true;
        }
        return (part.length && part.length->period == said.leading) || part.leading == said.leading ||
               (part.count && part.count->period == said.leading);
    }
    return false;
}

void check_restated(Value& value, const std::vector<const Part*>& pieces) {
    if (!value.refusal.empty()) {
        return;
    }
    const Sum sum = sum_of(pieces);
    if (!sum.refusal.empty() || !value.total) {
        value.refusal = sum.refusal.empty() ? "it leaves a choice between two amounts" : sum.refusal;
        return;
    }
    const bool one = pieces.size() == 1;
    if (one && !is_set(sum.period) && value.each && same(*value.each, sum.minutes)) {
        return; // the length of one session, in other words
    }
    if (one && is_session_of(*pieces.front(), sum, value)) {
        value.each = sum.minutes;
        return;
    }
    if (!agree(*value.total, value.period, sum.minutes, sum.period)) {
        const bool one_period = value.period == sum.period || !is_set(sum.period) || !is_set(value.period);
        value.contradiction = one_period && one && !pieces.front()->choice && !pieces.front()->named;
        value.refusal = fmt::format("it says {} minutes and also {} minutes", words(*value.total), words(sum.minutes));
        return;
    }
    if (!is_set(value.period) && is_set(sum.period)) {
        value.period = sum.period;
        value.gap = AmountGap::none;
    }
    const Value& last = sum.last;
    if (one && !value.sessions && last.sessions && (!is_set(last.period) || last.period == value.period)) {
        value.sessions = last.sessions;
        value.each = last.each;
        value.low = last.low;
        value.high = last.high;
    }
}

} // namespace iepaudit::amounts
