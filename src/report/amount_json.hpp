// An amount as JSON: the calculator and the report write the same keys.
#pragma once

#include "iepaudit/meaning.hpp"
#include "report/json_writer.hpp"

namespace iepaudit::report {

/// One number, or {"low": 20, "high": 30}.
void write_range(JsonWriter& json, const Range& range);
/// kind, sessions?, minutesPerSession?, minutesPerPeriod?, period?, how, assumptions; into an object that is open.
void write_amount_members(JsonWriter& json, const Amount& amount);
void write_weekly(JsonWriter& json, const Weekly& weekly);

} // namespace iepaudit::report
