// From the parts to one sum: multiply what is tied together, add what stands side by side, check what is said twice.
#include "meaning/amount_value.hpp"

#include <utility>

#include <fmt/format.h>

namespace iepaudit::amounts {

namespace {

using Unit = PeriodUnit;

constexpr std::string_view one_time_or_in_all = "it is not clear if the minutes are for one time or in all";

Range operator*(const Range& a, const Range& b) {
    return {a.low * b.low, a.high * b.high};
}

/// Works out one part.
class Product {
public:
    explicit Product(const Part& part) : part_(part) {}

    Value run() {
        if (!part_.length_area.empty() && !part_.count_area.empty() && part_.length_area != part_.count_area) {
            return refused("the times and the minutes are for different things");
        }
        if (part_.bare && part_.length) {
            return refused(fmt::format("the number {} has no unit", plain(part_.bare->value.low)));
        }
        // "2 class periods of 55 minutes every day": the day is that of the tied periods.
        const bool tied = part_.linked && part_.count && part_.length && part_.count->begin < part_.length->begin;
        const bool tells_length = part_.length && (tied || !is_set(part_.length->period)) && part_.count &&
                                  (part_.linked || part_.per_session || part_.bare_each ||
                                   (part_.bracketed && part_.count->number == Range{1, 1}));
        if (part_.unknown_length && !tells_length) { // but "one class period (50 minutes)"
            return part_.length || part_.total
                       ? refused("it is not clear how the minutes and the class times belong together")
                       : counted_only();
        }
        if (part_.bare && !part_.length) {
            return bare();
        }
        if (!part_.length && !part_.total) {
            return counted_only();
        }
        if (part_.length) {
            multiply(*part_.length);
        } else {
            take_total();
        }
        if (value_.refusal.empty()) {
            apply_leading();
            apply_weeks();
            check_total();
        }
        if (!is_set(value_.period)) {
            value_.gap = AmountGap::period;
        }
        return std::move(value_);
    }

private:
    Value refused(std::string why) {
        value_.refusal = std::move(why);
        return std::move(value_);
    }
    void refuse(std::string_view why) {
        if (value_.refusal.empty()) {
            value_.refusal = why;
        }
    }
    static Period period_of(const std::optional<Tally>& tally) { return tally ? tally->period : Period{}; }

    Period first_period() const {
        for (const Period& period : {period_of(part_.days), period_of(part_.count), part_.leading}) {
            if (is_set(period)) {
                return period;
            }
        }
        return {};
    }

    /// How often, but not how long.
    Value counted_only() {
        value_.gap = part_.count || part_.days || part_.unknown_length ? AmountGap::minutes : AmountGap::both;
        value_.period = first_period();
        value_.sessions = part_.count  ? std::optional(part_.count->number)
                          : part_.days ? std::optional(part_.days->number)
                                       : std::nullopt;
        if (part_.weeks && value_.sessions && value_.period.unit == Unit::week) {
            value_.sessions = *value_.sessions * Range{part_.weeks->taught, part_.weeks->taught};
            value_.period = part_.weeks->of;
        }
        return std::move(value_);
    }

    Value bare() {
        const Token& number = *part_.bare;
        if (part_.count || part_.days) {
            const bool grid = part_.count && !part_.linked && part_.count->number.high > 1 &&
                              part_.count->number.low < 10 && part_.from_grid;
            if (grid || number.value.low < 10) {
                return refused(std::string(one_time_or_in_all));
            }
            value_.assumptions.push_back(fmt::format("{} is read as minutes.", plain(number.value.low)));
            multiply({number.value, plain(number.value.low), plain(number.value.high), {}, 0, 0});
            apply_leading();
            value_.gap = is_set(value_.period) ? AmountGap::none : AmountGap::period;
            return std::move(value_);
        }
        value_.period = part_.leading;
        value_.gap = is_set(value_.period) ? AmountGap::minutes : AmountGap::period;
        return std::move(value_);
    }

    void factor(const Range& number) {
        const auto times = [](double n, const std::string& how) {
            const bool sum = how.find('+') != std::string::npos;
            return fmt::format(fmt::runtime(sum ? "{} x ({})" : "{} x {}"), plain(n), how);
        };
        value_.low = times(number.low, value_.low);
        value_.high = times(number.high, value_.high);
        value_.total = *value_.total * number;
    }

    void multiply(const Length& length) {
        value_.total = length.minutes;
        value_.low = length.low;
        value_.high = length.high;
        value_.period = length.period;
        const bool counted = part_.count || part_.days;
        if (part_.each_area || (part_.bare_each && !counted)) {
            multiply_areas(length);
        }
        if (counted && part_.bare_each && part_.areas.size() > 1) {
            refuse("\"each\" may mean each time or each subject");
        }
        if (part_.split || part_.length_is_total) {
            take_length_as_total(length);
        } else if (part_.days) {
            multiply_days(length);
        } else if (part_.count) {
            multiply_count(length);
        } else if (part_.per_session) {
            value_.each = length.minutes;
        }
    }

    void multiply_areas(const Length& length) {
        if (part_.areas.size() < 2) {
            refuse("\"each\" is there, but not each of what");
            return;
        }
        const auto areas = static_cast<double>(part_.areas.size());
        factor({areas, areas});
        value_.assumptions.push_back(fmt::format("{} minutes is read as the time for each of {} areas: {}.",
                                                 words(length.minutes), part_.areas.size(),
                                                 fmt::join(part_.areas, ", ")));
    }

