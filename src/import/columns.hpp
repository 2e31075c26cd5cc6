// What each column of a table of services holds: by its head, and where the head leaves it open by its cells.
#pragma once

#include "import/draft.hpp"
#include "import/source_table.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::draft {

enum class Role : std::uint8_t {
    aside,            ///< kept under x-...
    field,            ///< goes under `key`
    weekly_field,     ///< the same, and its head says "per week"
    end_date_if_date, ///< "Duration" that says how long the service runs
    number_of_unit,   ///< "Time", beside a column of units
    unit,
    minutes_of_period, ///< "Required Minutes", beside a column of periods
    period_of_minutes,
    general_education, ///< a column to be ticked
    special_education,
    delivery_tick, ///< "Direct", "Indirect" as columns to be ticked
    student_name,
    student_id,
};

struct Column {
    Role role = Role::aside;
    std::string_view key;  ///< canonical
    std::string aside_key; ///< "x-HEAD", unlike that of any other column
    bool is_used = false;  ///< some cell of it is filled
};

/// One column for each head; what had to be settled is told.
std::vector<Column> service_columns(const SourceTable& table, Draft& draft);
/// The same for a table whose heads alone decide.
std::vector<Column> plain_columns(const SourceTable& table, const KeyTable& keys, Draft& draft);

/// Columns that hold the same field at once: only one role may have a partner.
std::size_t column_with(const std::vector<Column>& columns, Role role); ///< columns.size() when there is none

} // namespace iepaudit::draft
