// Rows of one service on both pages, taken apart into pairs where that can be done without a guess.
#pragma once

#include "iepaudit/iep.hpp"
#include "iepaudit/meaning.hpp"

#include <cstddef>
#include <vector>

namespace iepaudit::change {

/// One page of the two.
struct Page {
    const Iep& iep;
    const Meaning& meaning;
};

/// Indexes of rows that stand beside each other.
struct RowsBeside {
    std::vector<std::size_t> before;
    std::vector<std::size_t> after;
};

/// Rows of the same name, setting and minutes first, then those of another amount. What cannot be told apart, and what
/// may have given minutes to another row, stays together: only the sum tells.
std::vector<RowsBeside> part(const Page& last, const Page& now, RowsBeside together);

} // namespace iepaudit::change
