#include "meaning/links.hpp"

#include "meaning/goal_ids.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace iepaudit {

namespace {

constexpr std::size_t area_count = static_cast<std::size_t>(Area::other) + 1;
/// An inferred link says "something of this area is there". A handful of examples says it as well as thousands.
constexpr std::size_t most_inferred = 8;

/// The things (rows or goals) of a file by what they are about: a known area, or the same printed name where no area is
/// known.
class ByArea {
public:
    void add(std::size_t index, const AreaList& areas, std::string_view printed_name) {
        for (const Area area : areas) {
            if (area != Area::other) {
                keep(by_area_[static_cast<std::size_t>(area)], index);
            }
        }
        if (!printed_name.empty()) {
            keep(by_name_[text::fold(printed_name)], index);
        }
    }

    [[nodiscard]] std::vector<Link> near(const AreaList& areas, std::string_view printed_name) const {
        std::vector<Link> links;
        std::array<bool, area_count> tried{};
        for (const Area area : areas) {
            for (std::size_t other = 0; other < area_count; ++other) {
                if (!tried[other] && area != Area::other && areas_match(area, static_cast<Area>(other))) {
                    tried[other] = true;
                    take(by_area_[other], links);
                }
            }
        }
        if (!printed_name.empty()) {
            if (const auto found = by_name_.find(text::fold(printed_name)); found != by_name_.end()) {
                take(found->second, links);
            }
        }
        return links;
    }

private:
    static void keep(std::vector<std::size_t>& list, std::size_t index) {
        if (list.size() < most_inferred && (list.empty() || list.back() != index)) {
            list.push_back(index);
        }
    }
    static void take(const std::vector<std::size_t>& list, std::vector<Link>& links) {
        for (const std::size_t index : list) {
            const bool is_new =
                std::none_of(links.begin(), links.end(), [&](const Link& link) { return link.index == index; });
            if (is_new && links.size() < most_inferred) {
                links.push_back({.index = index, .stated = false});
            }
        }
    }

    std::array<std::vector<std::size_t>, area_count> by_area_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_name_;
};

std::string_view printed_area(const ServiceRow& row) {
    return row.area.has_value() ? *row.area : row.service.has_value() ? *row.service : std::string_view{};
}

std::string_view printed_area(const Goal& goal) {
    return goal.area.has_value() ? *goal.area : std::string_view{};
}

} // namespace

void link_goals(const Iep& iep, Meaning& meaning) {
    const GoalIds ids(iep.goals);
    ByArea goals_by_area;
    for (std::size_t g = 0; g < meaning.goals.size(); ++g) {
        goals_by_area.add(g, meaning.goals[g].areas, printed_area(iep.goals.items[g]));
    }

    ByArea rows_by_area;
    for (std::size_t r = 0; r < meaning.rows.size(); ++r) {
        const ServiceRow& printed = iep.services.items[r];
        RowMeaning& row = meaning.rows[r];
        for (std::size_t i = 0; i < printed.goals.size(); ++i) {
            const Words& reference = printed.goals.items[i];
            if (!reference.has_value()) {
                continue;
            }
            for (const std::string_view one : split_references(*reference)) {
                if (const std::optional<std::size_t> goal = ids.find(one)) {
                    row.goals.push_back({.index = *goal, .stated = true});
                    meaning.goals[*goal].rows.push_back({.index = r, .stated = true});
                } else if (const std::vector<Link> by_name = goals_by_area.near(read_areas(one), one);
                           !by_name.empty()) {
                    // The cell names the area of a goal in place of its id: that too is stated on the page.
                    row.goals.push_back({.index = by_name.front().index, .stated = true});
                    meaning.goals[by_name.front().index].rows.push_back({.index = r, .stated = true});
                } else if (row.unknown_goals.empty() || row.unknown_goals.back() != i) {
                    row.unknown_goals.push_back(i);
                }
            }
        }
        if (row.goals.empty()) {
            row.goals = goals_by_area.near(row.service.areas, printed_area(printed));
        }
        rows_by_area.add(r, row.service.areas, printed_area(printed));
    }

    for (std::size_t g = 0; g < meaning.goals.size(); ++g) {
        if (meaning.goals[g].rows.empty()) {
            meaning.goals[g].rows = rows_by_area.near(meaning.goals[g].areas, printed_area(iep.goals.items[g]));
        }
    }
}

} // namespace iepaudit
