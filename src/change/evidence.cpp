#include "change/evidence.hpp"

namespace iepaudit::change {

namespace {

bool is_poor(Progress progress) {
    return progress == Progress::minimal || progress == Progress::none || progress == Progress::regression;
}

} // namespace

Evidence::Evidence(const Meaning& last, const Meaning& now) {
    for (const GoalMeaning& goal : last.goals) {
        add_goal(goal);
    }
    for (const GoalMeaning& goal : now.last_goals) {
        add_goal(goal);
    }
    for (const LevelMeaning& level : now.levels) {
        add_level(level);
    }
    for (const NoticeMeaning& notice : now.notices) {
        add_notice(notice);
    }
}

void Evidence::add_goal(const GoalMeaning& goal) {
    for (const Area area : goal.areas) {
        Facts& facts = by_area_[static_cast<std::size_t>(area)];
        facts.goal_met = facts.goal_met || goal.outcome == GoalOutcome::met;
        facts.goal_missed =
            facts.goal_missed || goal.outcome == GoalOutcome::partly_met || goal.outcome == GoalOutcome::not_met;
        facts.goal_not_met = facts.goal_not_met || goal.outcome == GoalOutcome::not_met;
    }
}

void Evidence::add_level(const LevelMeaning& level) {
    for (const Area area : level.areas) {
        Facts& facts = by_area_[static_cast<std::size_t>(area)];
        facts.good_progress = facts.good_progress || level.progress == Progress::good;
        if (is_poor(level.progress)) {
            facts.poor_progress = level.progress;
        }
    }
}

void Evidence::add_notice(const NoticeMeaning& notice) {
    if (notice.refuses) {
        return;
    }
    any_proposal_ = true;
    proposal_of_no_area_ = proposal_of_no_area_ || notice.areas.empty();
    for (const Area area : notice.areas) {
        by_area_[static_cast<std::size_t>(area)].on_notice = true;
    }
}

void Evidence::fill(RowChange& change) const {
    bool met = false;
    bool missed = false;
    bool good = false;
    Progress poor = Progress::not_said;
    for (const Area area : change.areas) {
        const Facts& own = by_area_[static_cast<std::size_t>(area)];
        change.goal_not_met = change.goal_not_met || own.goal_not_met;
        poor = own.poor_progress == Progress::not_said ? poor : own.poor_progress;
        missed = missed || own.goal_missed;
        for (std::size_t other = 0; other < by_area_.size(); ++other) {
            if (!areas_match(area, static_cast<Area>(other))) {
                continue;
            }
            met = met || by_area_[other].goal_met;
            good = good || by_area_[other].good_progress;
            change.on_notice = change.on_notice || by_area_[other].on_notice;
        }
    }
    change.progress = good && poor == Progress::not_said ? Progress::good : !good ? poor : Progress::not_said;
    change.goal_met = !missed && poor == Progress::not_said && (met || good);
    change.goal_not_met = change.goal_not_met && !met;
    // A notice that names no service may be about any; a service of no known area may be what any notice is about.
    change.on_notice = change.on_notice || proposal_of_no_area_ || (change.areas.empty() && any_proposal_);
}

} // namespace iepaudit::change
