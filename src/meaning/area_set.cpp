#include "meaning/area_set.hpp"

#include <algorithm>

namespace iepaudit {

bool is_known(const AreaList& areas) {
    return std::any_of(areas.begin(), areas.end(), [](Area area) { return area != Area::other; });
}

void AreaSet::add(const AreaList& areas) {
    for (const Area area : areas) {
        if (area != Area::other) {
            has_[static_cast<std::size_t>(area)] = true;
        }
    }
}

bool AreaSet::matches(const AreaList& areas) const {
    for (std::size_t i = 0; i < has_.size(); ++i) {
        const auto matches_it = [&](Area area) {
            return area != Area::other && areas_match(static_cast<Area>(i), area);
        };
        if (has_[i] && std::any_of(areas.begin(), areas.end(), matches_it)) {
            return true;
        }
    }
    return false;
}

AreaSet areas_of_supports(const Iep& iep) {
    AreaSet areas;
    for (const List<Support>* list : {&iep.accommodations, &iep.modifications, &iep.staff_supports}) {
        for (const Support& support : *list) {
            areas.add(read_areas(support.area.value));
            areas.add(read_areas(support.description.value));
        }
    }
    return areas;
}

} // namespace iepaudit
