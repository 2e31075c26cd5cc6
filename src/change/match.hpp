// Which rows of last year's page stand for which of this year's.
#pragma once

#include "iepaudit/changes.hpp"

#include <cstddef>
#include <vector>

namespace iepaudit::change {

/// What a row is for the child; rows are matched within one class first.
enum class RowClass : std::uint8_t { service, consulting, aid, transportation, summer, other };
RowClass class_of(const RowMeaning& row);

/// The areas a row is for; of a name that tells none, those of the goals the row says it serves.
AreaList areas_of(const RowMeaning& row, const Meaning& meaning);

struct MatchedRows {
    std::vector<std::size_t> before;
    std::vector<std::size_t> after;
    MatchedBy matched = MatchedBy::nothing;
    AreaList areas;
    bool may_go_on_renamed = false;
};

std::vector<MatchedRows> match_rows(const Iep& last_iep, const Meaning& last, const Iep& iep, const Meaning& now);

} // namespace iepaudit::change
