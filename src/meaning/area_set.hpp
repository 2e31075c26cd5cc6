// A set of service areas that answers "is any of these close to mine?" in the same time however many rows it was made
// from.
#pragma once

#include "iepaudit/iep.hpp"
#include "iepaudit/words.hpp"

#include <array>
#include <cstddef>

namespace iepaudit {

/// True when the list names an area that can be matched; `other` cannot.
bool is_known(const AreaList& areas);

class AreaSet {
public:
    void add(const AreaList& areas);
    /// Some area of the list matches some area of the set (areas_match). An area that is not known matches nothing.
    [[nodiscard]] bool matches(const AreaList& areas) const;

private:
    std::array<bool, static_cast<std::size_t>(Area::other)> has_{};
};

/// Areas that accommodations, modifications and supports for staff speak of.
AreaSet areas_of_supports(const Iep& iep);

} // namespace iepaudit
