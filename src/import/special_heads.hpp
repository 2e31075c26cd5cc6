// Heads of columns that a plan has no key for by themselves.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace iepaudit::draft {

/// Heads that only a table has: what they mean hangs on their cells or on the column beside them.
enum class Head : std::uint8_t {
    duration,
    time,
    time_unit,
    required_minutes,
    interval_type,
    general_education,
    special_education,
    direct,
    indirect,
    student_name,
    student_id,
    name
};

std::optional<Head> special_head(std::string_view name);

} // namespace iepaudit::draft
