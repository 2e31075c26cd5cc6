// Minutes a week of several rows together, and whether they became less.
#pragma once

#include "iepaudit/meaning.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace iepaudit::change {

/// Some rows of one page.
struct Rows {
    const Meaning& meaning;
    std::span<const std::size_t> indexes;
};

/// Lowest and highest sum over the plan's days: rows that follow each other are not added, and rows given at the same
/// time as others count in the highest sum only, a month is so many weeks. Nothing when some row gives no number.
std::optional<Range> minutes_shown(const Rows& rows);

enum class Difference { unknown, none, may_be_none, less, more };

/// Less or more only when no reading of the two pages makes them the same.
Difference difference(const Rows& before, const Rows& after);

} // namespace iepaudit::change