    void take_length_as_total(const Length& length) {
        if (part_.days && part_.count) {
            refuse(one_time_or_in_all);
        }
        const Period counted = part_.days ? part_.days->period : period_of(part_.count);
        if (part_.count) {
            value_.sessions = part_.count->number;
        }
        if (is_set(length.period) && is_set(counted) && counted != length.period) {
            refuse(two_periods(length.period, counted));
        } else if (!is_set(length.period) && is_set(counted)) {
            if (!part_.split) {
                refuse(one_time_or_in_all);
            }
            value_.period = counted;
        }
    }

    void multiply_count(const Length& length) {
        const Tally& count = *part_.count;
        const bool per_session = part_.per_session || part_.bare_each;
        const bool one = count.number == Range{1, 1};
        if (is_set(length.period) && !one && !per_session) {
            // "2 x 30 minutes weekly", but "30 minutes weekly x 2" may be two weeks or two children
            const bool tied = part_.linked && count.begin < length.begin;
            if (count.period == length.period || (!is_set(count.period) && !tied)) {
                refuse(one_time_or_in_all);
            }
        }
        const bool daily = length.period.unit == Unit::day || part_.leading.unit == Unit::day;
        if (daily && !is_set(count.period) && part_.crossed && count.number == Range{5, 5}) {
            refuse("it may be 5 times a day or the 5 days of the week");
        }
        if (is_set(length.period) && is_set(count.period) && length.period != count.period) {
            const bool daily_in_week = length.period.unit == Unit::day && count.period.unit == Unit::week;
            if (!daily_in_week || count.number.high > 5 || (!part_.says_a_day && count.number != Range{5, 5})) {
                refuse(two_periods(length.period, count.period));
            } else {
                value_.assumptions.push_back(
                    fmt::format("{} minutes a day is read as the minutes of each of the {} times.",
                                words(length.minutes), words(count.number)));
            }
        }
        if (is_set(count.period)) {
            value_.period = count.period;
        }
        value_.sessions = count.number;
        value_.each = length.minutes;
        factor(count.number);
    }

    void multiply_days(const Length& length) {
        const Tally& days = *part_.days;
        Period period = days.period;
        const bool daily = length.period.unit == Unit::day;
        if (is_set(length.period) && !daily) {
            const bool tied = part_.linked && !is_set(period) && days.begin < length.begin;
            if (days.number != Range{1, 1} && !tied) {
                refuse(one_time_or_in_all);
            }
            period = is_set(period) ? period : length.period;
        }
        if (!is_set(period) && !is_set(part_.leading) && part_.days_by_cross && days.number.high <= 5) {
            period = {Unit::week, 0};
            value_.assumptions.push_back(
                fmt::format("{} days is read as {} days each week.", words(days.number), words(days.number)));
        }
        if (daily && !is_set(period)) {
            refuse("it counts days, but does not say in what time");
        }
        value_.sessions = days.number;
        value_.each = length.minutes;
        if (part_.count) {
            const Period& times = part_.count->period;
            if (is_set(times) && times.unit != Unit::day) {
                refuse(two_periods(times, period));
            } else if (!is_set(times)) {
                value_.assumptions.push_back(fmt::format("{} times is read as {} times on each of the {} days.",
                                                         words(part_.count->number), words(part_.count->number),
                                                         words(days.number)));
            }
            value_.sessions = *value_.sessions * part_.count->number;
            factor(part_.count->number);
        }
        factor(days.number);
        value_.period = period;
    }

    void take_total() {
        const Length& total = *part_.total;
        value_.total = total.minutes;
        value_.low = total.low;
        value_.high = total.high;
        value_.sessions = part_.count ? std::optional(part_.count->number) : std::nullopt;
        const Period counted = first_period();
        if (part_.days && part_.count) {
            refuse(one_time_or_in_all);
        }
        if (is_set(total.period) && is_set(counted) && total.period != counted) {
            refuse(two_periods(total.period, counted));
        }
        value_.period = is_set(total.period) ? total.period : counted;
    }

    void apply_leading() {
        if (!is_set(part_.leading) || part_.leading == value_.period) {
            return;
        }
        if (!is_set(value_.period)) {
            value_.period = part_.leading;
        } else if (!(part_.leading.unit == Unit::day && part_.days)) {
            refuse(two_periods(part_.leading, value_.period));
        }
    }

    void apply_weeks() {
        if (!part_.weeks) {
            return;
        }
        const double taught = part_.weeks->taught;
        if (value_.period.unit == Unit::week) {
            factor({taught, taught});
            if (value_.sessions) {
                value_.sessions = *value_.sessions * Range{taught, taught};
            }
            value_.period = part_.weeks->of;
        } else if (!is_set(value_.period) && part_.weeks->of.unit == Unit::month && part_.total) {
            value_.period = part_.weeks->of; // "six sessions over three weeks each month, 180 minutes in all"
        } else {
            refuse("it is not clear how the weeks and the minutes belong together");
        }
    }

    void check_total() {
        if (!part_.total || !part_.length) {
            return;
        }
        const Length& total = *part_.total;
        if (!agree(*value_.total, value_.period, total.minutes, total.period)) {
            const bool one_period = !is_set(value_.period) || !is_set(total.period) || value_.period == total.period;
            value_.contradiction = part_.total_is_claimed && one_period;
            refuse(value_.contradiction ? fmt::format("it says {} minutes, but {} is {}", words(total.minutes), how(),
                                                      words(*value_.total))
                                        : fmt::format("it gives two amounts, {} and {} minutes", words(*value_.total),
                                                      words(total.minutes)));
        }
        if (!is_set(value_.period)) {
            value_.period = total.period;
        }
    }

    [[nodiscard]] std::string how() const {
        return value_.low == value_.high ? value_.low : fmt::format("{} to {}", value_.low, value_.high);
    }

    const Part& part_;
    Value value_;
};

} // namespace

Value multiply(const Part& part) {
    return Product(part).run();
}

} // namespace iepaudit::amounts
