// What the pages say about a change: were the goals met, how do they call the progress, is a notice about it in the
// file.
#pragma once

#include "iepaudit/changes.hpp"

#include <array>

namespace iepaudit::change {

/// Facts by area, gathered once for all rows. What excuses a change may come from a close area too; what speaks against
/// it must be about the very area.
class Evidence {
public:
    Evidence(const Meaning& last, const Meaning& now);
    /// Fills goal_met, goal_not_met, progress and on_notice.
    void fill(RowChange& change) const;

private:
    struct Facts {
        bool goal_met = false;
        bool goal_missed = false; ///< not met, or only in part
        bool goal_not_met = false;
        bool good_progress = false;
        Progress poor_progress = Progress::not_said;
        bool on_notice = false;
    };

    void add_goal(const GoalMeaning& goal);
    void add_level(const LevelMeaning& level);
    void add_notice(const NoticeMeaning& notice);

    std::array<Facts, static_cast<std::size_t>(Area::other) + 1> by_area_{};
    bool any_proposal_ = false;
    bool proposal_of_no_area_ = false;
};

} // namespace iepaudit::change
