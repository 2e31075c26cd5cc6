#include "iepaudit/meaning.hpp"

#include "text/number.hpp"

#include <limits>

namespace iepaudit {

namespace {

constexpr double weeks_in_calendar_year = 52;

/// How a period becomes a week: minutes x times / by. `widest` is what the divisor may be instead.
struct Conversion {
    double times = 1;
    double by = 1;
    Range divisor = {1, 1};
    std::string words;      ///< " a day x 5 days", " a month / 4 weeks"; empty for a week
    std::string assumption; ///< a whole sentence
};

double stated_or(const NumberField& field, double otherwise) {
    return field.has_value() && *field > 0 ? *field : otherwise;
}

Conversion divided(double weeks, Range widest, std::string_view period, std::string_view whose) {
    const std::string count = text::plain_number(weeks);
    return {.times = 1,
            .by = weeks,
            .divisor = widest,
            .words = ' ' + std::string(period) + " / " + count + " weeks",
            .assumption = "An amount for " + std::string(period) + " is spread over " + count + " weeks (" +
                          std::string(whose) + ")."};
}

/// Who says how many weeks there are, where the IEP does not.
std::string_view whose(double convention, double usual) {
    return convention == usual ? "school weeks, a usual count" : "set by the config file";
}

/// When the IEP states its own weeks there is nothing left open.
Conversion divided_by(const NumberField& stated, double convention, double usual, Range widest,
                      std::string_view period) {
    if (stated.has_value() && *stated > 0) {
        return divided(*stated, {*stated, *stated}, period, "this IEP's own number");
    }
    return divided(convention, widest, period, std::string(whose(convention, usual)) + "; the page does not say");
}

std::optional<Conversion> conversion(const Period& period, const SchoolWeek& week, const Policy& policy) {
    const Policy& usual = washington();
    const double days = stated_or(week.days_per_week, policy.days_per_week);
    const bool is_set = !week.days_per_week.has_value() && policy.days_per_week != usual.days_per_week;
    const std::string day_count = text::plain_number(days);
    const auto per_year = [](double parts) { return weeks_in_calendar_year / parts; };
    switch (period.unit) {
    case PeriodUnit::week:
        return Conversion{};
    case PeriodUnit::day:
        return Conversion{.times = days,
                          .by = 1,
                          .divisor = {1, 1},
                          .words = " a day x " + day_count + " days",
                          .assumption = "A daily amount is counted for " + day_count + " school days a week" +
                                        (is_set ? ", set by the config file." : ".")};
    case PeriodUnit::two_weeks:
        return Conversion{.times = 1, .by = 2, .divisor = {2, 2}, .words = " / 2 weeks", .assumption = {}};
    case PeriodUnit::month:
        return divided_by(week.weeks_per_month, policy.weeks_per_month, usual.weeks_per_month, policy.weeks_in_a_month,
                          "a month");
    case PeriodUnit::quarter:
        return divided(policy.weeks_per_quarter, {policy.weeks_per_quarter, per_year(4)}, "a quarter",
                       whose(policy.weeks_per_quarter, usual.weeks_per_quarter));
    case PeriodUnit::trimester:
        return divided(policy.weeks_per_trimester, {policy.weeks_per_trimester, per_year(3)}, "a trimester",
                       whose(policy.weeks_per_trimester, usual.weeks_per_trimester));
    case PeriodUnit::semester:
        return divided(policy.weeks_per_semester, {policy.weeks_per_semester, per_year(2)}, "a semester",
                       whose(policy.weeks_per_semester, usual.weeks_per_semester));
    case PeriodUnit::year:
        return divided_by(week.weeks_per_year, policy.weeks_per_year, usual.weeks_per_year,
                          {policy.weeks_per_year, per_year(1)}, "a year");
    case PeriodUnit::cycle:
        if (period.school_days > 0) {
            const double weeks = period.school_days / days;
            return Conversion{.times = 1,
                              .by = weeks,
                              .divisor = {weeks, weeks},
                              .words = " in " + std::to_string(period.school_days) + " school days x " + day_count +
                                       " days a week",
                              .assumption = {}};
        }
        return std::nullopt;
    case PeriodUnit::none:
        break;
    }
    return std::nullopt;
}

std::string number_words(const Range& minutes) {
    return minutes.is_single() ? text::plain_number(minutes.low)
                               : text::plain_number(minutes.low) + " to " + text::plain_number(minutes.high);
}

std::string sum(const Amount& amount, const Conversion& conversion) {
    if (conversion.words.empty()) {
        return amount.how;
    }
    std::string how = amount.how.empty() ? number_words(*amount.minutes_per_period) : amount.how;
    if (how.find('+') != std::string::npos) {
        how = '(' + how + ')';
    }
    return how + conversion.words;
}

} // namespace

std::optional<Weekly> weekly(const Amount& amount, const SchoolWeek& week, const Policy& policy) {
    if (!amount.minutes_per_period) {
        return std::nullopt;
    }
    const std::optional<Conversion> way = conversion(amount.period, week, policy);
    if (!way) {
        return std::nullopt;
    }
    Range printed = *amount.minutes_per_period;
    if (amount.kind == AmountKind::ceiling) {
        printed.low = 0; // "up to 60" may be none at all
    }
    Weekly result;
    result.minutes = {printed.low * way->times / way->by, printed.high * way->times / way->by};
    result.comparison = {printed.low * way->times / way->divisor.high, printed.high * way->times / way->divisor.low};
    if (amount.kind == AmountKind::floor) {
        result.comparison.high = std::numeric_limits<double>::infinity();
    }
    result.how = sum(amount, *way);
    result.assumptions = amount.assumptions;
    if (!way->assumption.empty()) {
        result.assumptions.push_back(way->assumption);
    }
    return result;
}

} // namespace iepaudit
