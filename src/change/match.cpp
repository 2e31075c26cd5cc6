#include "change/match.hpp"

#include "change/minutes.hpp"
#include "change/names.hpp"
#include "change/pairs.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <string>

namespace iepaudit::change {

namespace {

constexpr std::size_t area_count = static_cast<std::size_t>(Area::other) + 1;
constexpr std::size_t class_count = static_cast<std::size_t>(RowClass::other) + 1;

/// These say how a service is given, not what for.
bool tells_what_for(Area area) {
    return area != Area::other && area != Area::consultation && area != Area::extended_school_year;
}

bool share_an_area(const AreaList& a, const AreaList& b) {
    return a.contains_any(b);
}

/// Rows of either page that are for the same thing; of one page only while their partners are not found.
struct Group {
    RowClass row_class = RowClass::other;
    std::vector<std::size_t> before;
    std::vector<std::size_t> after;
    AreaList areas; ///< empty when the names of its rows tell none
    MatchedBy matched = MatchedBy::nothing;
    bool is_merged_away = false;

    [[nodiscard]] bool is_gone() const { return !is_merged_away && !before.empty() && after.empty(); }
    [[nodiscard]] bool is_new() const { return !is_merged_away && before.empty() && !after.empty(); }
    [[nodiscard]] bool is_matched() const { return !is_merged_away && !before.empty() && !after.empty(); }

    void take_in(Group& other, MatchedBy by) {
        before.insert(before.end(), other.before.begin(), other.before.end());
        after.insert(after.end(), other.after.begin(), other.after.end());
        for (const Area area : other.areas) {
            areas.add(area);
        }
        matched = by;
        other.is_merged_away = true;
    }
};

/// Areas that some row of a class joins belong together: a row for reading and writing cannot be told apart into two.
class JoinedAreas {
public:
    JoinedAreas() { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }
    std::size_t root_of(Area area) {
        std::size_t at = static_cast<std::size_t>(area);
        while (parent_[at] != at) {
            at = parent_[at] = parent_[parent_[at]];
        }
        return at;
    }
    void join(const AreaList& areas) {
        for (const Area area : areas) {
            parent_[root_of(area)] = root_of(areas.front());
        }
    }

private:
    std::array<std::size_t, area_count> parent_{};
};

class Matcher {
public:
    Matcher(const Page& last, const Page& now) : last_(last), now_(now) {}

    std::vector<MatchedRows> match() {
        group_rows();
        match_close_names();
        match_close_areas();
        match_new_kinds();
        match_only_ones_left();
        for (const Group& group : groups_) {
            bool& is_there = has_new_row_of_no_area_[static_cast<std::size_t>(group.row_class)];
            is_there = is_there || (group.is_new() && group.areas.empty());
        }
        std::vector<MatchedRows> matched;
        for (Group& group : groups_) {
            if (group.is_merged_away) {
                continue;
            }
            const bool may_go_on_renamed = group.is_gone() && may_be_among_new(group.row_class);
            for (RowsBeside& rows : part(last_, now_, {std::move(group.before), std::move(group.after)})) {
                matched.push_back({.before = std::move(rows.before),
                                   .after = std::move(rows.after),
                                   .matched = group.matched,
                                   .areas = group.areas,
                                   .may_go_on_renamed = may_go_on_renamed});
            }
        }
        return matched;
    }

private:
    // --- groups of the same area, or for rows of no known area of the same name ------------------------------------

    void group_rows() {
        std::array<JoinedAreas, class_count> joined;
        for (const Page* page : {&last_, &now_}) {
            for (const RowMeaning& row : page->meaning.rows) {
                joined[static_cast<std::size_t>(class_of(row))].join(areas_of(row, page->meaning));
            }
        }
        std::map<std::pair<std::size_t, std::size_t>, std::size_t> by_area; // class and root -> group
        std::map<std::pair<std::size_t, std::string>, std::size_t> by_name; // class and name -> group
        const auto place = [&](const Page& page, std::size_t index) -> Group& {
            const RowMeaning& row = page.meaning.rows[index];
            const auto row_class = static_cast<std::size_t>(class_of(row));
            const AreaList areas = areas_of(row, page.meaning);
            const auto [at, is_first] =
                areas.empty() ? entry_for(by_name, {row_class, plain_name_of(page.iep.services.items[index])})
                              : entry_for(by_area, {row_class, joined[row_class].root_of(areas.front())});
            if (is_first) {
                groups_.emplace_back().row_class = class_of(row);
            }
            Group& group = groups_[at];
            for (const Area area : areas) {
                group.areas.add(area);
            }
            return group;
        };
        for (std::size_t i = 0; i < last_.meaning.rows.size(); ++i) {
            place(last_, i).before.push_back(i);
        }
        for (std::size_t i = 0; i < now_.meaning.rows.size(); ++i) {
            place(now_, i).after.push_back(i);
        }
        for (Group& group : groups_) {
            if (group.is_matched()) {
                group.matched = group.areas.empty() ? MatchedBy::same_name : MatchedBy::same_area;
            }
        }
    }

    template <class Map>
    std::pair<std::size_t, bool> entry_for(Map& map, typename Map::key_type key) {
        const auto [entry, is_first] = map.emplace(std::move(key), groups_.size());
        return {entry->second, is_first};
    }

    // --- rows that found no partner ---------------------------------------------------------------------------------

