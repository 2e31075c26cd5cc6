// Last year's IEP beside this year's: which rows belong together, and what became of them.
//
// Rows are matched by area, kind and setting, through new names, splits and merges, and every match says what it rests
// on. Minutes are compared as ranges: what may be the same is not called less.
#pragma once

#include "iepaudit/iep.hpp"
#include "iepaudit/meaning.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

enum class Direction : std::uint8_t {
    less_time,
    more_time,
    gone,
    added,
    into_class,
    out_of_class,
    one_to_one_to_group,
    group_to_one_to_one,
    direct_to_consult,
    consult_to_direct,
    provider_changed,
    less_qualified, ///< a certificated or licensed person last year, assistants or paraeducators only this year
};
using DirectionList = EnumList<Direction>;
std::string_view name(Direction direction);       ///< "less-time", for programs
std::string_view plain_name(Direction direction); ///< "less time", for tables

/// What a match of rows rests on.
enum class MatchedBy : std::uint8_t {
    nothing, ///< gone or new
    same_area,
    close_area,         ///< behavior and social skills; academics and reading
    same_area_new_kind, ///< teaching became consulting, or an aid
    same_name,          ///< for services of no area we know
    close_name,         ///< the same but for a slip of the hand
    only_ones_left,     ///< one row of the kind is left on either page, and its name tells no area
};
std::string_view name(MatchedBy matched); ///< "same-area"

/// Rows of last year and the rows that stand for them now: one each, or several after a split or a merge.
struct RowChange {
    std::vector<std::size_t> before; ///< rows of last year's IEP, by index; none for a new service
    std::vector<std::size_t> after;  ///< rows of this year's; none for a service that is gone
    MatchedBy matched = MatchedBy::nothing;
    std::string how_matched; ///< "same area: reading", for people; holds no word of the file
    AreaList areas;
    DirectionList directions;            ///< empty: nothing changed that can be told
    std::optional<Range> minutes_before; ///< a week; empty when some row gives no number
    std::optional<Range> minutes_after;
    bool same_minutes_for_sure = false; ///< neither less nor more, and not because a range leaves it open
    /// last year's rows were all special instruction or a related service, given to the child
    bool was_service = false;
    bool ended_early = false;       ///< last year's rows had ended well before the plan did
    bool is_aid_now = false;        ///< it went on as an aid or support
    bool may_go_on_renamed = false; ///< gone, but some new row of no known area may be the same service
    bool goal_met = false;          ///< the page says that the goals of its areas were met, or calls the progress good
    bool goal_not_met = false;      ///< the page says that a goal of its areas was not met
    Progress progress = Progress::not_said; ///< as this year's page calls it
    bool on_notice = false;                 ///< a notice in this year's file proposes something about its areas

    [[nodiscard]] bool is(Direction direction) const { return directions.contains(direction); }
};

/// A goal of this year that says what one of last year said.
struct CopiedGoal {
    std::size_t before = 0; ///< goal of last year's IEP, by index
    std::size_t now = 0;
    bool new_dates = false;     ///< only its dates are new
    bool baseline_only = false; ///< the goal is another one, but it starts from last year's number
};

struct Changes {
    std::vector<RowChange> rows; ///< in the order of this year's rows; what is gone stands at the end
    std::vector<CopiedGoal> copied_goals;
    bool same_plan = false; ///< an amendment, or the same dates: two states of one year's plan
};

/// Costs about as much as reading both pages: no row is held against all others.
Changes compare_years(const Iep& last_iep, const Meaning& last, const Iep& iep, const Meaning& now);

} // namespace iepaudit
