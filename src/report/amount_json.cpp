#include "report/amount_json.hpp"

namespace iepaudit::report {

void write_range(JsonWriter& json, const Range& range) {
    if (range.is_single()) {
        json.value(range.low);
    } else {
        json.begin_object().member("low", range.low).member("high", range.high).end_object();
    }
}

void write_amount_members(JsonWriter& json, const Amount& amount) {
    json.member("kind", name(amount.kind));
    const auto optional_range = [&](std::string_view key, const std::optional<Range>& range) {
        if (range) {
            json.key(key);
            write_range(json, *range);
        }
    };
    optional_range("sessions", amount.sessions);
    optional_range("minutesPerSession", amount.minutes_per_session);
    optional_range("minutesPerPeriod", amount.minutes_per_period);
    if (amount.period.unit != PeriodUnit::none) {
        json.member("period", name(amount.period));
    }
    json.member("how", amount.how);
    json.key("assumptions").begin_array();
    for (const std::string& assumption : amount.assumptions) {
        json.value(assumption);
    }
    json.end_array();
}

void write_weekly(JsonWriter& json, const Weekly& weekly) {
    json.begin_object().member("low", weekly.minutes.low).member("high", weekly.minutes.high).end_object();
}

} // namespace iepaudit::report