    /// "Lexia lab" and "Lexa lab": a slip of the hand on one of the pages. Each name is looked up, none is held against
    /// all.
    void match_close_names() {
        CloseNames names;
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            if (groups_[i].is_new()) {
                names.add(name_of(groups_[i]), i);
            }
        }
        for (Group& gone : groups_) {
            if (!gone.is_gone()) {
                continue;
            }
            const auto near = names.find(name_of(gone));
            if (!near || groups_[*near].row_class != gone.row_class || groups_[*near].is_merged_away ||
                !(gone.areas.empty() || groups_[*near].areas.empty())) {
                continue;
            }
            gone.take_in(groups_[*near], MatchedBy::close_name);
        }
    }

    /// Groups with areas are few: at most one for each area and class.
    std::vector<Group*> groups_with_areas(RowClass row_class) {
        std::vector<Group*> found;
        for (Group& group : groups_) {
            if (!group.areas.empty() && group.row_class == row_class && !group.is_merged_away) {
                found.push_back(&group);
            }
        }
        return found;
    }

    void match_close_areas() {
        for (std::size_t i = 0; i < class_count; ++i) {
            const std::vector<Group*> groups = groups_with_areas(static_cast<RowClass>(i));
            for (Group* gone : groups) {
                if (!gone->is_gone()) {
                    continue;
                }
                const AreaList areas = gone->areas; // what is taken in does not draw in more
                for (Group* added : groups) {
                    if (added->is_new() && areas_match(areas, added->areas)) {
                        gone->take_in(*added, MatchedBy::close_area);
                    }
                }
            }
            make_up(
                groups, [](const AreaList& a, const AreaList& b) { return areas_match(a, b); }, MatchedBy::close_area);
        }
    }

    /// A part of a service may have got a new name: what is gone may stand in a neighbour that has more now, and what
    /// is new may be what a neighbour has less of.
    template <class Near>
    void make_up(const std::vector<Group*>& groups, Near is_near, MatchedBy by) {
        for (Group* single : groups) {
            for (Group* group : groups) {
                if ((single->is_gone() || single->is_new()) && group->is_matched() &&
                    is_near(single->areas, group->areas) &&
                    change_in(*group) == (single->is_gone() ? Difference::more : Difference::less)) {
                    group->take_in(*single, by);
                }
            }
        }
    }

    /// Teaching that became consulting between adults, or an aid in class; and the other way round.
    void match_new_kinds() {
        std::vector<Group*> groups;
        for (std::size_t i = 0; i < class_count; ++i) {
            const auto row_class = static_cast<RowClass>(i);
            if (row_class != RowClass::summer && row_class != RowClass::transportation) {
                const std::vector<Group*> of_class = groups_with_areas(row_class);
                groups.insert(groups.end(), of_class.begin(), of_class.end());
            }
        }
        for (Group* gone : groups) {
            for (Group* added : groups) {
                if (gone->is_gone() && added->is_new() && share_an_area(gone->areas, added->areas)) {
                    gone->take_in(*added, MatchedBy::same_area_new_kind);
                }
            }
        }
        make_up(groups, share_an_area, MatchedBy::same_area_new_kind);
    }

    void match_only_ones_left() {
        for (std::size_t i = 0; i < class_count; ++i) {
            Group* gone = nullptr;
            Group* added = nullptr;
            std::size_t left = 0;
            for (Group& group : groups_) {
                if (static_cast<std::size_t>(group.row_class) == i && (group.is_gone() || group.is_new())) {
                    ++left;
                    (group.is_gone() ? gone : added) = &group;
                }
            }
            if (left == 2 && gone != nullptr && added != nullptr && (gone->areas.empty() || added->areas.empty()) &&
                gone->before.size() == 1 && added->after.size() == 1 &&
                last_.meaning.rows[gone->before.front()].service.kind ==
                    now_.meaning.rows[added->after.front()].service.kind) {
                gone->take_in(*added, MatchedBy::only_ones_left);
            }
        }
    }

    /// A new row whose name tells neither area nor kind may be anything.
    [[nodiscard]] bool may_be_among_new(RowClass row_class) const {
        return has_new_row_of_no_area_[static_cast<std::size_t>(row_class)] ||
               has_new_row_of_no_area_[static_cast<std::size_t>(RowClass::other)];
    }

    Difference change_in(const Group& group) {
        return difference({last_.meaning, group.before}, {now_.meaning, group.after});
    }

    std::string name_of(const Group& group) {
        return group.before.empty() ? plain_name_of(now_.iep.services.items[group.after.front()])
                                    : plain_name_of(last_.iep.services.items[group.before.front()]);
    }

    Page last_;
    Page now_;
    std::vector<Group> groups_;
    std::array<bool, class_count> has_new_row_of_no_area_{};
};

} // namespace

RowClass class_of(const RowMeaning& row) {
    if (row.is_extended_year) {
        return RowClass::summer;
    }
    if (row.service.kind == ServiceKind::transportation || row.service.areas.only(Area::transportation)) {
        return RowClass::transportation;
    }
    if (row.is_consultation) {
        return RowClass::consulting;
    }
    if (row.service.kind == ServiceKind::supplementary_aid) {
        return RowClass::aid;
    }
    return row.is_service() ? RowClass::service : RowClass::other;
}

AreaList areas_of(const RowMeaning& row, const Meaning& meaning) {
    AreaList areas;
    for (const Area area : row.service.areas) {
        if (tells_what_for(area)) {
            areas.add(area);
        }
    }
    if (!areas.empty()) {
        return areas;
    }
    for (const Link& link : row.goals) {
        for (const Area area : meaning.goals[link.index].areas) {
            if (link.stated && tells_what_for(area)) {
                areas.add(area);
            }
        }
    }
    return areas;
}

std::vector<MatchedRows> match_rows(const Iep& last_iep, const Meaning& last, const Iep& iep, const Meaning& now) {
    return Matcher({last_iep, last}, {iep, now}).match();
}

} // namespace iepaudit::change
